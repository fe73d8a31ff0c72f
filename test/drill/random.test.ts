import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRandom, sample, shuffle } from '../../src/drill/random.ts';

describe('seeded randomness', () => {
  test('is frozen: the same seed gives these numbers on every machine and in every version', () => {
    const random = createRandom('42');
    expect([random.below(1000), random.below(1000), random.below(1000), random.below(1000)]).toMatchInlineSnapshot(`
      [
        182,
        221,
        11,
        167,
      ]
    `);
    expect(shuffle(['a', 'b', 'c', 'd', 'e'], createRandom('快')).join('')).toMatchInlineSnapshot(`"cdbea"`);
  });

  test('spreads evenly over its range', () => {
    const random = createRandom('even');
    const counts = Array.from({ length: 10 }, () => 0);
    for (let round = 0; round < 20_000; round += 1) {
      const bucket = random.below(10);
      counts[bucket] = (counts[bucket] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(250);
  });

  test('differs between similar seeds', () => {
    const numbers = new Set(Array.from({ length: 500 }, (_, seed) => createRandom(`${seed}`).below(1_000_000)));
    expect(numbers.size).toBeGreaterThan(495);
  });

  test('shuffles into every order equally often', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 6000; seed += 1) {
      const order = shuffle(['a', 'b', 'c'], createRandom(`order ${seed}`)).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });

  test('shuffles into a permutation and samples without repetition', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer()), fc.string(), fc.nat({ max: 20 }), (items, seed, count) => {
        const byValue = (one: number, other: number) => one - other;
        expect([...shuffle(items, createRandom(seed))].sort(byValue)).toEqual([...items].sort(byValue));
        const chosen = sample(items, count, createRandom(seed));
        expect(chosen).toHaveLength(Math.min(count, items.length));
        expect(new Set(chosen).size).toBe(chosen.length);
      }),
    );
  });
});
