import type { NotesDocument } from '../../markdown/document.ts';
import { inkFrom } from '../../markdown/line.ts';

/** A cell of a table row with the index in its line at which its text begins. */
export interface Cell {
  readonly text: string;
  readonly index: number;
}

/** A table: its header and the lines of its rows. */
export interface Table {
  readonly head: number;
  readonly header: readonly string[];
  readonly rows: readonly number[];
}

const BACKSLASH = 92;
const BAR = 124;

/** The cells of one line of a table; an escaped pipe belongs to its cell. */
export function cellsOf(text: string): readonly Cell[] {
  const cells: Cell[] = [];
  let start = 0;
  const push = (end: number): void => {
    const raw = text.slice(start, end).trim();
    const index = raw === '' ? start : inkFrom(text, start);
    cells.push({ text: raw.includes('\\') ? raw.replace(/\\\|/g, '|') : raw, index });
  };
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === BACKSLASH) at++;
    else if (unit === BAR) {
      push(at);
      start = at + 1;
    }
  }
  push(text.length);
  const inner = /^\s*\|/.test(text) ? cells.slice(1) : cells;
  return inner.at(-1)?.text === '' && /\|\s*$/.test(text) ? inner.slice(0, -1) : inner;
}

/** All tables of a document. */
export function tablesOf(document: NotesDocument): readonly Table[] {
  const tables: Table[] = [];
  document.lines.forEach((line, head) => {
    if (line.kind !== 'table-head') return;
    const rows: number[] = [];
    for (let at = head + 2; document.lines[at]?.kind === 'table-row'; at++) rows.push(at);
    tables.push({ head, header: cellsOf(line.text).map((cell) => cell.text), rows });
  });
  return tables;
}
