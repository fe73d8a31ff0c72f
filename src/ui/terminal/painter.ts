import {
  BEGIN_FRAME,
  CLEAR_BELOW,
  CLEAR_LINE,
  CLEAR_SCREEN,
  END_FRAME,
  HIDE_CURSOR,
  moveTo,
  SHOW_CURSOR,
} from './sequences.ts';

/** Where a person is writing, from 0. */
export interface CursorPosition {
  readonly row: number;
  readonly column: number;
}

/** Brings frames onto the screen, writing only the rows that have changed. */
export interface Painter {
  /** Shows a frame: rows of text separated by `\n`. */
  readonly paint: (frame: string) => void;
  /** Forgets what is on the screen: the next frame is written whole. For resizes and redraws. */
  readonly invalidate: () => void;
  /** Puts the visible cursor somewhere with the next frame; without a position it is hidden. */
  readonly setCursor: (position: CursorPosition | undefined) => void;
}

function changedRows(before: readonly string[], after: readonly string[]): string {
  const changes = after.flatMap((row, index) =>
    row === before[index] ? [] : [`${moveTo(index, 0)}${CLEAR_LINE}${row}`],
  );
  if (after.length < before.length) changes.push(`${moveTo(after.length, 0)}${CLEAR_BELOW}`);
  return changes.join('');
}

function cursorSequence(position: CursorPosition | undefined): string {
  return position === undefined ? '' : `${moveTo(position.row, position.column)}${SHOW_CURSOR}`;
}

/** A painter on a terminal whose alternate screen is already shown. */
export function createPainter(write: (text: string) => void): Painter {
  let shown: readonly string[] | undefined;
  let cursor: CursorPosition | undefined;
  let shownCursor = '';
  return {
    paint: (frame) => {
      const rows = frame.split('\n');
      const changes = shown === undefined ? `${CLEAR_SCREEN}${changedRows([], rows)}` : changedRows(shown, rows);
      const nextCursor = cursorSequence(cursor);
      shown = rows;
      if (changes === '' && nextCursor === shownCursor) return;
      const hide = shownCursor === '' ? '' : HIDE_CURSOR;
      shownCursor = nextCursor;
      write(`${BEGIN_FRAME}${hide}${changes}${nextCursor}${END_FRAME}`);
    },
    invalidate: () => {
      shown = undefined;
    },
    setCursor: (position) => {
      cursor = position;
    },
  };
}
