import type { CardId } from '../../identity/card-id.ts';
import type { Random } from '../random.ts';

/** The probability, 0 to 1, that a card would be recalled now; undefined for a card nobody has graded. */
export type RecallOf = (card: CardId) => number | undefined;

/** A card that was never graded is less worrying than one known to be forgotten, and more than one known well. */
const UNKNOWN = 0.7;

/** Even what is known for sure is asked now and then. */
const LEAST = 0.05;

/** How much an interviewer who knows the person's memory wants to ask something, above 0 to 1: the weaker, the more. */
export function weightOf(recall: number | undefined): number {
  return recall === undefined ? UNKNOWN : Math.max(LEAST, Math.min(1, 1 - recall));
}

/**
 * All items in random order, heavier ones likelier in front, each exactly once (Efraimidis and Spirakis: sort by
 * `u^(1/w)`). The same random numbers give the same order.
 */
export function weightedOrder<T>(items: readonly T[], weight: (item: T) => number, random: Random): readonly T[] {
  return items
    .map((item) => ({ item, key: Math.log(Math.max(random.next(), Number.MIN_VALUE)) / weight(item) }))
    .sort((one, other) => other.key - one.key)
    .map(({ item }) => item);
}
