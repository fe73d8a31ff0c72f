import { type FooterItem, footerLine } from '../parts/footer.ts';
import { clampScroll, type Extent, visibleLines } from '../parts/scroll.ts';
import { blank, EMPTY_LINE, lineOf, lineWidth, type StyledLine, spread, truncateLine } from '../parts/text/line.ts';
import { wrap } from '../parts/text/wrap.ts';
import type { ScreenSize } from '../terminal/mount.ts';
import { type Measure, measureOf, type ScreenKit } from './kit.ts';

/** The parts of a screen; every line is to fit the measure. */
export interface FrameParts {
  readonly header: readonly StyledLine[];
  readonly body: readonly StyledLine[];
  /** First visible line of the body. */
  readonly scroll: number;
  readonly status: StyledLine;
  readonly footer: readonly FooterItem[];
}

/**
 * Lines of the body that are seen at once between a header of so many lines, the status, which may take several, and the
 * footer.
 */
export function bodyHeight(
  { rows, columns }: ScreenSize,
  headerLines: number,
  status: StyledLine = EMPTY_LINE,
): number {
  const room = rows - 1 - headerLines - 1;
  return Math.max(1, room - wrappedStatus(status, columns, room).length);
}

/** A status as the lines it takes; on a screen of few rows only so many that a line of the body is left. */
function wrappedStatus(status: StyledLine, columns: number, room: number): readonly StyledLine[] {
  return wrap(status, measureOf(columns).width).slice(0, Math.max(1, room - 1));
}

/** Adds the margin to lines that are not empty. */
export function indented(lines: readonly StyledLine[], { margin }: Measure): readonly StyledLine[] {
  return lines.map((line) => (line.length === 0 ? line : [blank(margin), ...line]));
}

/** How much is below the window, in words. */
export function belowLine({ total, visible }: Extent, scroll: number, kit: ScreenKit): StyledLine {
  const below = total - visible - clampScroll(scroll, { total, visible });
  return below > 0 ? lineOf(kit.messages.ui.linesBelow(below), 'accent') : EMPTY_LINE;
}

/** What there is to say; the end of the last line tells how much is below, when there is room for it. */
export function statusLines(message: readonly StyledLine[], below: StyledLine, width: number): readonly StyledLine[] {
  const last = message.at(-1) ?? EMPTY_LINE;
  if (lineWidth(last) + lineWidth(below) >= width) return message;
  return [...message.slice(0, -1), spread(last, below, width)];
}

/** A whole screen, one row less than the terminal has: header, window on the body, status, keys. */
export function frame(parts: FrameParts, size: ScreenSize, kit: ScreenKit): readonly StyledLine[] {
  const measure = measureOf(size.columns);
  const visible = bodyHeight(size, parts.header.length, parts.status);
  const status = wrappedStatus(parts.status, size.columns, size.rows - 1 - parts.header.length - 1);
  const window = visibleLines(parts.body, parts.scroll, visible);
  const padding = Array.from({ length: visible - window.length }, () => EMPTY_LINE);
  const below = belowLine({ total: parts.body.length, visible }, parts.scroll, kit);
  const lines = [
    ...parts.header,
    ...window,
    ...padding,
    ...statusLines(status, below, measure.width),
    footerLine(parts.footer, measure.width, kit.keymap, kit.messages.ui),
  ];
  return indented(
    lines.map((line) => truncateLine(line, measure.width)),
    measure,
  ).slice(0, Math.max(1, size.rows - 1));
}
