import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

const FILE_NAMES = ['.mdrillrc.json', '.mdrillrc.yaml', '.mdrillrc.yml'] as const;
/** A file that holds a configuration only below a key of its own. */
export const MANIFEST = 'package.json';
/** That key. */
export const MANIFEST_KEY = 'mdrill';

/**
 * Absolute path of the named configuration, or of the nearest one from the working directory upwards to the root of the
 * repository; undefined when there is none.
 */
export function configurationPath(cwd: string, named: string | undefined): string | undefined {
  if (named !== undefined) return resolve(cwd, named);
  for (let directory = cwd; ; directory = dirname(directory)) {
    const found = FILE_NAMES.map((name) => join(directory, name)).find((path) => existsSync(path));
    if (found !== undefined) return found;
    const manifest = join(directory, MANIFEST);
    if (declares(manifest)) return manifest;
    if (existsSync(join(directory, '.git')) || dirname(directory) === directory) return undefined;
  }
}

/** The text of a configuration; undefined when it cannot be read. */
export function readConfigurationText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** The name findings give a configuration: relative to the working directory when it is below, else absolute, with `/`. */
export function configurationName(path: string, cwd: string): string {
  const name = relative(cwd, path).split(sep).join('/');
  return name.startsWith('../') ? path.split(sep).join('/') : name;
}

function declares(manifest: string): boolean {
  const text = existsSync(manifest) ? readConfigurationText(manifest) : undefined;
  if (text === undefined || !text.includes(`"${MANIFEST_KEY}"`)) return false;
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null && MANIFEST_KEY in data && typeof data[MANIFEST_KEY] === 'object';
  } catch {
    return false;
  }
}
