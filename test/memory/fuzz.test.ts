import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzzRange, fuzzSeed, limitRange, pickDay } from '../../src/memory/fuzz.ts';
import { cardId } from './journal-builder.ts';

describe('the range an interval is spread over', () => {
  it.each([
    [1, 1, 1],
    [2, 2, 2],
    [3, 2, 4],
    [7, 5, 9],
    [17, 14, 20],
    [37, 33, 41],
    [100, 93, 107],
    [365, 345, 385],
  ])('of %i days is %i to %i', (interval, lowest, highest) => {
    expect(fuzzRange(interval)).toEqual({ lowest, highest });
  });

  it.each([
    ['keeps a minimum', { minimum: 8, maximum: 100 }, 8, 9],
    ['moves up when the minimum is beyond it', { minimum: 12, maximum: 100 }, 12, 12],
    ['keeps a maximum', { minimum: 1, maximum: 6 }, 5, 6],
    ['lets the maximum win over the minimum', { minimum: 12, maximum: 10 }, 10, 10],
    ['does not undercut the previous interval when that is within', { minimum: 1, maximum: 100, previous: 8 }, 8, 9],
    ['passes over a previous interval that is longer', { minimum: 1, maximum: 100, previous: 30 }, 5, 9],
    ['passes over a previous interval that is shorter', { minimum: 1, maximum: 100, previous: 2 }, 5, 9],
  ])('%s', (_, limits, lowest, highest) => {
    expect(limitRange({ lowest: 5, highest: 9 }, limits)).toEqual({ lowest, highest });
  });

  it('is never left, whatever the limits', () => {
    const days = fc.integer({ min: 1, max: 40_000 });
    fc.assert(
      fc.property(
        days,
        days,
        days,
        fc.option(days, { nil: undefined }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (interval, minimum, maximum, previous, seed) => {
          const limits = { minimum, maximum, ...(previous === undefined ? {} : { previous }) };
          const range = limitRange(fuzzRange(interval), limits);
          const day = pickDay(range, seed);
          expect(day).toBeGreaterThanOrEqual(Math.min(minimum, maximum));
          expect(day).toBeLessThanOrEqual(maximum);
          expect(day >= range.lowest && day <= range.highest).toBe(true);
        },
      ),
    );
  });
});

describe('the seed of fuzz', () => {
  it('depends on the card and the repetition and on nothing else', () => {
    expect(fuzzSeed(cardId('k3f9w2m0ta'), 3)).toBe(fuzzSeed(cardId('k3f9w2m0ta'), 3));
    expect(fuzzSeed(cardId('5'), 2)).not.toBe(fuzzSeed(cardId('6'), 1));
    expect(fuzzSeed(cardId('a1'), 11)).not.toBe(fuzzSeed(cardId('a11'), 1));
  });

  it('is frozen, for every machine has to choose the same day', () => {
    expect([0, 1, 2].map((repetition) => Math.floor(fuzzSeed(cardId('k3f9w2m0ta'), repetition) * 1e6))).toEqual([
      356_786, 396_421, 985_311,
    ]);
  });

  it('spreads evenly over the days of a range', () => {
    const counts = new Map<number, number>();
    for (let index = 0; index < 5000; index += 1) {
      const day = pickDay({ lowest: 5, highest: 9 }, fuzzSeed(cardId(`card${index}`), index % 7));
      counts.set(day, (counts.get(day) ?? 0) + 1);
    }
    expect([...counts.keys()].sort()).toEqual([5, 6, 7, 8, 9]);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});
