import { existsSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { decode } from '../../check/links.ts';
import type { LinkTarget } from '../../check/rule.ts';
import type { ScopedFile } from './scope.ts';

/** Looks up relative links by existence only, and only inside the repository (or the working directory outside of one). */
export function linkLocator(cwd: string, files: readonly ScopedFile[]): (from: string, target: string) => LinkTarget {
  const root = repositoryRoot(cwd);
  const locations = new Map(files.map(({ file, location }) => [file, location]));
  const names = new Map(files.map(({ file, location }) => [location, file]));
  const known = new Map<string, LinkTarget>();
  return (from, target) => {
    const location = locations.get(from);
    if (location === undefined || location === '-') return { state: 'outside' };
    const wanted = decode(target);
    const absolute = wanted.startsWith('/') ? join(root, wanted) : resolve(dirname(location), wanted);
    const remembered = known.get(absolute);
    if (remembered !== undefined) return remembered;
    const found = lookUp(absolute, root, names);
    known.set(absolute, found);
    return found;
  };
}

/** The nearest directory upwards that is a git repository; the directory itself without one. */
export function repositoryRoot(directory: string): string {
  for (let current = directory; ; current = dirname(current)) {
    if (existsSync(join(current, '.git'))) return current;
    if (dirname(current) === current) return directory;
  }
}

function lookUp(absolute: string, root: string, names: ReadonlyMap<string, string>): LinkTarget {
  if (!isWithin(root, absolute)) return { state: 'outside' };
  if (!existsSync(absolute)) return { state: 'missing' };
  // A link on disk may lead out although its path does not.
  if (!isWithin(realpathSync(root), realpathSync(absolute))) return { state: 'outside' };
  const file = names.get(absolute.split(sep).join('/'));
  return { state: 'present', ...(file === undefined ? {} : { file }) };
}

/** Whether a path is a directory or something below it. */
export function isWithin(root: string, path: string): boolean {
  const below = relative(root, path);
  return below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below);
}
