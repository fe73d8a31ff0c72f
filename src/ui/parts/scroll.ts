import type { StyledLine } from './text/line.ts';

/** Ways of moving through a text that is longer than its window. */
export const SCROLL_MOVES = [
  'line-down',
  'line-up',
  'half-page-down',
  'half-page-up',
  'page-down',
  'page-up',
  'top',
  'bottom',
] as const;

export type ScrollMove = (typeof SCROLL_MOVES)[number];

/** Lines there are, and lines the window shows. */
export interface Extent {
  readonly total: number;
  readonly visible: number;
}

/** The nearest offset that fills the window as far as possible. */
export function clampScroll(offset: number, { total, visible }: Extent): number {
  return Math.max(0, Math.min(offset, total - visible));
}

function distance(move: ScrollMove, { total, visible }: Extent): number {
  // A page leaves one line in common, so that the eye finds its place.
  const page = Math.max(1, visible - 1);
  const half = Math.max(1, Math.floor(visible / 2));
  switch (move) {
    case 'line-down':
      return 1;
    case 'line-up':
      return -1;
    case 'half-page-down':
      return half;
    case 'half-page-up':
      return -half;
    case 'page-down':
      return page;
    case 'page-up':
      return -page;
    case 'top':
      return -total;
    case 'bottom':
      return total;
  }
}

/** The first visible line after a move. */
export function moveScroll(offset: number, move: ScrollMove, extent: Extent): number {
  return clampScroll(clampScroll(offset, extent) + distance(move, extent), extent);
}

/** An offset from which the lines from `start` to `end` (exclusive) are seen, as many as fit, moving as little as possible. */
export function scrollTo(offset: number, start: number, end: number, extent: Extent): number {
  const current = clampScroll(offset, extent);
  if (end <= current + extent.visible && start >= current) return current;
  return clampScroll(Math.min(start, Math.max(current, end - extent.visible)), extent);
}

/** The lines in the window. */
export function visibleLines(lines: readonly StyledLine[], offset: number, visible: number): readonly StyledLine[] {
  const start = clampScroll(offset, { total: lines.length, visible });
  return lines.slice(start, start + visible);
}
