import type { NotesDocument } from '../../markdown/document.ts';

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

/** The cells of one line of a table; an escaped pipe belongs to its cell. */
export function cellsOf(text: string): readonly Cell[] {
  const cells: Cell[] = [];
  let start = 0;
  const push = (end: number): void => {
    const raw = text.slice(start, end);
    const index = start + Math.max(0, raw.search(/\S/));
    cells.push({ text: raw.trim().replace(/\\\|/g, '|'), index });
  };
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '|') {
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
  return document.lines.flatMap((line, head): readonly Table[] => {
    if (line.kind !== 'table-head') return [];
    const rows: number[] = [];
    for (let at = head + 2; document.lines[at]?.kind === 'table-row'; at++) rows.push(at);
    return [{ head, header: cellsOf(line.text).map((cell) => cell.text), rows }];
  });
}
