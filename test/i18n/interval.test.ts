import { describe, expect, it } from 'vitest';
import { roundInterval } from '../../src/i18n/interval.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('a span of time', () => {
  it.each([
    [0, '0 second'],
    [400, '0 second'],
    [59 * SECOND, '59 second'],
    [59.6 * SECOND, '1 minute'],
    [60 * SECOND, '1 minute'],
    [59.7 * MINUTE, '1 hour'],
    [23.4 * HOUR, '23 hour'],
    [23.6 * HOUR, '1 day'],
    [30 * DAY, '30 day'],
    [45 * DAY, '1.5 month'],
    [364 * DAY, '1 year'],
    [800 * DAY, '2.2 year'],
  ])('of %i ms is told as %s', (milliseconds, told) => {
    const { count, unit } = roundInterval(milliseconds);
    expect(`${count} ${unit}`).toBe(told);
  });
});
