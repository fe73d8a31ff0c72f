import type { Fingerprint } from '../fingerprint.ts';
import { overlapOf } from '../sketch.ts';

/** How alike two answers are. */
export interface AnswerLikeness {
  /** 0 to 1; 1 when they are the same word for word. */
  readonly score: number;
  readonly exact: boolean;
  /** How far the score can be trusted, 0 to 1: a few words agree by chance. */
  readonly weight: number;
}

/** Number of grams from which an answer is long enough not to agree with another by chance. */
const TELLING_GRAMS = 10;

/** Number of grams from which one answer may be part of the other by more than chance. */
const TELLING_PART = 12;

/** An answer of no more grams is a word or two, and how far it is trusted when the other answer contains it: "53" in "port 53". */
const WORD_OR_TWO = 3;
const WORD_WITHIN = 0.6;

/** What containment counts: an answer that was cut or extended is less certain than one that was reworded. */
const CONTAINMENT_FACTOR = 0.85;

/** Compares two answers; undefined when one of the two cards has none. */
export function answerLikeness(known: Fingerprint, now: Fingerprint): AnswerLikeness | undefined {
  const shorter = Math.min(known.sketch.size, now.sketch.size);
  const exact = known.exact === now.exact;
  if (shorter === 0) {
    return undefined;
  }
  const { dice, containment } = overlapOf(known.sketch, now.sketch);
  if (!exact && shorter <= WORD_OR_TWO && containment === 1) {
    return { score: CONTAINMENT_FACTOR, exact, weight: WORD_WITHIN };
  }
  const extended = shorter >= TELLING_PART ? containment * CONTAINMENT_FACTOR : 0;
  const score = exact ? 1 : Math.max(dice, extended);
  return { score, exact, weight: Math.min(1, shorter / TELLING_GRAMS) };
}
