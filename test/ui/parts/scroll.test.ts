import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampScroll, moveScroll, SCROLL_MOVES, scrollTo } from '../../../src/ui/parts/scroll.ts';

const extent = { total: 100, visible: 20 };

describe('moveScroll', () => {
  const cases = [
    [0, 'line-down', 1],
    [0, 'line-up', 0],
    [0, 'page-down', 19],
    [50, 'page-up', 31],
    [50, 'half-page-down', 60],
    [50, 'top', 0],
    [50, 'bottom', 80],
    [80, 'line-down', 80],
    [500, 'line-up', 79],
  ] as const;
  it.each(cases)('from %i with %s comes to %i', (from, move, to) => {
    expect(moveScroll(from, move, extent)).toBe(to);
  });

  it('never leaves the text', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.constantFrom(...SCROLL_MOVES),
        fc.nat(50),
        fc.integer({ min: 1, max: 50 }),
        (from, move, total, visible) => {
          const to = moveScroll(from, move, { total, visible });
          expect(to).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(Math.max(0, total - visible));
        },
      ),
    );
  });
});

describe('scrollTo', () => {
  const cases = [
    ['stays when everything wanted is seen', 0, 5, 15, 0],
    ['goes no further than needed', 0, 15, 25, 5],
    ['puts the beginning first when it does not fit', 0, 30, 70, 30],
    ['goes back to what is above', 50, 10, 20, 10],
  ] as const;
  it.each(cases)('%s', (_what, from, start, end, to) => {
    expect(scrollTo(from, start, end, extent)).toBe(to);
  });
});

describe('clampScroll', () => {
  it('shows a short text from its beginning', () => {
    expect(clampScroll(7, { total: 5, visible: 20 })).toBe(0);
  });
});
