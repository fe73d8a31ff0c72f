import type { RootContent } from 'mdast';
import { blank, type StyledLine } from '../text/line.ts';
import type { Highlighter } from './highlighter.ts';

/** Below this measure blocks are no longer indented, so that deep nesting stays readable and within the screen. */
const NARROWEST_INDENTED = 16;

/** What a block needs to draw itself. */
export interface BlockContext {
  /** Columns at hand. */
  readonly width: number;
  /** How many lists the block is inside. */
  readonly listDepth: number;
  readonly highlight: Highlighter;
  /** Draws blocks within this one; passed along so that block families need not know one another. */
  readonly renderBlocks: (nodes: readonly RootContent[], context: BlockContext) => readonly StyledLine[];
}

/**
 * Draws something to the right of a first-line marker (all other lines get `rest`, as wide as the marker). When the room
 * becomes too narrow the marker stands on a line of its own and nothing is indented.
 */
export function beside(
  marker: StyledLine,
  rest: StyledLine,
  markerWidth: number,
  context: BlockContext,
  draw: (context: BlockContext) => readonly StyledLine[],
): readonly StyledLine[] {
  const width = context.width - markerWidth;
  if (width < NARROWEST_INDENTED) return [marker, ...draw(context)];
  return draw({ ...context, width }).map((line, index) => [...(index === 0 ? marker : rest), ...line]);
}

/** Spaces that stand under a marker. */
export function under(markerWidth: number): StyledLine {
  return [blank(markerWidth)];
}
