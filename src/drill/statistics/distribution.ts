/** Cards in a range of days; `to` is inclusive and absent for the last range. */
export interface DayRange {
  readonly from: number;
  readonly to?: number;
  readonly cards: number;
}

/** First days of the ranges: a day, a week, a month, a quarter, a year. */
const STARTS = [0, 2, 8, 31, 91, 181, 366] as const;

/** How many of some numbers of days fall into each range. */
export function distributionOf(days: Iterable<number>): readonly DayRange[] {
  const counts = STARTS.map(() => 0);
  for (const day of days) {
    const index = STARTS.findLastIndex((start) => Math.round(day) >= start);
    const count = counts[index];
    if (count !== undefined) counts[index] = count + 1;
  }
  return STARTS.map((from, index) => {
    const next = STARTS[index + 1];
    return { from, ...(next === undefined ? {} : { to: next - 1 }), cards: counts[index] ?? 0 };
  });
}
