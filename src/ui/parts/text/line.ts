import { clustersOf, textWidth } from './clusters.ts';
import { harmless } from './harmless.ts';
import { PLAIN, type Style } from './style.ts';

/** A stretch of harmless text with one meaning. Made by `styled`, so that nothing reaches the terminal unchecked. */
export interface StyledText {
  readonly text: string;
  readonly style: Style;
}

/** One line of the screen, left to right. */
export type StyledLine = readonly StyledText[];

export const EMPTY_LINE: StyledLine = [];

/** Gives a text its meaning and makes it harmless. */
export function styled(text: string, ...style: Style): StyledText {
  return { text: harmless(text), style: style.length === 0 ? PLAIN : style };
}

/** A line of one piece. */
export function lineOf(text: string, ...style: Style): StyledLine {
  return [styled(text, ...style)];
}

/** A number of spaces; none when the number is negative. */
export function blank(columns: number): StyledText {
  return { text: ' '.repeat(Math.max(0, columns)), style: PLAIN };
}

/** The characters of a line without their meaning. */
export function lineText(line: StyledLine): string {
  return line.map((part) => part.text).join('');
}

/** Columns a line takes. */
export function lineWidth(line: StyledLine): number {
  return textWidth(lineText(line));
}

/** A line filled with spaces up to a width; longer lines stay as they are. */
export function padLine(line: StyledLine, width: number): StyledLine {
  const missing = width - lineWidth(line);
  return missing > 0 ? [...line, blank(missing)] : line;
}

/** A text cut to a width, `…` in place of what is missing. */
export function truncate(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  if (width < 1) return '';
  const { starts, widths } = clustersOf(text);
  let columns = 1;
  let index = 0;
  while (columns + (widths[index] ?? 0) <= width) {
    columns += widths[index] ?? 0;
    index += 1;
  }
  return `${text.slice(0, starts[index])}…`;
}

/** A line cut to a width, `…` in place of what is missing. */
export function truncateLine(line: StyledLine, width: number): StyledLine {
  if (lineWidth(line) <= width) return line;
  const kept: StyledText[] = [];
  let room = width;
  for (const part of line) {
    const columns = textWidth(part.text);
    if (columns >= room) {
      // A part that fits exactly still needs the mark: something after it is missing.
      kept.push({ ...part, text: truncate(columns === room ? `${part.text} ` : part.text, room) });
      return kept;
    }
    kept.push(part);
    room -= columns;
  }
  return kept;
}

/** Two ends of one line with the space between them; the left end is cut when there is no room for both. */
export function spread(left: StyledLine, right: StyledLine, width: number): StyledLine {
  const taken = lineWidth(right);
  if (taken >= width) return truncateLine(right, width);
  const cut = truncateLine(left, width - taken - 1);
  return [...cut, blank(width - taken - lineWidth(cut)), ...right];
}
