import type { KnownCard } from './known.ts';
import type { LoadedDeck } from './loaded.ts';

/** Where known cards may be continued. */
export interface Places {
  /** Indexes of the decks in which cards last seen in a file are at home. */
  homesOf(file: string): readonly number[];
  /** Whether cards last seen in a file may be continued by any loaded deck: it is at home there, or the file is gone. */
  isHere(file: string): boolean;
  /** Whether a card may be continued by any loaded deck: it was last seen in one, or its file is gone. */
  isCandidate(known: KnownCard): boolean;
  /** Whether the file a card was last seen in is neither loaded nor there any more. */
  isGone(file: string): boolean;
}

/**
 * Tells, for the loaded decks, which known cards they may continue. A deck is at home in its own file and in the
 * notes it was built from. `exists` is asked once for every file that was not loaded.
 */
export function placesOf(decks: readonly LoadedDeck[], exists: (location: string) => boolean): Places {
  const homes = new Map<string, number[]>();
  decks.forEach((deck, index) => {
    for (const file of new Set([deck.location, deck.source ?? deck.location])) {
      homes.set(file, [...(homes.get(file) ?? []), index]);
    }
  });
  const gone = new Map<string, boolean>();
  const homesOf = (file: string): readonly number[] => homes.get(file) ?? [];
  const isGone = (file: string): boolean => {
    const answer = gone.get(file) ?? (homesOf(file).length === 0 && !exists(file));
    gone.set(file, answer);
    return answer;
  };
  const isHere = (file: string): boolean => homesOf(file).length > 0 || isGone(file);
  return { homesOf, isGone, isHere, isCandidate: ({ look }) => isHere(look.file) };
}

/** The decks that take part, in an order that does not depend on how they were named on the command line. */
export interface Participants {
  readonly decks: readonly LoadedDeck[];
  /** Notes whose deck was loaded as well: the deck speaks for them. */
  readonly shadowed: readonly LoadedDeck[];
}

/** Sorts out notes that are spoken for by their deck, and files loaded twice. */
export function participantsOf(loaded: readonly LoadedDeck[]): Participants {
  const places = new Map<string, LoadedDeck>();
  for (const deck of loaded) {
    if (!places.has(deck.location)) {
      places.set(deck.location, deck);
    }
  }
  for (const deck of [...places.values()].sort(byLocation)) {
    // A deck that is itself spoken for speaks for nobody, or two that name each other would both vanish.
    if (deck.source !== undefined && deck.source !== deck.location && places.has(deck.location)) {
      places.delete(deck.source);
    }
  }
  const decks = [...places.values()].sort(byLocation);
  return { decks, shadowed: loaded.filter((deck) => places.get(deck.location) !== deck) };
}

function byLocation(left: LoadedDeck, right: LoadedDeck): number {
  return compare(left.location, right.location);
}

/** Order by code units, the same on every machine. */
export function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
