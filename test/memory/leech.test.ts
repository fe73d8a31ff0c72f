import { describe, expect, it } from 'vitest';
import { isLeech, isLeechAlarm, isSetAsideBy } from '../../src/memory/leech.ts';
import { cardId, event, MONDAY, review } from './journal-builder.ts';

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

  it.each([
    ['right after the grade', 'here.1.4', 1, true],
    ['by another process', 'here.2.4', 1, false],
    ['after something else was written', 'here.1.5', 1, false],
    ['by hand, later', 'here.1.4', 5000, false],
  ])('are put aside by a grade when it happens %s', (_, id, later, expected) => {
    const graded = review('here.1.3', MONDAY, 'a', 'again');
    const aside = event(id, MONDAY, { kind: 'suspend', card: cardId('a'), suspended: true });
    expect(isSetAsideBy({ ...aside, at: graded.at + later }, graded)).toBe(expected);
  });
});
