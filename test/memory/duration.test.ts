import { describe, expect, it } from 'vitest';
import { formatDuration, parseDuration, parseSteps } from '../../src/memory/duration.ts';
import { DAY, HOUR, MINUTE } from '../../src/memory/zone.ts';

describe('durations as people write them', () => {
  it.each([
    ['90s', 90_000],
    ['10m', 10 * MINUTE],
    ['1.5h', 1.5 * HOUR],
    ['36h', 36 * HOUR],
    ['2d', 2 * DAY],
  ])('%s is read and written', (text, duration) => {
    expect(parseDuration(text)).toBe(duration);
    expect(parseDuration(formatDuration(duration))).toBe(duration);
  });

  it.each(['', '10', 'm', '-1m', '1w', '10 m', '0m', '0.0001s', '1001d', '1e3m', '１０m'])('%s is none', (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });

  it('are written in the largest unit that fits', () => {
    expect([MINUTE, 90_000, 36 * HOUR, 2 * DAY, 1].map(formatDuration)).toEqual(['1m', '90s', '36h', '2d', '1s']);
  });

  it.each([
    ['1m 10m 1h 1d', [MINUTE, 10 * MINUTE, HOUR, DAY]],
    [' 1m,10m ', [MINUTE, 10 * MINUTE]],
    ['', []],
  ])('"%s" are steps', (text, steps) => {
    expect(parseSteps(text)).toEqual(steps);
  });

  it('one unreadable step makes all unreadable', () => {
    expect(parseSteps('1m soon')).toBeUndefined();
  });
});
