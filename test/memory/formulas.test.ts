import { FSRSAlgorithm } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import { NEW_MEMORY } from '../../src/memory/card-record.ts';
import type { JournalEvent } from '../../src/memory/event.ts';
import { extend } from '../../src/memory/extend.ts';
import { GRADES, gradeNumber } from '../../src/memory/grade.ts';
import { allMemories, memoryOf, NO_MEMORIES } from '../../src/memory/memories.ts';
import { replay } from '../../src/memory/replay.ts';
import { MONDAY, review } from './journal-builder.ts';

const REVIEWS = 20_000;
const CARDS = 400;

/** Numbers from 0 to 1 that are the same in every run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 0x1_0000_0000;
  };
}

interface Expected {
  readonly stability: number;
  readonly difficulty: number;
  readonly day: number;
}

/** Reviews of some cards, with what the library's formulas say after each when called with our study days. */
function reviewsWithFormulas(): { readonly events: readonly JournalEvent[]; readonly states: readonly Expected[] } {
  const random = randomNumbers(2026);
  const algorithm = new FSRSAlgorithm({});
  const latest = new Map<string, Expected>();
  const events: JournalEvent[] = [];
  const states: Expected[] = [];
  for (let index = 0; index < REVIEWS; index += 1) {
    const card = `card${Math.floor(random() * CARDS)}`;
    const grade = GRADES[Math.floor(random() * 4)] ?? 'good';
    const before = latest.get(card);
    const gap = before === undefined || random() < 0.3 ? 0 : Math.floor(random() ** 3 * 200);
    const day = (before?.day ?? MONDAY) + gap;
    const { stability, difficulty } = algorithm.next_state(before ?? null, gap, gradeNumber(grade));
    const state = { stability, difficulty, day };
    latest.set(card, state);
    states.push(state);
    // One millisecond an event: within a day the order of the journal is the order they were made in.
    const made = review(`d.p.${index}`, day, card, grade, { hour: 0 });
    events.push({ ...made, at: made.at + index });
  }
  return { events, states };
}

describe('twenty thousand random reviews', () => {
  it('lead to the stability and difficulty the formulas themselves give, each to one in ten thousand', () => {
    const { events, states } = reviewsWithFormulas();
    let memories = NO_MEMORIES;
    let largest = 0;
    for (const [index, event] of events.entries()) {
      memories = extend(memories, event) ?? NO_MEMORIES;
      const memory = event.kind === 'review' ? memoryOf(memories, event.card) : NEW_MEMORY;
      const state = states[index];
      if (memory.phase === 'new' || state === undefined) throw new Error('a review left no memory');
      const difference = Math.max(
        Math.abs(memory.fsrs.stability / state.stability - 1),
        Math.abs(memory.fsrs.difficulty - state.difficulty),
      );
      largest = Math.max(largest, difference);
    }
    expect(states).toHaveLength(REVIEWS);
    expect(largest).toBeLessThanOrEqual(1e-4);
    expect(new Map(allMemories(replay(events)))).toEqual(new Map(allMemories(memories)));
  });
});
