import type { CursorPosition } from '../../terminal/painter.ts';
import { clustersOf } from '../text/clusters.ts';
import { NARROWEST } from '../text/wrap.ts';
import type { TextInput } from './text-input.ts';

/** A text being written, cut into lines of the screen, and where its cursor stands in them. */
export interface InputLines {
  readonly lines: readonly string[];
  readonly cursor: CursorPosition;
}

/** Cuts at the width and nowhere else: while somebody writes, words must not jump. There is always room for the cursor. */
export function inputLines({ text, cursor }: TextInput, width: number): InputLines {
  const room = Math.max(NARROWEST, width) - 1;
  const lines = [''];
  let column = 0;
  let position: CursorPosition = { row: 0, column: 0 };
  const { starts, widths } = clustersOf(text);
  for (const [index, columns] of widths.entries()) {
    const start = starts[index] ?? 0;
    const cluster = text.slice(start, starts[index + 1]);
    if (column + columns > room && cluster !== '\n') {
      lines.push('');
      column = 0;
    }
    if (start === cursor) position = { row: lines.length - 1, column };
    if (cluster === '\n') {
      lines.push('');
      column = 0;
    } else {
      lines[lines.length - 1] += cluster;
      column += columns;
    }
  }
  if (cursor >= text.length) position = { row: lines.length - 1, column };
  return { lines, cursor: position };
}
