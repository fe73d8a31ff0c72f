import stringWidth from 'string-width';
import { remembered, rememberedLast } from '../markdown/remembered.ts';
import type { Span } from '../markdown/span.ts';
import { harmless } from './harmless.ts';
import type { Paint, Palette } from './palette.ts';

const TAB_STOP = 4;
const ELLIPSIS = '…';
/** Characters that are drawn one by one, whatever stands beside them: most lines have no others. */
const SINGLE = /^[\t\x20-\x7e\u3001-\u3011\u4e00-\u9fff\uff01-\uff5e]*$/;
/** The last of them that takes one column; those behind it take two. */
const LAST_NARROW = '\x7e';
let segmenter: Intl.Segmenter | undefined;

/** One character as it is drawn: where it begins in the line and how many columns it takes. */
interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly width: number;
}

/** A line as it is drawn when there is room for all of it. */
interface Line {
  readonly cells: readonly Cell[];
  readonly code: string;
  readonly width: number;
}

/** What is seen of a line, before it is coloured. */
interface Excerpt {
  readonly code: string;
  readonly markerAt: number;
  readonly markerWidth: number;
}

/**
 * The line a span begins in, with carets under exactly its characters: wide characters get two, tabs reach their stop.
 * A long line is cut around the span so that the frame fits `width` columns. Empty when the line does not exist.
 */
export function codeFrame(text: string, span: Span, width: number, palette: Palette, mark: Paint): readonly string[] {
  const lineStart = startOfLine(text, span.start.offset);
  const line = text.slice(lineStart, endOfLine(text, lineStart));
  const number = String(span.start.line);
  const gutter = ' '.repeat(number.length);
  const bar = palette.muted('│');
  const room = Math.max(20, width - number.length - 6);
  const from = span.start.offset - lineStart;
  const to = Math.min(span.end.offset - lineStart, line.length);
  const { code, markerAt, markerWidth } = excerpt(drawnLine(line), from, Math.max(to, from), room);
  return [
    `  ${palette.muted(number)} ${bar} ${code}`.trimEnd(),
    `  ${gutter} ${bar} ${' '.repeat(markerAt)}${mark('^'.repeat(markerWidth))}`,
  ];
}

// Nearly all lines end with a newline, and looking for a return as far as the text goes would take long.
function startOfLine(text: string, offset: number): number {
  const before = text.slice(0, offset);
  const afterFeed = before.lastIndexOf('\n') + 1;
  const start = afterFeed + before.slice(afterFeed).lastIndexOf('\r') + 1;
  return start === 0 && text.charCodeAt(0) === 0xfeff ? 1 : start;
}

function endOfLine(text: string, start: number): number {
  const feed = text.indexOf('\n', start);
  const beforeFeed = feed < 0 ? text.length : feed;
  const back = text.slice(start, beforeFeed).indexOf('\r');
  return back < 0 ? beforeFeed : start + back;
}

function segmentsOf(line: string): readonly string[] {
  if (SINGLE.test(line)) return line.split('');
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(line), ({ segment }) => segment);
}

/** A grapheme as it is drawn. */
function drawn(segment: string): Pick<Cell, 'text' | 'width'> {
  if (segment.length > 1 || !SINGLE.test(segment)) return measured(segment);
  return { text: segment, width: segment <= LAST_NARROW ? 1 : 2 };
}

/** The same, for what is not drawn one by one. Texts repeat the same few, and asking for a width is slow. */
const measured = remembered((segment: string): Pick<Cell, 'text' | 'width'> => {
  const text = harmless(segment);
  return { text, width: stringWidth(text) };
});

/** Findings come in order, often several about one line. */
const drawnLine = rememberedLast((line: string): Line => {
  let column = 0;
  let start = 0;
  const cells = segmentsOf(line).map((segment): Cell => {
    const spaces = TAB_STOP - (column % TAB_STOP);
    const { text, width } = segment === '\t' ? { text: ' '.repeat(spaces), width: spaces } : drawn(segment);
    const cell = { text, start, end: start + segment.length, width };
    start = cell.end;
    column += width;
    return cell;
  });
  return { cells, code: textOf(cells), width: column };
});

function excerpt({ cells, code, width }: Line, from: number, to: number, room: number): Excerpt {
  const first = cells.findIndex((cell) => cell.end > from);
  const start = first < 0 ? cells.length : first;
  const marked = cells.slice(start).filter((cell) => cell.start < to);
  if (width <= room) {
    return { code, markerAt: widthOf(cells.slice(0, start)), markerWidth: Math.max(1, widthOf(marked)) };
  }
  let left = start;
  let right = start;
  let used = 0;
  // Grow from the marked characters: to their end first, then evenly to both sides.
  while (right < start + marked.length && used + (cells[right]?.width ?? 0) <= room) used += cells[right++]?.width ?? 0;
  const markerWidth = Math.max(1, used);
  for (let grown = true; grown; ) {
    grown = false;
    const before = cells[left - 1]?.width;
    if (before !== undefined && used + before <= room) {
      left--;
      used += before;
      grown = true;
    }
    const after = cells[right]?.width;
    if (after !== undefined && used + after <= room) {
      right++;
      used += after;
      grown = true;
    }
  }
  const seen = textOf(cells.slice(left, right));
  const lead = left > 0 ? ELLIPSIS : '';
  const markerAt = widthOf(cells.slice(left, start)) + lead.length;
  return { code: `${lead}${seen}${right < cells.length ? ELLIPSIS : ''}`, markerAt, markerWidth };
}

function textOf(cells: readonly Cell[]): string {
  return cells.map((cell) => cell.text).join('');
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}
