import { readFileSync } from 'node:fs';
import { basename, extname, join, relative, sep } from 'node:path';
import type { CanonicalDeck } from '../../cards/write-deck.ts';
import { isEditedByHand, writeDeck } from '../../cards/write-deck.ts';
import { groupBy } from '../../identity/collect.ts';
import { knownFromDecks } from '../../identity/known-decks.ts';
import type { IdentifiedCard } from '../../identity/loaded.ts';
import { identify } from '../../identity/match.ts';
import { sha256 } from '../hash.ts';
import { loadDecks, type ReadFile } from '../load-decks.ts';

/** What is to happen to one deck. */
export interface PlannedDeck {
  /** The seed, as a person would write it. */
  readonly seed: string;
  /** Absolute. */
  readonly target: string;
  readonly text: string;
  readonly cards: number;
  /** `edited`: a person changed the deck since it was built, and it is not what would be written now. */
  readonly state: 'new' | 'same' | 'changed' | 'edited';
}

/** Where a build reads and writes; absolute paths. */
export interface BuildPlaces {
  readonly cwd: string;
  readonly out: string;
}

/**
 * The canonical decks of some seeds, and how they differ from those that are there. Ids start from the content; cards of
 * existing decks keep theirs, edited ones included. Nothing is written.
 */
export async function planBuild(
  seeds: readonly ReadFile[],
  { cwd, out }: BuildPlaces,
): Promise<readonly PlannedDeck[]> {
  const existing = (await loadDecks([out], { cwd })).files.filter(({ loaded }) => loaded.deck.canonical !== undefined);
  const places = new Set(seeds.map(({ loaded }) => loaded.location));
  const { cards } = identify(
    seeds.map(({ loaded }) => loaded),
    knownFromDecks(
      existing.map(({ loaded }) => loaded),
      sha256,
    ),
    { hash: sha256, exists: (location) => places.has(location) },
  );
  const bySeed = groupBy(cards, ({ from }) => from);
  return seeds.map((seed) => planDeck(seed, bySeed.get(seed.loaded) ?? [], { cwd, out }));
}

function planDeck(seed: ReadFile, cards: readonly IdentifiedCard[], { cwd, out }: BuildPlaces): PlannedDeck {
  const { path, location, deck } = seed.loaded;
  const stem = basename(path, extname(path));
  const target = join(out, `${stem}.md`);
  const before = readIfThere(target);
  const canonical: CanonicalDeck = {
    title: deck.title,
    language: deck.language,
    tags: deck.tags,
    id: deck.id ?? slug(stem),
    source: relative(cwd, location).split(sep).join('/'),
    settings: deck.settings,
    ...(deck.timeLimitSeconds === undefined ? {} : { timeLimitSeconds: deck.timeLimitSeconds }),
    cards: cards.map(({ id, card }) => ({ id, card })),
  };
  const text = writeDeck(canonical, sha256);
  return { seed: path, target, text, cards: cards.length, state: stateOf(text, before) };
}

function stateOf(text: string, before: string | undefined): PlannedDeck['state'] {
  if (before === undefined) return 'new';
  if (before.replaceAll('\r\n', '\n') === text) return 'same';
  return isEditedByHand(before, sha256) ? 'edited' : 'changed';
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** A file name as a deck id: no white space, and no character an id may not begin with. */
function slug(stem: string): string {
  const words = stem.normalize('NFKC').replace(/[^\p{L}\p{N}._-]+/gu, '-');
  return words.replace(/^[^\p{L}\p{N}]+|-+$/gu, '') || 'deck';
}
