import type { SourceText } from '../markdown/source.ts';
import { unitAt } from '../markdown/unit-at.ts';

/** What rules look for in lines, as bits: signs that a line holds. */
export const BRACKET = 1;
export const ANGLE = 2;
export const CLOZE = 4;
export const BAR = 8;
export const PARENTHESIS = 16;
export const HASH = 32;
/**
 * The line begins with a letter, or with a sign that neither lists, quotes, headings nor their underlines begin with.
 * A line without this bit may do so too: it was not looked at closely.
 */
export const TEXT_FIRST = 64;

const SIGNS: readonly (readonly [string, number])[] = [
  ['[', BRACKET],
  ['<', ANGLE],
  ['{{c', CLOZE],
  ['|', BAR],
  ['(', PARENTHESIS],
  [')', PARENTHESIS],
  ['#', HASH],
];

/** The signs of each line, found in one search through the text for each: most lines hold none. */
export function signsOfLines({ text, lines }: SourceText): Uint8Array {
  const signs = new Uint8Array(lines.length);
  lines.forEach(({ start, end }, line) => {
    if (end > start && isTextFirst(unitAt(text, start))) signs[line] = TEXT_FIRST;
  });
  for (const [sign, bit] of SIGNS) {
    let line = 0;
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, lines[line]?.end)) {
      while ((lines[line]?.end ?? at + 1) <= at) line++;
      signs[line] = (signs[line] ?? 0) | bit;
    }
  }
  return signs;
}

/** Whether a UTF-16 unit is surely no white space, and none of the ASCII signs up to `>`. */
function isTextFirst(unit: number): boolean {
  return (unit > 0x3e && unit < 0xa0) || (unit > 0x3000 && unit < 0xfeff);
}
