import { textWidth } from '../text/clusters.ts';
import { oneLine } from '../text/harmless.ts';
import { padLine, type StyledLine, styled, truncate } from '../text/line.ts';
import type { StyleName } from '../text/style.ts';

/** One horizontal bar. */
export interface BarRow {
  readonly label: string;
  readonly value: number;
  /** What stands before the bar, the value itself for example. */
  readonly text: string;
  readonly style: StyleName;
}

const GAP = 2;

/** Horizontal bars below one another, labels and texts aligned. `full` is the value of a whole bar; the greatest one without it. */
export function barRows(rows: readonly BarRow[], width: number, full?: number): readonly StyledLine[] {
  const labelWidth = Math.min(Math.floor(width / 3), Math.max(0, ...rows.map((row) => textWidth(oneLine(row.label)))));
  const numberWidth = Math.max(0, ...rows.map((row) => textWidth(row.text)));
  const room = Math.max(1, width - labelWidth - numberWidth - 2 * GAP);
  const whole = Math.max(full ?? 0, ...(full === undefined ? rows.map((row) => row.value) : []), Number.MIN_VALUE);
  return rows.map(({ label, value, text, style }) => {
    const length = value <= 0 ? 0 : Math.max(1, Math.min(room, Math.round((value / whole) * room)));
    return [
      ...padLine([styled(truncate(oneLine(label), labelWidth), 'muted')], labelWidth + GAP),
      styled(text.padStart(numberWidth + text.length - textWidth(text))),
      styled(' '.repeat(GAP)),
      styled('▇'.repeat(length), style),
    ];
  });
}
