import { describe, expect, it } from 'vitest';
import { isLeech, isLeechAlarm } from '../../src/memory/leech.ts';

function alarms(threshold: number, upTo: number): readonly number[] {
  return Array.from({ length: upTo }, (_, index) => index + 1).filter((lapses) => isLeechAlarm(lapses, threshold));
}

describe('leeches', () => {
  it.each([
    [8, [8, 12, 16, 20]],
    [5, [5, 8, 11, 14, 17, 20]],
    [1, Array.from({ length: 20 }, (_, index) => index + 1)],
  ])('with threshold %i are told at these lapses', (threshold, expected) => {
    expect(alarms(threshold, 20)).toEqual(expected);
  });

  it('stay leeches between two alarms', () => {
    expect([7, 8, 9].map((lapses) => isLeech(lapses, 8))).toEqual([false, true, true]);
  });
});
