import { existsSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { CheckedFile } from '../../check/facts.ts';
import type { SeedState } from '../../check/rule.ts';
import type { Inspector } from './inspector.ts';
import { repositoryRoot } from './link-places.ts';
import type { ScopedFile } from './scope.ts';

/** Tells how decks stand to their seeds: by what both say, so that neither ids nor layout count. */
export function seedStates(files: readonly ScopedFile[], inspector: Inspector): (deck: CheckedFile) => SeedState {
  const locations = new Map(files.map(({ file, location }) => [file, location]));
  return ({ file, facts }) => {
    const location = locations.get(file);
    const source = facts.canonical?.source;
    if (location === undefined || location === '-' || source === undefined) return 'unknown';
    const seed = locateSeed(location, source);
    if (seed === undefined) return 'unknown';
    const { digest } = inspector.inspect({ file: seed, source: seed, location: seed });
    return digest === facts.digest ? 'in-sync' : 'stale';
  };
}

/** A deck names its seed from the directory it was built in, which is somewhere above the deck, inside the repository. */
function locateSeed(location: string, source: string): string | undefined {
  const root = repositoryRoot(dirname(location));
  for (let directory = dirname(location); ; directory = dirname(directory)) {
    const candidate = join(directory, source);
    const inside = candidate.startsWith(root.endsWith(sep) ? root : `${root}${sep}`);
    if (inside && existsSync(candidate)) return candidate.split(sep).join('/');
    if (directory === root || directory === dirname(directory)) return undefined;
  }
}
