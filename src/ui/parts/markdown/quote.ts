import type { Blockquote } from 'mdast';
import { type StyledLine, styled } from '../text/line.ts';
import { type BlockContext, beside } from './context.ts';

/** A quotation with a bar at its left. */
export function renderQuote(node: Blockquote, context: BlockContext): readonly StyledLine[] {
  const bar: StyledLine = [styled('▌ ', 'quote')];
  return beside(bar, bar, 2, context, (inner) => inner.renderBlocks(node.children, inner));
}
