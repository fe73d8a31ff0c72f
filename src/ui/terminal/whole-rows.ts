/** One thing Ink puts on its canvas, as far as we look at it. */
export interface CanvasOperation {
  readonly type: string;
  readonly x?: number;
  readonly y?: number;
  readonly text?: string;
  readonly transformers?: readonly ((line: string, index: number) => string)[];
}

/** What Ink's canvas comes to. */
export interface Canvas {
  readonly output: string;
  /** In rows. */
  readonly height: number;
}

/**
 * The canvas when all that was put on it are rows, each from its left edge and none over another; otherwise undefined.
 * Ink takes every text apart cell by cell, so that texts may overlap, and puts the cells together again, which is nearly
 * all the work of a frame; our screens have nothing but rows. The build lets Ink ask here first (`.config`).
 */
export function wholeRows(operations: readonly CanvasOperation[], height: number): Canvas | undefined {
  const rows = new Map<number, string>();
  for (const { type, x, y, text, transformers = [] } of operations) {
    if (type !== 'write' || x !== 0 || y === undefined || text === undefined) return undefined;
    if (rows.has(y) || y < 0 || y >= height || text.includes('\n')) return undefined;
    rows.set(
      y,
      transformers.reduce((row, transform) => transform(row, 0), text),
    );
  }
  const output = Array.from({ length: height }, (_, y) => (rows.get(y) ?? '').trimEnd()).join('\n');
  return { output, height };
}
