import { dirname, resolve, sep } from 'node:path';
import { type Configuration, EMPTY_CONFIGURATION, mergeConfigurations } from '../../check/configuration.ts';
import type { LocatedFinding } from '../../check/finding.ts';
import { type ConfigurationSource, readConfiguration } from '../../check/read-configuration.ts';
import {
  configurationName,
  configurationPath,
  MANIFEST,
  MANIFEST_KEY,
  readConfigurationText,
} from './nearest-configuration.ts';

/** The configuration of a run. */
export interface FoundConfiguration {
  readonly configuration: Configuration;
  /** Absolute path of the directory its patterns are relative to. */
  readonly directory: string;
  readonly findings: readonly LocatedFinding[];
  /** Texts of the files that were read, by the names findings give them. */
  readonly texts: ReadonlyMap<string, string>;
  /** All files that were asked for, by absolute path; undefined when there was nothing to read. */
  readonly sources: ReadonlyMap<string, string | undefined>;
}

interface ReadSoFar {
  readonly texts: Map<string, string>;
  readonly sources: Map<string, string | undefined>;
}

/** Reads the configuration that holds for a directory, and everything it extends. */
export function discoverConfiguration(cwd: string, named: string | undefined): FoundConfiguration {
  const path = configurationPath(cwd, named);
  const sources = new Map<string, string | undefined>();
  const texts = new Map<string, string>();
  const rest = { sources, texts };
  if (path === undefined) return { configuration: EMPTY_CONFIGURATION, directory: cwd, findings: [], ...rest };
  const { configuration, findings } = readWithExtends(path, cwd, rest, []);
  return { configuration, directory: dirname(path), findings, ...rest };
}

function readWithExtends(
  path: string,
  cwd: string,
  read: ReadSoFar,
  chain: readonly string[],
): { readonly configuration: Configuration; readonly findings: readonly LocatedFinding[] } {
  const text = readConfigurationText(path);
  read.sources.set(path, text);
  const file = configurationName(path, cwd);
  if (text === undefined) return { configuration: EMPTY_CONFIGURATION, findings: [unreadable(file, file)] };
  read.texts.set(file, text);
  const below = path.endsWith(`${sep}${MANIFEST}`) ? MANIFEST_KEY : undefined;
  const source: ConfigurationSource = { file, text, ...(below === undefined ? {} : { below }) };
  const reading = readConfiguration(source);
  const findings = [...reading.findings];
  let configuration = EMPTY_CONFIGURATION;
  for (const target of reading.extends) {
    const base = resolve(dirname(path), target);
    if ([...chain, path].includes(base)) findings.push(problem(file, 'extends-cycle', target));
    else if (readConfigurationText(base) === undefined) {
      read.sources.set(base, undefined);
      findings.push(unreadable(file, target));
    } else {
      const inherited = readWithExtends(base, cwd, read, [...chain, path]);
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
