import type { RootContent } from 'mdast';
import { EMPTY_LINE, type StyledLine, styled } from '../text/line.ts';
import { wrap } from '../text/wrap.ts';
import { renderCode } from './code.ts';
import type { BlockContext } from './context.ts';
import { renderHeading } from './heading.ts';
import { inlineTexts } from './inline.ts';
import { renderList } from './list.ts';
import { renderParagraph } from './paragraph.ts';
import { renderQuote } from './quote.ts';
import { renderTable } from './table.ts';

function renderHtml(html: string, context: BlockContext): readonly StyledLine[] {
  const visible = html.replace(/<!--.*?(?:-->|$)/gsu, '').trim();
  return visible === '' ? [] : wrap([styled(visible, 'html')], context.width);
}

function renderBlock(node: RootContent, context: BlockContext): readonly StyledLine[] {
  switch (node.type) {
    case 'paragraph':
      return renderParagraph(node, context);
    case 'heading':
      return renderHeading(node, context);
    case 'list':
      return renderList(node, context);
    case 'blockquote':
      return renderQuote(node, context);
    case 'code':
      return renderCode(node, context);
    case 'table':
      return renderTable(node, context);
    case 'thematicBreak':
      return [[styled('─'.repeat(context.width), 'rule')]];
    case 'html':
      return renderHtml(node.value, context);
    case 'footnoteDefinition':
      return context.renderBlocks(node.children, context);
    case 'listItem':
      return context.renderBlocks(node.children, context);
    case 'definition':
    case 'yaml':
    case 'tableRow':
    case 'tableCell':
      return [];
    default:
      return wrap(inlineTexts([node]), context.width);
  }
}

/** Inside a list a nested list follows its paragraph at once; everywhere else blocks stand apart. */
function standsClose(before: RootContent, after: RootContent, context: BlockContext): boolean {
  return context.listDepth > 0 && before.type === 'paragraph' && after.type === 'list';
}

/** Draws blocks below one another, a blank line between them. */
export function renderBlocks(nodes: readonly RootContent[], context: BlockContext): readonly StyledLine[] {
  const lines: StyledLine[] = [];
  let before: RootContent | undefined;
  for (const node of nodes) {
    const drawn = renderBlock(node, context);
    if (drawn.length === 0) continue;
    if (before !== undefined && !standsClose(before, node, context)) lines.push(EMPTY_LINE);
    lines.push(...drawn);
    before = node;
  }
  return lines;
}
