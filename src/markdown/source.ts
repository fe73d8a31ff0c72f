import type { Point, Span } from './span.ts';

/** One line of a source text: UTF-16 offsets of its first character and of its end, line terminator excluded. */
export interface SourceLine {
  readonly start: number;
  readonly end: number;
}

/** A text cut into lines once, so that every later step speaks of the same line numbers. */
export interface SourceText {
  readonly text: string;
  readonly lines: readonly SourceLine[];
}

const BYTE_ORDER_MARK = 0xfeff;

/** Cuts a text at LF, CRLF and lone CR. A byte order mark belongs to no line; a text always has at least one line. */
export function splitLines(text: string): SourceText {
  const lines: SourceLine[] = [];
  let start = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  let feed = text.indexOf('\n', start);
  let carriage = text.indexOf('\r', start);
  while (feed >= 0 || carriage >= 0) {
    const end = carriage < 0 || (feed >= 0 && feed < carriage) ? feed : carriage;
    lines.push({ start, end });
    start = end === carriage && feed === end + 1 ? end + 2 : end + 1;
    if (feed >= 0 && feed < start) feed = text.indexOf('\n', start);
    if (carriage >= 0 && carriage < start) carriage = text.indexOf('\r', start);
  }
  lines.push({ start, end: text.length });
  return { text, lines };
}

/** The text of a 0-based line, without its terminator; empty beyond the last line. */
export function lineText(source: SourceText, line: number): string {
  const place = source.lines[line];
  return place === undefined ? '' : source.text.slice(place.start, place.end);
}

/** The point at a UTF-16 index within a 0-based line; the index is held within the line. */
export function pointInLine(source: SourceText, line: number, index: number): Point {
  const last = Math.max(0, Math.min(line, source.lines.length - 1));
  const place = source.lines[last] ?? { start: 0, end: 0 };
  const offset = Math.max(place.start, Math.min(place.start + index, place.end));
  let column = 1;
  for (let at = place.start; at < offset; column++) {
    at += (source.text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  }
  return { line: last + 1, column, offset };
}

/** The 0-based line of a UTF-16 offset of the whole text. */
export function lineAtOffset(source: SourceText, offset: number): number {
  let low = 0;
  let high = source.lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((source.lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The span from one place to another, both given as 0-based line and UTF-16 index within it. */
export function spanBetween(source: SourceText, from: readonly [number, number], to: readonly [number, number]): Span {
  return { start: pointInLine(source, from[0], from[1]), end: pointInLine(source, to[0], to[1]) };
}

/** The span of whole lines, from the first non-blank character of the first to the end of the last. */
export function spanOfLines(source: SourceText, first: number, last: number): Span {
  const indent = lineText(source, first).search(/\S/);
  return spanBetween(source, [first, Math.max(0, indent)], [last, lineText(source, last).trimEnd().length]);
}
