import { describe, expect, it } from 'vitest';
import type { Grade } from '../../src/memory/grade.ts';
import { stepOutcome } from '../../src/memory/steps.ts';
import { DAY, HOUR, MINUTE } from '../../src/memory/zone.ts';

const two = [MINUTE, 10 * MINUTE];
const three = [MINUTE, 10 * MINUTE, HOUR];
const one = [10 * MINUTE];
const leave = { stay: false };

describe('learning steps', () => {
  const table: readonly (readonly [string, readonly number[], number, Grade, object])[] = [
    ['again starts over', two, 1, 'again', { stay: true, step: 0, delay: MINUTE }],
    ['hard on the first waits halfway to the second', two, 0, 'hard', { stay: true, step: 0, delay: 5.5 * MINUTE }],
    ['hard on a later one repeats it', two, 1, 'hard', { stay: true, step: 1, delay: 10 * MINUTE }],
    ['hard in the middle repeats it too', three, 1, 'hard', { stay: true, step: 1, delay: 10 * MINUTE }],
    ['hard on the only one waits half as long again', one, 0, 'hard', { stay: true, step: 0, delay: 15 * MINUTE }],
    ['hard on a long only one adds a day at most', [4 * DAY], 0, 'hard', { stay: true, step: 0, delay: 5 * DAY }],
    ['good takes the next', two, 0, 'good', { stay: true, step: 1, delay: 10 * MINUTE }],
    ['good on the last leaves', two, 1, 'good', leave],
    ['good on the only one leaves', one, 0, 'good', leave],
    ['easy leaves', two, 0, 'easy', leave],
    ['a step beyond the last counts as the last for hard', two, 7, 'hard', { stay: true, step: 1, delay: 10 * MINUTE }],
    ['a step beyond the last counts as the last for good', two, 7, 'good', leave],
    ['no steps leave with again', [], 0, 'again', leave],
    ['no steps leave with good', [], 3, 'good', leave],
  ];

  it.each(table)('%s', (_, steps, step, grade, expected) => {
    expect(stepOutcome(steps, step, grade)).toEqual(expected);
  });
});
