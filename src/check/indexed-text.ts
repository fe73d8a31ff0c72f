import { lineAtOffset, lineText, pointInLine, type SourceText, spanOfLines, splitLines } from '../markdown/source.ts';
import type { Point, Span } from '../markdown/span.ts';

/** A text that can be asked for its lines by the numbers people see. Line numbers are 1-based, offsets UTF-16. */
export interface IndexedText {
  readonly text: string;
  /** Number of lines; an empty text has one. */
  readonly lineCount: number;
  /** The text of a line without its line ending; empty beyond the last. */
  line(number: number): string;
  /** Offset of the first character of a line. */
  lineStart(number: number): number;
  pointAt(offset: number): Point;
  span(start: number, end: number): Span;
  /** Span of a line without indentation and trailing space. */
  lineSpan(number: number): Span;
}

/** Indexes a text once for all rules; its lines can be given when they are known. */
export function indexText(text: string, source: SourceText = splitLines(text)): IndexedText {
  const pointAt = pointFinder(source);
  return {
    text,
    lineCount: source.lines.length,
    line: (number) => lineText(source, number - 1),
    lineStart: (number) => source.lines[number - 1]?.start ?? text.length,
    pointAt,
    span: (start, end) => ({ start: pointAt(start), end: pointAt(Math.max(start, end)) }),
    lineSpan: (number) => spanOfLines(source, number - 1, number - 1),
  };
}

/**
 * Finds points by offset. Columns are counted on from the point found last where possible: rules ask in order, and a line
 * can be a whole book.
 */
function pointFinder(source: SourceText): (offset: number) => Point {
  let last: Point = pointInLine(source, 0, 0);
  return (offset) => {
    const next = source.lines[last.line];
    const onSameLine = offset >= last.offset && (next === undefined || offset < next.start);
    const line = onSameLine ? last.line - 1 : lineAtOffset(source, offset);
    const place = source.lines[line];
    if (onSameLine && place !== undefined) {
      const end = Math.min(offset, place.end);
      last = { line: line + 1, column: last.column + codePoints(source.text, last.offset, end), offset: end };
    } else {
      last = pointInLine(source, line, offset - (place?.start ?? 0));
    }
    return last;
  };
}

function codePoints(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; count++) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return count;
}
