import type { Heading } from 'mdast';
import { type StyledLine, styled } from '../text/line.ts';
import { wrap } from '../text/wrap.ts';
import { type BlockContext, beside, under } from './context.ts';
import { inlineTexts } from './inline.ts';

/** A heading with its number signs, so that its level shows without colours too. */
export function renderHeading(node: Heading, context: BlockContext): readonly StyledLine[] {
  const marker = styled(`${'#'.repeat(node.depth)} `, 'muted');
  const width = node.depth + 1;
  return beside([marker], under(width), width, context, (inner) =>
    wrap(inlineTexts(node.children, ['heading']), inner.width),
  );
}
