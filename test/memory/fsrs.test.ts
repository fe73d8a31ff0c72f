import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { idealInterval, nextState, recallProbability } from '../../src/memory/fsrs.ts';
import { GRADES, type Grade } from '../../src/memory/grade.ts';
import type { FsrsState, Memory } from '../../src/memory/memory.ts';
import { retrievability } from '../../src/memory/retrievability.ts';
import { eventId } from './journal-builder.ts';

interface VectorStep {
  readonly rating: 1 | 2 | 3 | 4;
  readonly deltaDays: number;
  readonly S_ts: number;
  readonly S_rs: number;
  readonly S_py: number;
  readonly D: number;
  readonly D_py: number;
  readonly ivl90: number;
}

interface Vector {
  readonly id: number;
  readonly sameDayHard: boolean;
  readonly steps: readonly VectorStep[];
}

const file = new URL('../fixtures/memory/fsrs-vectors.json', import.meta.url);
const { vectors }: { vectors: readonly Vector[] } = JSON.parse(readFileSync(file, 'utf8'));

function gradeOf(rating: 1 | 2 | 3 | 4): Grade {
  return GRADES[rating - 1] ?? 'again';
}

/** The states after each of some ratings, given as [rating, study days since the one before]. */
function statesAfter(ratings: readonly (readonly [1 | 2 | 3 | 4, number])[]): readonly FsrsState[] {
  const states: FsrsState[] = [];
  for (const [rating, days] of ratings) states.push(nextState(states.at(-1), days, gradeOf(rating)));
  return states;
}

function stateOf(stability: number, difficulty: number): FsrsState {
  return { stability, difficulty };
}

describe('memory by FSRS-6', () => {
  it('has sixty outside sequences to be held against', () => {
    expect(vectors).toHaveLength(60);
    expect(vectors.filter(({ sameDayHard }) => sameDayHard)).toHaveLength(10);
  });

  it.each(vectors.map((vector) => [vector.id, vector] as const))(
    'follows outside sequence %i',
    (_, { steps, sameDayHard }) => {
      const states = statesAfter(steps.map(({ rating, deltaDays }) => [rating, deltaDays]));
      for (const [index, step] of steps.entries()) {
        const state = states[index] ?? stateOf(0, 0);
        expect(state.stability).toBeCloseTo(step.S_ts, 7);
        expect(state.difficulty).toBeCloseTo(step.D, 7);
        expect(Math.abs(state.stability / step.S_rs - 1)).toBeLessThan(1e-4);
        expect(Math.max(1, Math.round(idealInterval(state.stability, 0.9)))).toBe(step.ivl90);
        // The third implementation has an older formula for `hard` on the same day.
        if (sameDayHard) continue;
        expect(Math.abs(state.stability / step.S_py - 1)).toBeLessThan(1e-4);
        expect(state.difficulty).toBeCloseTo(step.D_py, 6);
      }
    },
  );

  it('gives the known first states', () => {
    const first = GRADES.map((grade) => nextState(undefined, 0, grade));
    expect(first.map(({ stability }) => stability)).toEqual([0.212, 1.2931, 2.3065, 8.2956]);
    expect(first.map(({ difficulty }) => difficulty)).toEqual([6.4133, 5.11217071, 2.11810397, 1]);
  });

  it('gives the known states of the sequence all implementations share', () => {
    const states = statesAfter([
      [1, 0],
      [3, 0],
      [3, 1],
      [3, 3],
      [3, 8],
      [3, 21],
    ]);
    const known = [0.212, 0.24669, 2.02148, 7.8637, 21.91771, 53.62691];
    for (const [index, stability] of known.entries()) expect(states[index]?.stability).toBeCloseTo(stability, 4);
    expect(states.at(-1)?.difficulty).toBeCloseTo(6.3574867, 6);
    const mixed = statesAfter([
      [1, 0],
      [2, 0],
      [3, 1],
      [4, 3],
      [3, 8],
      [3, 21],
    ]).at(-1);
    expect(mixed?.stability).toBeCloseTo(51.081, 3);
    expect(mixed?.difficulty).toBeCloseTo(6.7493, 4);
  });

  it('moves difficulty and same-day stability as known', () => {
    const next = GRADES.map((grade) => nextState(stateOf(5, 5), 0, grade));
    const difficulties = [8.341763, 6.6659956, 4.990228, 3.3144615];
    const stabilities = [1.596818, 5, 5, 8.12961];
    next.forEach(({ stability, difficulty }, index) => {
      expect(difficulty).toBeCloseTo(difficulties[index] ?? 0, 5);
      expect(stability).toBeCloseTo(stabilities[index] ?? 0, 5);
    });
  });

  it('counts a clock that was set back as the same day', () => {
    expect(nextState(stateOf(5, 5), -3, 'good')).toEqual(nextState(stateOf(5, 5), 0, 'good'));
    expect(recallProbability(5, -3)).toBe(1);
  });

  it('stands reviews years late and elapsed times beyond reason', () => {
    expect(nextState(stateOf(10, 5), 1054, 'good').stability).toBeGreaterThan(100);
    for (const grade of GRADES) {
      const { stability, difficulty } = nextState(stateOf(36_500, 10), Number.MAX_SAFE_INTEGER, grade);
      expect(stability).toBeGreaterThan(0);
      expect(stability).toBeLessThanOrEqual(36_500);
      expect(difficulty).toBeLessThanOrEqual(10);
    }
  });
});

describe('the forgetting curve', () => {
  it.each([
    [0, 1, 1],
    [1, 2, 0.9403443],
    [2, 3, 0.9253786],
    [3, 4, 0.9185229],
    [4, 4, 0.9],
    [5, 2, 0.8261359],
  ])('after %i days at stability %i is %f', (days, stability, recall) => {
    expect(recallProbability(stability, days)).toBeCloseTo(recall, 5);
  });

  it('is read for a memory by study days, and not at all for a new card', () => {
    const memory: Memory = {
      phase: 'review',
      reps: 3,
      lapses: 0,
      suspended: false,
      due: { unit: 'day', day: 104 },
      fsrs: stateOf(4, 5),
      lastReview: { event: eventId('d.p.1'), at: 0, day: 100 },
    };
    expect(retrievability(memory, 104)).toBeCloseTo(0.9, 8);
    expect(retrievability(memory, 100)).toBe(1);
    expect(retrievability({ phase: 'new', reps: 0, lapses: 0, suspended: false }, 100)).toBeUndefined();
  });
});

describe('the ideal interval', () => {
  it.each([
    [0.7, 9.288],
    [0.75, 5.57],
    [0.8, 3.316],
    [0.85, 1.906],
    [0.9, 1],
    [0.92, 0.732],
    [0.95, 0.403],
    [0.97, 0.223],
  ])('for retention %f is %f times the stability', (retention, modifier) => {
    expect(idealInterval(100, retention) / 100).toBeCloseTo(modifier, 3);
  });

  it('is not computed for a retention outside the allowed ones', () => {
    expect(idealInterval(1, 0)).toBe(idealInterval(1, 0.7));
    expect(idealInterval(1, 1)).toBe(idealInterval(1, 0.97));
  });
});
