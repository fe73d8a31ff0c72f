import { describe, expect, it } from 'vitest';
import { fuzzSeed } from '../../src/memory/fuzz.ts';
import { balancedDay, type Load } from '../../src/memory/load.ts';
import { DEFAULT_SETTINGS, type EasyDayLevel } from '../../src/memory/settings.ts';
import { weekday } from '../../src/memory/study-day.ts';
import { cardId, MONDAY } from './journal-builder.ts';

const range = { lowest: 5, highest: 9 };
const { easyDays } = DEFAULT_SETTINGS;

/** How often each interval is chosen for two thousand cards. */
function choices(load: Load, levels: readonly EasyDayLevel[] = easyDays): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (let index = 0; index < 2000; index += 1) {
    const day = balancedDay(range, fuzzSeed(cardId(`card${index}`), 1), MONDAY, load, levels);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return counts;
}

describe('load balancing', () => {
  it('chooses all days alike when nothing is due', () => {
    const counts = choices({ dueCounts: () => 0 });
    expect([...counts.keys()].sort()).toEqual([5, 6, 7, 8, 9]);
    for (const count of counts.values()) expect(Math.abs(count - 400)).toBeLessThan(80);
  });

  it('prefers quiet days and never leaves the range', () => {
    const counts = choices({ dueCounts: (day) => (day === MONDAY + 7 ? 0 : 50) });
    expect(counts.get(7)).toBeGreaterThan(1990);
    expect([...counts.keys()].every((day) => day >= 5 && day <= 9)).toBe(true);
  });

  it('keeps away from days on which cards of the same passage are due', () => {
    const counts = choices({ dueCounts: () => 0, siblingDays: [MONDAY + 7] });
    expect(counts.get(7) ?? 0).toBeLessThan(5);
    expect(counts.get(5) ?? 0).toBeGreaterThan(counts.get(6) ?? 0);
  });

  it('hardly ever chooses a weekday the person wants free', () => {
    const saturday = easyDays.map((level, day) => (day === 6 ? 'minimum' : level));
    expect(weekday(MONDAY + 5)).toBe(6);
    expect(choices({ dueCounts: () => 0 }, saturday).get(5) ?? 0).toBeLessThan(5);
  });

  it('chooses a weekday with reduced work about half as often', () => {
    const saturday = easyDays.map((level, day) => (day === 6 ? 'reduced' : level));
    const counts = choices({ dueCounts: () => 0 }, saturday);
    expect((counts.get(5) ?? 0) / (counts.get(7) ?? 1)).toBeCloseTo(0.5, 0);
    expect(counts.get(5) ?? 0).toBeLessThan(300);
  });
});
