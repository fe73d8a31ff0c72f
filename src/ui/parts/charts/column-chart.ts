import { blank, lineOf, lineWidth, type StyledLine, spread, styled } from '../text/line.ts';
import type { StyleName } from '../text/style.ts';

const EIGHTHS = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

/** How columns are drawn. */
export interface ColumnChartOptions {
  /** Columns of the screen at hand, the scale at the left included. */
  readonly width: number;
  /** Lines of the screen. */
  readonly height: number;
  readonly style: StyleName;
  /** What the first and the last column stand for; a line more below the columns. */
  readonly ends?: readonly [first: string, last: string];
}

/** How full a cell is, in eighths, `row` counted from the bottom. A value above nought is never invisible. */
function eighths(value: number, most: number, height: number, row: number): number {
  if (value <= 0) return 0;
  const filled = Math.max(1, Math.round((value / most) * height * 8));
  return Math.max(0, Math.min(8, filled - row * 8));
}

/** The names of the two ends below their columns; the first one gives way when there is no room for both. */
function axis([first, last]: readonly [string, string], scale: number, columns: number): StyledLine {
  const right = lineOf(last, 'muted');
  const left = lineOf(first, 'muted');
  const both = lineWidth(left) + lineWidth(right) < columns;
  return [blank(scale + 1), ...spread(both ? left : [], right, Math.max(columns, lineWidth(right)))];
}

/** Columns for values in their order, as wide as the room allows, with the greatest value and nought as the scale. */
export function columnChart(
  values: readonly number[],
  { width, height, style, ends }: ColumnChartOptions,
): readonly StyledLine[] {
  const most = Math.max(1, ...values);
  const scale = String(most).length;
  const room = width - scale - 1;
  const shown = values.slice(0, Math.max(1, room));
  const cell = Math.max(1, Math.min(3, Math.floor(room / shown.length)));
  const bar = Math.max(1, cell - 1);
  const columns = Array.from({ length: height }, (_, index): StyledLine => {
    const row = height - 1 - index;
    const label = row === height - 1 ? String(most) : row === 0 ? '0' : '';
    const cells = shown.map((value) => (EIGHTHS[eighths(value, most, height, row)] ?? ' ').repeat(bar).padEnd(cell));
    return [styled(label.padStart(scale), 'muted'), blank(1), styled(cells.join('').trimEnd(), style)];
  });
  return ends === undefined ? columns : [...columns, axis(ends, scale, shown.length * cell - (cell - bar))];
}
