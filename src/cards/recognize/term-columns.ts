import { plainLine } from '../clean/front.ts';
import { foldLabel } from '../vocabulary/index.ts';
import { EXAMPLE_CELLS, INDEX_CELLS, LINK_CELLS, MEANING_CELLS, META_CELLS } from '../vocabulary/tables.ts';
import type { Cell } from './table-cells.ts';

const ENOUGH = 2;
const MOSTLY = 0.8;
const DISTINCT = 0.9;
const LONGEST_TERM = 60;
const WORDS = /\p{L}{2}|\p{Script=Han}|\p{Script=Hangul}/u;
const LINK = /^(?:\[[^\]]*\]\([^)]*\)|<?https?:\/\/\S+>?)$/;
/** A measure, a version or a date, whatever unit or letter goes with it. */
const FIGURE = /^[~≈<>≤≥v$¥€]?\s?\d[\d.,:/~-]*\s?\S{0,4}$/u;
const SLUG = /^(?:true|false|yes|no|null|string|int|text|bool(?:ean)?|number|是|否)$/i;

/** Whether a cell says something: words, and no link, figure or type. */
function says(text: string): boolean {
  const plain = plainLine(text);
  return WORDS.test(plain) && !LINK.test(text.trim()) && !FIGURE.test(plain) && !SLUG.test(plain);
}

const passedOver = new Set([...INDEX_CELLS, ...META_CELLS, ...LINK_CELLS]);
const isPassedOver = (header: string): boolean => passedOver.has(foldLabel(plainLine(header)));

/** The texts of one column that say something. */
const saying = (rows: readonly (readonly Cell[])[], column: number): readonly string[] =>
  rows.map((cells) => cells[column]?.text ?? '').filter(says);

/** Column of terms and column of meanings of a table in a glossary, by what stands in them: first short names that differ, then text. */
export function termColumns(
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
): readonly [term: number, meaning: number] | undefined {
  const texts = [...header.keys()].filter(
    (column) => !isPassedOver(header[column] ?? '') && saying(rows, column).length >= MOSTLY * rows.length,
  );
  const [term, ...others] = texts;
  if (term === undefined || rows.length < ENOUGH) return undefined;
  const names = saying(rows, term).map((text) => plainLine(text));
  if (names.some((name) => name.length > LONGEST_TERM) || new Set(names).size < DISTINCT * names.length)
    return undefined;
  const meaning =
    others.find((column) => MEANING_CELLS.includes(foldLabel(plainLine(header[column] ?? '')))) ?? others[0];
  return meaning === undefined ? undefined : [term, meaning];
}

/** What the other columns say of the term of a row: all but links, marks and bookkeeping. */
export function furtherCells(
  header: readonly string[],
  cells: readonly Cell[],
  taken: readonly number[],
): readonly string[] {
  return cells.flatMap(({ text }, column) =>
    taken.includes(column) ||
    isPassedOver(header[column] ?? '') ||
    (header[column] ?? '') === '' ||
    !/\p{L}/u.test(text) ||
    LINK.test(text)
      ? []
      : [text],
  );
}

/** Whether a header names a column of examples. */
export const namesExamples = (header: string): boolean => {
  const folded = foldLabel(plainLine(header));
  return EXAMPLE_CELLS.some((word) => folded.startsWith(word) || folded.endsWith(word));
};
