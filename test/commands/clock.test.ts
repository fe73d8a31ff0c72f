import { describe, expect, it } from 'vitest';
import { logicalClock, parseInstant, systemClock } from '../../src/commands/clock.ts';
import { offsetAt } from '../../src/memory/zone.ts';

describe('parseInstant', () => {
  it.each<[text: string, iso: string, zone: string | undefined]>([
    ['2026-03-01T08:00:00+08:00', '2026-03-01T00:00:00.000Z', '+08:00'],
    ['2026-03-01T08:00Z', '2026-03-01T08:00:00.000Z', '+00:00'],
    ['2026-03-01T08:00:00.250-05:30', '2026-03-01T13:30:00.250Z', '-05:30'],
    ['2026-03-01T08:00', '2026-03-01T00:00:00.000Z', undefined],
    ['2026-03-01', '2026-02-28T16:00:00.000Z', undefined],
  ])('reads %s', (text, iso, zone) => {
    const start = parseInstant(text);
    expect(start === undefined ? undefined : new Date(start.at).toISOString()).toBe(iso);
    expect(start?.zone).toBe(zone);
  });

  it.each(['', 'tomorrow', '2026-13-01', '2026-02-30', '2026-02-29T08:00Z', '2026-03-01T25:00', '12'])(
    'refuses "%s"',
    (text) => {
      expect(parseInstant(text)).toBeUndefined();
    },
  );
});

describe('logicalClock', () => {
  it('stands still but for a millisecond an event', () => {
    const clock = logicalClock({ at: 1000, zone: '+08:00' }, systemClock({}));
    expect([clock.now(), clock.stamp(), clock.stamp(), clock.now(), clock.zone()]).toEqual([
      1000,
      1000,
      1001,
      1002,
      '+08:00',
    ]);
  });

  it('lives in the zone of the machine when the instant names none', () => {
    expect(logicalClock({ at: 0 }, systemClock({ TZ: 'America/Los_Angeles' })).zone()).toBe('America/Los_Angeles');
  });
});

describe('systemClock', () => {
  it.each(['2026-01-01T00:00:00Z', '2026-07-01T00:00:00Z'])('knows what time it is here at %s', (instant) => {
    const at = Date.parse(instant);
    const zone = systemClock(process.env).zone();
    expect(offsetAt(at, zone)).toBe(-new Date(at).getTimezoneOffset() * 60_000);
  });

  it.each(['Asia/Shanghai', 'PRC', 'UTC'])('lives in %s when TZ says so', (zone) => {
    expect(systemClock({ TZ: zone }).zone()).toBe(zone);
  });

  it('ignores a TZ that is no zone', () => {
    expect(systemClock({ TZ: 'not/a/zone' }).zone()).toBe(new Intl.DateTimeFormat().resolvedOptions().timeZone);
  });
});
