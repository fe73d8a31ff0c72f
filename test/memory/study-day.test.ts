import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatInstant,
  formatStudyDay,
  momentOf,
  rolloverInstant,
  studyDay,
  weekday,
} from '../../src/memory/study-day.ts';
import { DAY, HOUR } from '../../src/memory/zone.ts';

function dayOf(instant: string, zone: string, rolloverHour = 4): string {
  return formatStudyDay(studyDay(Date.parse(instant), zone, rolloverHour));
}

describe('the study day', () => {
  it.each([
    ['an afternoon', '2026-11-20T15:00:00+08:00', 'Asia/Shanghai', '2026-11-20'],
    [
      'a sitting at 3 in the morning, which belongs to the evening before',
      '2026-11-21T03:59:59+08:00',
      'Asia/Shanghai',
      '2026-11-20',
    ],
    ['four in the morning', '2026-11-21T04:00:00+08:00', 'Asia/Shanghai', '2026-11-21'],
    ['an instant that is already tomorrow in UTC', '2026-11-20T16:30:00-08:00', 'America/Los_Angeles', '2026-11-20'],
    ['an instant that is still yesterday in UTC', '2026-11-20T05:00:00+13:00', 'Pacific/Auckland', '2026-11-20'],
    ['a zone given by its offset', '2026-11-20T23:00:00Z', '+08:00', '2026-11-21'],
    ['an offset with a half hour', '2026-11-20T07:29:59Z', '-03:30', '2026-11-19'],
    ['a time before 1970', '1969-12-31T12:00:00Z', 'UTC', '1969-12-31'],
  ])('of %s', (_, instant, zone, expected) => {
    expect(dayOf(instant, zone)).toBe(expected);
  });

  it.each([
    ['skips an hour', 'America/Los_Angeles', '2026-03-08T03:59:59-07:00', '2026-03-08T04:00:00-07:00', '2026-03-08'],
    ['repeats an hour', 'America/Los_Angeles', '2026-11-01T03:59:59-08:00', '2026-11-01T04:00:00-08:00', '2026-11-01'],
    ['skips an hour', 'Pacific/Auckland', '2026-09-27T03:59:59+13:00', '2026-09-27T04:00:00+13:00', '2026-09-27'],
    ['repeats an hour', 'Pacific/Auckland', '2026-04-05T03:59:59+12:00', '2026-04-05T04:00:00+12:00', '2026-04-05'],
    [
      'repeats half an hour',
      'Australia/Lord_Howe',
      '2026-04-05T03:59:59+10:30',
      '2026-04-05T04:00:00+10:30',
      '2026-04-05',
    ],
  ])('begins at four on the wall when the night %s in %s', (_, zone, before, from, day) => {
    expect(dayOf(from, zone)).toBe(day);
    expect(studyDay(Date.parse(before), zone, 4)).toBe(studyDay(Date.parse(from), zone, 4) - 1);
    expect(rolloverInstant(studyDay(Date.parse(from), zone, 4), zone, 4)).toBe(Date.parse(from));
  });

  it('counts one day from a late evening to the next morning across a clock change', () => {
    const evening = studyDay(Date.parse('2026-03-07T23:50:00-08:00'), 'America/Los_Angeles', 4);
    const morning = studyDay(Date.parse('2026-03-08T07:00:00-07:00'), 'America/Los_Angeles', 4);
    expect(morning - evening).toBe(1);
  });

  it('is the day of the place one is in when travelling', () => {
    const beforeFlight = dayOf('2026-11-20T22:00:00+08:00', 'Asia/Shanghai');
    const afterFlight = dayOf('2026-11-20T18:00:00-08:00', 'America/Los_Angeles');
    expect([beforeFlight, afterFlight]).toEqual(['2026-11-20', '2026-11-20']);
  });

  it('begins at the first instant there is when the rollover hour is skipped', () => {
    const day = studyDay(Date.parse('2026-03-08T12:00:00-07:00'), 'America/Los_Angeles', 2);
    expect(rolloverInstant(day, 'America/Los_Angeles', 2)).toBe(Date.parse('2026-03-08T03:00:00-07:00'));
  });

  it('begins at the first of two when the rollover hour comes twice', () => {
    const day = studyDay(Date.parse('2026-11-01T12:00:00-08:00'), 'America/Los_Angeles', 1);
    expect(rolloverInstant(day, 'America/Los_Angeles', 1)).toBe(Date.parse('2026-11-01T01:00:00-07:00'));
  });

  it('exists also where the calendar skipped a date', () => {
    const skipped = studyDay(Date.parse('2011-12-29T12:00:00-10:00'), 'Pacific/Apia', 4) + 1;
    expect(rolloverInstant(skipped, 'Pacific/Apia', 4)).toBe(Date.parse('2011-12-31T00:00:00+14:00'));
  });

  const zones = fc.constantFrom(
    'America/Los_Angeles',
    'Pacific/Auckland',
    'Australia/Lord_Howe',
    'America/St_Johns',
    'Pacific/Apia',
    'Africa/Casablanca',
    'America/Havana',
    'Asia/Amman',
    '+05:45',
  );
  const hours = fc.integer({ min: 0, max: 23 });
  const instants = fc.integer({ min: 0, max: 2_000_000_000 }).map((seconds) => seconds * 1000);

  it('holds from its rollover instant to the next, and never goes back', () => {
    fc.assert(
      fc.property(zones, hours, instants, fc.integer({ min: 0, max: 3 * HOUR }), (zone, hour, at, later) => {
        const day = studyDay(at, zone, hour);
        expect(rolloverInstant(day, zone, hour)).toBeLessThanOrEqual(at);
        expect(rolloverInstant(day + 1, zone, hour)).toBeGreaterThan(at);
        expect(studyDay(at + later, zone, hour)).toBeGreaterThanOrEqual(day);
      }),
      { numRuns: 1500 },
    );
  });

  it('never goes back in the two nights in which clocks were set back past the rollover', () => {
    // Newfoundland set its clocks back at one minute past midnight, to the day before.
    const start = Date.parse('2010-11-06T20:00:00Z');
    const days = Array.from({ length: 12 * 60 }, (_, minute) =>
      studyDay(start + minute * 60_000, 'America/St_Johns', 0),
    );
    expect(days).toEqual(days.toSorted((left, right) => left - right));
    expect(new Set(days).size).toBe(2);
  });

  it('comes with the instant and the zone as a moment', () => {
    const at = Date.parse('2026-11-20T03:00:00+08:00');
    expect(momentOf(at, 'Asia/Shanghai', 4)).toEqual({
      at,
      zone: 'Asia/Shanghai',
      day: Date.parse('2026-11-19') / DAY,
    });
  });

  it('has a day of the week', () => {
    expect(weekday(0)).toBe(4);
    expect(weekday(Date.parse('2026-11-20') / DAY)).toBe(5);
    expect(weekday(-5)).toBe(6);
  });
});

describe('instants as text', () => {
  it.each([
    ['2026-11-20T10:44:19Z', 'Asia/Shanghai', '2026-11-20T18:44:19+08:00'],
    ['2026-11-20T10:44:19.250Z', 'Asia/Shanghai', '2026-11-20T18:44:19.250+08:00'],
    ['2026-07-01T00:00:00Z', 'America/Los_Angeles', '2026-06-30T17:00:00-07:00'],
    ['2026-07-01T00:00:00Z', 'Australia/Lord_Howe', '2026-07-01T10:30:00+10:30'],
    ['2026-07-01T00:00:00Z', '-03:30', '2026-06-30T20:30:00-03:30'],
    ['2026-07-01T00:00:00Z', 'UTC', '2026-07-01T00:00:00+00:00'],
  ])('%s in %s is %s', (instant, zone, text) => {
    expect(formatInstant(Date.parse(instant), zone)).toBe(text);
    expect(Date.parse(text)).toBe(Date.parse(instant));
  });

  it('says something also for what no calendar has', () => {
    expect(formatInstant(1e17, 'UTC')).toBe('instant 100000000000000000');
    expect(formatStudyDay(1e12)).toBe('day 1000000000000');
  });
});
