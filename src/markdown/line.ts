import { unitAt } from './unit-at.ts';

/**
 * What a line of a document is. `quote`, `code`, `comment`, `markup` and `meta` (front matter) lines are never structure;
 * `rule` is a thematic break, `underline` the second line of a setext heading.
 */
export type LineKind =
  | 'blank'
  | 'text'
  | 'item'
  | 'heading'
  | 'underline'
  | 'rule'
  | 'table-head'
  | 'table-rule'
  | 'table-row'
  | 'quote'
  | 'code'
  | 'comment'
  | 'markup'
  | 'meta';

/** The sign that makes a line a list item; `number` is there for ordered items. */
export interface ItemMarker {
  readonly text: string;
  readonly number?: number;
}

/** One source line as the recognizers see it. All lines have all properties: engines read objects of one shape faster. */
export interface Line {
  readonly kind: LineKind;
  /** The line with comments blanked and odd spaces made ordinary; every character at its source index. */
  readonly text: string;
  /** Columns of white space before the first character, a tab reaching the next multiple of four. */
  readonly indent: number;
  /** Index in `text` at which the content begins, after `#` signs or a list marker. */
  readonly contentStart: number;
  /** What stands there: without list marker, `#` signs and trailing white space. */
  readonly content: string;
  /** What signs the content holds (see `Sign`); none in lines that are never structure. */
  readonly signs: number;
  /** Level of a heading, 1 to 6. */
  readonly level: number | undefined;
  readonly marker: ItemMarker | undefined;
}

/** What a marker begins with. */
const MARKS = '-*+•0123456789';
const ITEM = /^([ \t]*)(?:([-*+•])|(\d{1,9})([.)、．]))(?=([ \t]*)(.?))/u;

const TAB = 9;
const CARRIAGE_RETURN = 13;
const SPACE = 32;

const isSpace = (unit: number): boolean => unit === SPACE || unit === TAB;

/** Index of the first character of a line that is neither a space nor a tab; its length when there is none. */
export function leadOf(text: string): number {
  const { length } = text;
  let lead = 0;
  while (lead < length && isSpace(unitAt(text, lead))) lead++;
  return lead;
}

/** Whether a UTF-16 unit shows something. */
function isInk(code: number): boolean {
  if (code < 0x80) return code > SPACE || code < TAB || (code > CARRIAGE_RETURN && code < SPACE);
  return (code > 0x3000 && code !== 0xfeff) || /\S/.test(String.fromCharCode(code));
}

/** Index of the first character at or after `from` that is no white space; -1 when there is none. */
export function inkFrom(text: string, from: number): number {
  const { length } = text;
  for (let at = from; at < length; at++) if (isInk(unitAt(text, at))) return at;
  return -1;
}

/** Width in columns of the white space a line begins with, a tab reaching the next multiple of four. */
export function indentColumns(text: string): number {
  const { length } = text;
  let columns = 0;
  for (let at = 0; at < length; at++) {
    const unit = unitAt(text, at);
    if (unit === TAB) columns += 4 - (columns % 4);
    else if (unit === SPACE) columns++;
    else break;
  }
  return columns;
}

/** The list marker a line begins with and the index after it and its space; the space is optional after a number when no digit follows. */
export function itemMarker(text: string): { readonly marker: ItemMarker; readonly end: number } | undefined {
  const found = MARKS.includes(text.charAt(leadOf(text))) ? ITEM.exec(text) : null;
  if (found === null) return undefined;
  const [, lead = '', bullet, digits, sign = '', space = '', next = ''] = found;
  const end = lead.length + (bullet ?? `${digits}${sign}`).length;
  if (bullet !== undefined) {
    return space === '' && next !== '' ? undefined : { marker: { text: bullet }, end: end + Math.min(space.length, 1) };
  }
  if (space === '' && (next === '' || /[\d.)\-*_/:：,，%]/.test(next) ? !(next === '*' && sign !== '') : false))
    return undefined;
  return { marker: { text: `${digits}${sign}`, number: Number(digits) }, end: end + space.length };
}
