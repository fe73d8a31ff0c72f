import { clustersOf } from './clusters.ts';
import type { StyledLine, StyledText } from './line.ts';
import { type BreakUnit, mayBreak, type QuoteSide } from './line-breaks.ts';

/** The narrowest measure text is wrapped to; no grapheme cluster in use is wider. */
export const NARROWEST = 4;

/** Where a wrapped line begins and ends, as UTF-16 offsets. */
interface Range {
  readonly start: number;
  readonly end: number;
}

interface Paragraph {
  readonly units: readonly BreakUnit[];
  readonly starts: readonly number[];
}

function paragraphOf(text: string): Paragraph {
  const { starts, widths } = clustersOf(text);
  let insideQuotes = false;
  const units = widths.map((columns, index): BreakUnit => {
    const cluster = text.slice(starts[index], starts[index + 1]);
    let quote: QuoteSide = 'none';
    if (cluster === '"') {
      quote = insideQuotes ? 'closes' : 'opens';
      insideQuotes = !insideQuotes;
    }
    return { text: cluster, columns, quote };
  });
  return { units, starts };
}

/** Index of the first unit that is not a space, from `index` on. */
function skipSpaces(units: readonly BreakUnit[], index: number): number {
  let next = index;
  while (units[next]?.text === ' ') next += 1;
  return next;
}

/** Index just behind the last unit that is not a space, up to `index`. */
function trimSpaces(units: readonly BreakUnit[], start: number, index: number): number {
  let end = index;
  while (end > start && units[end - 1]?.text === ' ') end -= 1;
  return end;
}

/** Index of the unit the next line begins with when a line begins at `start`, or the number of units. */
function endOfLine(units: readonly BreakUnit[], start: number, width: number): number {
  let columns = 0;
  let lastBreak = start;
  for (let index = start; index < units.length; index += 1) {
    const unit = units[index];
    const left = units[index - 1];
    if (unit === undefined) break;
    if (index > start && left !== undefined && mayBreak(left, unit, units[index - 2])) lastBreak = index;
    columns += unit.columns;
    // Spaces may hang over the edge: they are cut off.
    if (columns > width && unit.text !== ' ') {
      if (lastBreak > start) return lastBreak;
      return Math.max(index, start + 1);
    }
  }
  return units.length;
}

function breakParagraph(text: string, offset: number, width: number): readonly Range[] {
  const { units, starts } = paragraphOf(text);
  const at = (index: number): number => offset + (starts[index] ?? text.length);
  const lines: Range[] = [];
  // Spaces at the very beginning are an indentation; after a line end they are left over from the notes.
  let start = offset === 0 ? 0 : skipSpaces(units, 0);
  do {
    const end = endOfLine(units, start, width);
    lines.push({ start: at(start), end: at(trimSpaces(units, start, end)) });
    start = skipSpaces(units, end);
  } while (start < units.length);
  return lines;
}

/** Cuts ascending ranges out of styled texts in one pass. */
function* slices(texts: readonly StyledText[], ranges: readonly Range[]): Generator<StyledLine> {
  let index = 0;
  let offset = 0;
  for (const range of ranges) {
    const line: StyledText[] = [];
    for (;;) {
      const part = texts[index];
      if (part === undefined) break;
      const end = offset + part.text.length;
      const from = Math.max(range.start, offset);
      const to = Math.min(range.end, end);
      if (to > from) line.push({ text: part.text.slice(from - offset, to - offset), style: part.style });
      if (end > range.end) break;
      index += 1;
      offset = end;
    }
    yield line;
  }
}

/**
 * Wraps styled texts to a width in columns (at least `NARROWEST`), Chinese rules included: no closing punctuation at the
 * start of a line, no opening one at its end, no English word split unless it is longer than a line. `\n` ends a line.
 */
export function wrap(texts: readonly StyledText[], width: number): readonly StyledLine[] {
  const columns = Math.max(NARROWEST, width);
  const whole = texts.map((part) => part.text).join('');
  const ranges: Range[] = [];
  let offset = 0;
  for (const paragraph of whole.split('\n')) {
    ranges.push(...breakParagraph(paragraph, offset, columns));
    offset += paragraph.length + 1;
  }
  return [...slices(texts, ranges)];
}
