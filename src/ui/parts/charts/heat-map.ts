import { textWidth } from '../text/clusters.ts';
import { type StyledLine, styled } from '../text/line.ts';

/** From nothing to the busiest days. */
const SHADES = ['·', '░', '▒', '▓', '█'] as const;
const DAYS_A_WEEK = 7;
/** 1970-01-01, study day 0, was a Thursday; weeks begin on Monday. */
const WEEKDAY_OF_DAY_ZERO = 3;

/** Monday is 0. */
function weekdayOf(day: number): number {
  return (((day + WEEKDAY_OF_DAY_ZERO) % DAYS_A_WEEK) + DAYS_A_WEEK) % DAYS_A_WEEK;
}

/** The shade of a day: quarters of the busiest one. */
function shadeOf(count: number, most: number): string {
  if (count <= 0) return SHADES[0];
  return SHADES[Math.min(4, Math.max(1, Math.ceil((count / most) * 4)))] ?? SHADES[4];
}

/**
 * A calendar of weeks, one column each, up to and with `today` (a study day); as many weeks as fit, at most 53.
 * `counts` are reviews by study day, `weekdays` the seven names from Monday, of which every second is shown.
 */
export function heatMap(
  counts: ReadonlyMap<number, number>,
  today: number,
  width: number,
  weekdays: readonly string[],
): readonly StyledLine[] {
  const labelWidth = Math.max(...weekdays.map(textWidth)) + 1;
  const weeks = Math.max(1, Math.min(53, width - labelWidth));
  const firstMonday = today - weekdayOf(today) - (weeks - 1) * DAYS_A_WEEK;
  const most = Math.max(1, ...counts.values());
  return Array.from({ length: DAYS_A_WEEK }, (_, weekday): StyledLine => {
    const cells = Array.from({ length: weeks }, (_week, week) => {
      const day = firstMonday + week * DAYS_A_WEEK + weekday;
      return day > today ? ' ' : shadeOf(counts.get(day) ?? 0, most);
    });
    const name = weekday % 2 === 0 ? (weekdays[weekday] ?? '') : '';
    return [
      styled(name + ' '.repeat(labelWidth - textWidth(name)), 'muted'),
      styled(cells.join('').trimEnd(), 'bar-done'),
    ];
  });
}
