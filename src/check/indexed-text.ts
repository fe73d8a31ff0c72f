import { lineText, pointAtOffset, spanOfLines, splitLines } from '../markdown/source.ts';
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

/** Indexes a text once for all rules. */
export function indexText(text: string): IndexedText {
  const source = splitLines(text);
  const pointAt = (offset: number) => pointAtOffset(source, offset);
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
