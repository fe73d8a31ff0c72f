import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { CheckedFile } from '../../check/facts.ts';
import type { SeedState } from '../../check/rule.ts';
import type { Inspector } from './inspector.ts';
import { isWithin, repositoryRoot } from './link-places.ts';
import type { ScopedFile } from './scope.ts';

/** What is known of the seeds that decks name. */
export interface Seeds {
  /** How a deck stands to its seed: by what both say, so that neither ids nor layout count. */
  readonly state: (deck: CheckedFile) => SeedState;
  /** The decks that are as they were built and whose seed is among the files. */
  readonly built: (decks: readonly CheckedFile[]) => ReadonlySet<string>;
  /** The seeds that were looked for so far. */
  readonly sought: () => readonly SoughtSeed[];
}

/** A deck, absolute with `/`, with the source it names and where that is. */
export type SoughtSeed = readonly [deck: string, source: string, seed: string | undefined];

/** Looks up the seeds of decks among some files and around them. */
export function findSeeds(cwd: string, files: readonly ScopedFile[], inspector: Inspector): Seeds {
  const locate = seedLocator(cwd);
  const sought = new Map<string, SoughtSeed>();
  const locations = new Map(files.map(({ file, location }) => [file, location]));
  const present = new Set(locations.values());
  const seedOf = ({ file, facts }: CheckedFile) => {
    const location = locations.get(file);
    const source = facts.canonical?.source;
    if (location === undefined || location === '-' || source === undefined) return undefined;
    const seed = locate(location, source);
    sought.set(file, [location, source, seed]);
    return seed;
  };
  return {
    sought: () => [...sought.values()],
    state: (deck) => {
      const seed = seedOf(deck);
      if (seed === undefined) return 'unknown';
      const { digest } = inspector.inspect({ file: seed, source: seed, location: seed });
      return digest === deck.facts.digest ? 'in-sync' : 'stale';
    },
    built: (decks) => {
      const built = decks.filter((deck) => !deck.facts.editedByHand && present.has(seedOf(deck) ?? ''));
      return new Set(built.map(({ file }) => file));
    },
  };
}

/**
 * Finds the seed of a deck. A deck names it from the directory it was built in, which is the deck's own or above it,
 * inside the repository.
 */
export function seedLocator(cwd: string): (location: string, source: string) => string | undefined {
  const root = repositoryRoot(cwd);
  return (location, source) => locateSeed(root, location, source);
}

function locateSeed(root: string, location: string, source: string): string | undefined {
  for (let directory = dirname(location); isWithin(root, directory); directory = dirname(directory)) {
    const candidate = join(directory, source);
    if (isWithin(root, candidate) && existsSync(candidate) && staysWithin(root, candidate))
      return candidate.split(sep).join('/');
    if (directory === dirname(directory)) return undefined;
  }
  return undefined;
}

/** A link on disk may lead out although its path does not. */
function staysWithin(root: string, path: string): boolean {
  return isWithin(realpathSync(root), realpathSync(path));
}
