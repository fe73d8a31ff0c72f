import { existsSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { decode } from '../../check/links.ts';
import type { LinkTarget } from '../../check/rule.ts';
import type { ScopedFile } from './scope.ts';

/** Where links lead. */
export interface LinkPlaces {
  locate(from: string, target: string): LinkTarget;
  /** What was found so far at places that are not files of the run, by absolute path. */
  readonly elsewhere: () => readonly (readonly [path: string, state: LinkTarget['state']])[];
}

/** Looks up relative links by existence only, and only inside the repository (or the working directory outside of one). */
export function openLinkPlaces(cwd: string, files: readonly ScopedFile[]): LinkPlaces {
  const look = linkLookup(cwd);
  const locations = new Map(files.map(({ file, location }) => [file, location]));
  const names = new Map(files.map(({ file, location }) => [location, file]));
  const known = new Map<string, LinkTarget>();
  const locate = (from: string, target: string): LinkTarget => {
    const location = locations.get(from);
    if (location === undefined || location === '-') return { state: 'outside' };
    const wanted = decode(target);
    const absolute = wanted.startsWith('/') ? join(look.root, wanted) : resolve(dirname(location), wanted);
    const remembered = known.get(absolute);
    if (remembered !== undefined) return remembered;
    const state = look.stateOf(absolute);
    const file = state === 'present' ? names.get(absolute.split(sep).join('/')) : undefined;
    const found = { state, ...(file === undefined ? {} : { file }) };
    known.set(absolute, found);
    return found;
  };
  return {
    locate,
    elsewhere: () =>
      [...known].filter(([, { file }]) => file === undefined).map(([path, { state }]) => [path, state] as const),
  };
}

/** Tells what is at a place, and the directory outside of which nothing is looked at. */
export interface LinkLookup {
  readonly root: string;
  readonly stateOf: (absolute: string) => LinkTarget['state'];
}

/** Looks at places inside the repository a directory is in. */
export function linkLookup(cwd: string): LinkLookup {
  const root = repositoryRoot(cwd);
  let realRoot: string | undefined;
  return {
    root,
    stateOf: (absolute) => {
      if (!isWithin(root, absolute)) return 'outside';
      try {
        // A link on disk may lead out although its path does not.
        realRoot ??= realpathSync.native(root);
        return isWithin(realRoot, realpathSync.native(absolute)) ? 'present' : 'outside';
      } catch {
        return 'missing';
      }
    },
  };
}

/** The nearest directory upwards that is a git repository; the directory itself without one. */
export function repositoryRoot(directory: string): string {
  for (let current = directory; ; current = dirname(current)) {
    if (existsSync(join(current, '.git'))) return current;
    if (dirname(current) === current) return directory;
  }
}

/** Whether a path is a directory or something below it. */
export function isWithin(root: string, path: string): boolean {
  const below = relative(root, path);
  return below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below);
}
