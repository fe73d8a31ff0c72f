import { recallProbability } from './fsrs.ts';
import type { Memory } from './memory.ts';

/** The probability, 0 to 1, that a card would be recalled on a study day; undefined for a new card. */
export function retrievability(memory: Memory, day: number): number | undefined {
  if (memory.phase === 'new') return undefined;
  return recallProbability(memory.fsrs.stability, day - memory.lastReview.day);
}
