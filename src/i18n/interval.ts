/** The units a span of time is told in, largest first. */
export const INTERVAL_UNITS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;

export type IntervalUnit = (typeof INTERVAL_UNITS)[number];

/** Milliseconds in each unit; a month is a twelfth of a year of 365.25 days. */
const LENGTHS: Readonly<Record<IntervalUnit, number>> = {
  year: 31_557_600_000,
  month: 2_629_800_000,
  day: 86_400_000,
  hour: 3_600_000,
  minute: 60_000,
  second: 1_000,
};

/**
 * A span of time in the largest unit it fills: whole numbers, but one decimal for months and years below ten. What fills
 * the next larger unit once it is rounded is told in that: no 60 seconds, no 24 hours.
 */
export function roundInterval(milliseconds: number): { readonly count: number; readonly unit: IntervalUnit } {
  const span = Math.max(0, milliseconds);
  let larger: IntervalUnit | undefined;
  for (const unit of INTERVAL_UNITS) {
    const exact = span / LENGTHS[unit];
    const isLong = unit === 'year' || unit === 'month';
    const count = isLong && exact < 10 ? Math.round(exact * 10) / 10 : Math.round(exact);
    if (exact >= 0.9995 && count >= 1) {
      return larger !== undefined && count * LENGTHS[unit] >= LENGTHS[larger]
        ? { count: 1, unit: larger }
        : { count, unit };
    }
    larger = unit;
  }
  return { count: 0, unit: 'second' };
}
