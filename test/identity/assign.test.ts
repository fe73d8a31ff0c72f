import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign, type Edge } from '../../src/identity/assign.ts';

const worthOf = (edges: readonly Edge[]): number => edges.reduce((sum, edge) => sum + edge.worth, 0);

/** The greatest worth by trying everything. */
function greatest(edges: readonly Edge[]): number {
  const [first, ...rest] = edges;
  if (first === undefined) {
    return 0;
  }
  const free = rest.filter((edge) => edge.left !== first.left && edge.right !== first.right);
  return Math.max(greatest(rest), first.worth + greatest(free));
}

const someEdges = fc
  .uniqueArray(fc.tuple(fc.nat(5), fc.nat(5), fc.integer({ min: 1, max: 100 })), {
    selector: ([left, right]) => `${left} ${right}`,
    maxLength: 14,
  })
  .map((triples) => triples.map(([left, right, worth]) => ({ left, right, worth: worth / 100 })));

describe('the best assignment', () => {
  it('is worth as much as any set of pairs can be, and uses nobody twice', () => {
    fc.assert(
      fc.property(someEdges, (edges) => {
        const chosen = assign(edges);
        expect(new Set(chosen.map((edge) => edge.left)).size).toBe(chosen.length);
        expect(new Set(chosen.map((edge) => edge.right)).size).toBe(chosen.length);
        expect(worthOf(chosen)).toBeCloseTo(greatest(edges), 9);
      }),
    );
  });

  it('does not depend on the order of the edges', () => {
    fc.assert(
      fc.property(someEdges, (edges) => {
        expect(assign([...edges].reverse())).toEqual(assign(edges));
      }),
    );
  });

  it('lets a card go without its favourite when another needs that one more', () => {
    const edges = [
      { left: 0, right: 0, worth: 0.5 },
      { left: 0, right: 1, worth: 0.4 },
      { left: 1, right: 0, worth: 0.45 },
    ];
    expect(assign(edges).map(({ left, right }) => [left, right])).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('does not break a sure pair for two doubtful ones', () => {
    const edges = [
      { left: 0, right: 0, worth: 0.5 },
      { left: 0, right: 1, worth: 0.1 },
      { left: 1, right: 0, worth: 0.1 },
    ];
    expect(assign(edges).map(({ left, right }) => [left, right])).toEqual([[0, 0]]);
  });
});
