import { collect } from './collect.ts';

/** Something two cards may have in common: a term of the question, or a hashed gram of the answer. */
export type Gram = string | number;

/** Cards that are looked at closely for one, those with most in common first. */
const LENGTH = 12;

/** A gram that more cards have than this says too little to be followed. */
const COMMON = 200;

/**
 * An inverted index over the grams of many cards. The function returned names the few that have most grams in common
 * with a given card, by index; of equals, the first. `wanted`: all grams that it will be asked about. No others are kept,
 * for the cards may be many and those they are compared with few.
 */
export function shortlistAmong(
  cards: Iterable<readonly Gram[]>,
  wanted: ReadonlySet<Gram>,
): (grams: readonly Gram[]) => readonly number[] {
  const holders = new Map<Gram, number[]>();
  let size = 0;
  for (const grams of cards) {
    for (const gram of grams) {
      if (wanted.has(gram)) collect(holders, gram, size);
    }
    size += 1;
  }
  const counts = new Uint16Array(size);
  return (grams) => {
    const met: number[] = [];
    for (const gram of grams) {
      const having = holders.get(gram) ?? [];
      for (const card of having.length > COMMON ? [] : having) {
        const count = counts[card] ?? 0;
        if (count === 0) {
          met.push(card);
        }
        counts[card] = count + 1;
      }
    }
    const best = largest(met, counts);
    for (const card of met) {
      counts[card] = 0;
    }
    return best;
  };
}

/** The cards with the largest counts, without sorting all of them. */
function largest(met: readonly number[], counts: Uint16Array): readonly number[] {
  const floor = floorOf(met, counts);
  return met
    .filter((card) => (counts[card] ?? 0) >= floor)
    .sort((one, other) => (counts[other] ?? 0) - (counts[one] ?? 0) || one - other)
    .slice(0, LENGTH);
}

/** The count that at least `LENGTH` cards reach, or 0. */
function floorOf(met: readonly number[], counts: Uint16Array): number {
  const reaching: number[] = [];
  for (const card of met) {
    const count = counts[card] ?? 0;
    reaching[count] = (reaching[count] ?? 0) + 1;
  }
  let cards = 0;
  for (let count = reaching.length - 1; count > 0; count -= 1) {
    cards += reaching[count] ?? 0;
    if (cards >= LENGTH) {
      return count;
    }
  }
  return 0;
}
