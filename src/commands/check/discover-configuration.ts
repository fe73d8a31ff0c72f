import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { type Configuration, EMPTY_CONFIGURATION, mergeConfigurations } from '../../check/configure.ts';
import type { LocatedFinding } from '../../check/finding.ts';
import { type ConfigurationSource, readConfiguration } from '../../check/read-configuration.ts';

/** The configuration of a run. */
export interface FoundConfiguration {
  readonly configuration: Configuration;
  /** Absolute path of the directory its patterns are relative to. */
  readonly directory: string;
  readonly findings: readonly LocatedFinding[];
  /** Texts of the files that were read, by the names findings give them. */
  readonly texts: ReadonlyMap<string, string>;
}

const FILE_NAMES = ['.mdrillrc.json', '.mdrillrc.yaml', '.mdrillrc.yml'] as const;
const MANIFEST = 'package.json';
const MANIFEST_KEY = 'mdrill';

/** Reads the named configuration, or the nearest one from the working directory upwards to the root of the repository. */
export function discoverConfiguration(cwd: string, named: string | undefined): FoundConfiguration {
  const path = named === undefined ? nearest(cwd) : resolve(cwd, named);
  const reader = new Map<string, string>();
  if (path === undefined) return { configuration: EMPTY_CONFIGURATION, directory: cwd, findings: [], texts: reader };
  const { configuration, findings } = readWithExtends(path, cwd, reader, []);
  return { configuration, directory: dirname(path), findings, texts: reader };
}

function nearest(from: string): string | undefined {
  for (let directory = from; ; directory = dirname(directory)) {
    const found = FILE_NAMES.map((name) => join(directory, name)).find((path) => existsSync(path));
    if (found !== undefined) return found;
    const manifest = join(directory, MANIFEST);
    if (declares(manifest)) return manifest;
    if (existsSync(join(directory, '.git')) || dirname(directory) === directory) return undefined;
  }
}

function declares(manifest: string): boolean {
  const text = readText(manifest);
  if (text === undefined || !text.includes(`"${MANIFEST_KEY}"`)) return false;
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null && MANIFEST_KEY in data && typeof data[MANIFEST_KEY] === 'object';
  } catch {
    return false;
  }
}

function readWithExtends(
  path: string,
  cwd: string,
  texts: Map<string, string>,
  chain: readonly string[],
): { readonly configuration: Configuration; readonly findings: readonly LocatedFinding[] } {
  const text = readText(path);
  const file = displayName(path, cwd);
  if (text === undefined) return { configuration: EMPTY_CONFIGURATION, findings: [unreadable(file, file)] };
  texts.set(file, text);
  const below = path.endsWith(`${sep}${MANIFEST}`) ? MANIFEST_KEY : undefined;
  const source: ConfigurationSource = { file, text, ...(below === undefined ? {} : { below }) };
  const reading = readConfiguration(source);
  const findings = [...reading.findings];
  let configuration = EMPTY_CONFIGURATION;
  for (const target of reading.extends) {
    const base = resolve(dirname(path), target);
    if ([...chain, path].includes(base)) findings.push(problem(file, 'extends-cycle', target));
    else if (readText(base) === undefined) findings.push(unreadable(file, target));
    else {
      const inherited = readWithExtends(base, cwd, texts, [...chain, path]);
      configuration = mergeConfigurations(configuration, inherited.configuration);
      findings.push(...inherited.findings);
    }
  }
  return { configuration: mergeConfigurations(configuration, reading.configuration), findings };
}

function unreadable(file: string, target: string): LocatedFinding {
  return problem(file, 'extends-missing', target);
}

function problem(file: string, code: string, value: string): LocatedFinding {
  const start = { line: 1, column: 1, offset: 0 };
  return {
    rule: 'configuration-invalid',
    severity: 'error',
    file,
    span: { start, end: start },
    params: { problem: code, value },
  };
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function displayName(path: string, cwd: string): string {
  const name = relative(cwd, path).split(sep).join('/');
  return name.startsWith('../') ? path.split(sep).join('/') : name;
}
