import { textWidth } from '../text/clusters.ts';
import { blank, type StyledLine, styled } from '../text/line.ts';

/** From nothing to the busiest days. */
const SHADES = ['·', '░', '▒', '▓', '█'] as const;
const DAYS_A_WEEK = 7;
const MOST_WEEKS = 53;
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

/** The words of a calendar. */
export interface CalendarWords {
  /** From Monday; every second one is shown. */
  readonly weekdays: readonly string[];
  /** The name of a month, January being 1. */
  readonly month: (month: number) => string;
}

const DAY = 86_400_000;

/** The month a study day is in, January being 1. */
function monthOf(day: number): number {
  return new Date(day * DAY).getUTCMonth() + 1;
}

/** Names of months above the first of their weeks, where there is room. */
function monthLine(firstMonday: number, weeks: number, { month }: CalendarWords): string {
  let line = '';
  for (let week = 0; week < weeks; week += 1) {
    const monday = firstMonday + week * DAYS_A_WEEK;
    const name = month(monthOf(monday));
    const isFirst = monthOf(monday) !== monthOf(monday - DAYS_A_WEEK);
    const taken = textWidth(line);
    const hasRoom = (taken === 0 || taken < week) && week + textWidth(name) <= weeks;
    if (isFirst && hasRoom) line += ' '.repeat(week - taken) + name;
  }
  return line;
}

/** The cells of one weekday, days without reviews quieter than the others. */
function shaded(cells: readonly string[]): StyledLine {
  return cells
    .join('')
    .trimEnd()
    .split(/(·+)/u)
    .filter((run) => run !== '')
    .map((run) => styled(run, run.startsWith('·') ? 'rule' : 'bar-done'));
}

/** Columns a calendar takes that shows a whole year. */
export function heatMapWidth({ weekdays }: CalendarWords): number {
  return Math.max(...weekdays.map(textWidth)) + 1 + MOST_WEEKS;
}

/**
 * A calendar of weeks, one column each below a line of months, up to and with `today` (a study day); as many weeks as
 * fit, at most 53. `counts` are reviews by study day.
 */
export function heatMap(
  counts: ReadonlyMap<number, number>,
  today: number,
  width: number,
  words: CalendarWords,
): readonly StyledLine[] {
  const { weekdays } = words;
  const labelWidth = Math.max(...weekdays.map(textWidth)) + 1;
  const weeks = Math.max(1, Math.min(MOST_WEEKS, width - labelWidth));
  const firstMonday = today - weekdayOf(today) - (weeks - 1) * DAYS_A_WEEK;
  const most = Math.max(1, ...counts.values());
  const rows = Array.from({ length: DAYS_A_WEEK }, (_, weekday): StyledLine => {
    const cells = Array.from({ length: weeks }, (_week, week) => {
      const day = firstMonday + week * DAYS_A_WEEK + weekday;
      return day > today ? ' ' : shadeOf(counts.get(day) ?? 0, most);
    });
    const name = weekday % 2 === 0 ? (weekdays[weekday] ?? '') : '';
    return [styled(name + ' '.repeat(labelWidth - textWidth(name)), 'muted'), ...shaded(cells)];
  });
  return [[blank(labelWidth), styled(monthLine(firstMonday, weeks, words), 'muted')], ...rows];
}
