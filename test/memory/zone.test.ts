import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOUR, isZone, MINUTE, offsetAt, offsetChange, rememberOffsets } from '../../src/memory/zone.ts';

describe('offsets of a zone', () => {
  it.each([
    ['Asia/Shanghai', '2026-07-01T00:00:00Z', 8 * HOUR],
    ['Pacific/Auckland', '2026-01-01T00:00:00Z', 13 * HOUR],
    ['Pacific/Auckland', '2026-07-01T00:00:00Z', 12 * HOUR],
    ['America/Los_Angeles', '2026-01-01T00:00:00Z', -8 * HOUR],
    ['America/Los_Angeles', '2026-07-01T00:00:00Z', -7 * HOUR],
    ['Australia/Lord_Howe', '2026-01-01T00:00:00Z', 11 * HOUR],
    ['Australia/Lord_Howe', '2026-07-01T00:00:00Z', 10 * HOUR + 30 * MINUTE],
    ['Asia/Kathmandu', '2026-07-01T00:00:00Z', 5 * HOUR + 45 * MINUTE],
    ['America/St_Johns', '2026-01-01T00:00:00Z', -(3 * HOUR + 30 * MINUTE)],
    ['UTC', '2026-01-01T00:00:00Z', 0],
    ['Z', '2026-01-01T00:00:00Z', 0],
    ['+08:00', '2026-01-01T00:00:00Z', 8 * HOUR],
    ['-03:30', '2026-01-01T00:00:00Z', -(3 * HOUR + 30 * MINUTE)],
    ['+0545', '2026-01-01T00:00:00Z', 5 * HOUR + 45 * MINUTE],
  ])('knows %s at %s', (zone, instant, offset) => {
    expect(offsetAt(Date.parse(instant), zone)).toBe(offset);
  });

  it.each([
    ['America/Los_Angeles', '2026-03-08T10:00:00Z'],
    ['America/Los_Angeles', '2026-11-01T09:00:00Z'],
    ['Pacific/Auckland', '2026-09-26T14:00:00Z'],
    ['Australia/Lord_Howe', '2026-04-04T15:00:00Z'],
  ])('changes in %s at %s to the millisecond', (zone, instant) => {
    const at = Date.parse(instant);
    expect(offsetAt(at - 1, zone)).not.toBe(offsetAt(at, zone));
    expect(offsetChange(at - 5 * HOUR, at + 5 * HOUR, zone)).toBe(at);
  });

  it('agrees with the calendar of the platform at any instant', () => {
    const zones = [
      'Europe/Dublin',
      'Africa/Casablanca',
      'America/Sao_Paulo',
      'Pacific/Apia',
      'Asia/Tehran',
      'Asia/Gaza',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 2_000_000_000 }), (zone, seconds) => {
        const options = { timeZone: zone, hourCycle: 'h23', dateStyle: 'short', timeStyle: 'medium' } as const;
        const shown = new Intl.DateTimeFormat('sv-SE', options).format(seconds * 1000);
        const computed = new Date(seconds * 1000 + offsetAt(seconds * 1000, zone)).toISOString();
        expect(computed.slice(0, 19)).toBe(shown.replace(' ', 'T'));
      }),
      { numRuns: 300 },
    );
  });

  it('believes what the machine says of a zone, and finds the change by asking', () => {
    const change = Date.parse('2026-03-08T10:00:00Z');
    rememberOffsets('Here/ByDates', (at) => (at < change ? -8 : -7) * HOUR);
    expect([-1, 0].map((off) => offsetAt(change + off, 'Here/ByDates'))).toEqual([-8 * HOUR, -7 * HOUR]);
    expect(offsetAt(Number.MAX_SAFE_INTEGER, 'Here/ByDates')).toBe(-7 * HOUR);
  });

  it('takes a zone it does not know for UTC, and says that it does not know it', () => {
    expect(['Mars/Olympus', '', '+25:00', '+08:60', 'local'].map(isZone)).toEqual([false, false, false, false, false]);
    expect(offsetAt(0, 'Mars/Olympus')).toBe(0);
    expect(isZone('Asia/Shanghai')).toBe(true);
  });

  it('answers for instants no calendar has', () => {
    expect(offsetAt(Number.MAX_SAFE_INTEGER, 'Asia/Shanghai')).toBe(8 * HOUR);
    expect(Number.isFinite(offsetAt(Number.MIN_SAFE_INTEGER, 'Asia/Shanghai'))).toBe(true);
  });
});
