import type { List, ListItem } from 'mdast';
import { blank, EMPTY_LINE, type StyledLine, styled } from '../text/line.ts';
import { type BlockContext, beside, under } from './context.ts';

/** Bullets by depth; deeper lists use the last one. */
const BULLETS = ['•', '◦', '▪'] as const;

function bullet(depth: number): string {
  return BULLETS[Math.min(depth, BULLETS.length - 1)] ?? '•';
}

interface Marker {
  readonly line: StyledLine;
  readonly width: number;
}

function markerOf(node: List, item: ListItem, index: number, depth: number): Marker {
  const task = item.checked === true ? '[x] ' : item.checked === false ? '[ ] ' : '';
  const state = styled(task, item.checked === true ? 'success' : 'list-marker');
  if (node.ordered !== true) {
    const text = task === '' ? `${bullet(depth)} ` : '';
    return { line: [styled(text, 'list-marker'), state], width: text.length + task.length };
  }
  const first = node.start ?? 1;
  const digits = String(first + node.children.length - 1).length;
  const number = String(first + index);
  const line = [blank(digits - number.length), styled(`${number}. `, 'list-marker'), state];
  return { line, width: digits + 2 + task.length };
}

function renderItem(item: ListItem, marker: Marker, context: BlockContext): readonly StyledLine[] {
  return beside(marker.line, under(marker.width), marker.width, context, (inner) => {
    const lines = inner.renderBlocks(item.children, { ...inner, listDepth: context.listDepth + 1 });
    return lines.length > 0 ? lines : [EMPTY_LINE];
  });
}

/** A list: numbers aligned at their right, boxes for tasks, blank lines between items when the notes have them. */
export function renderList(node: List, context: BlockContext): readonly StyledLine[] {
  return node.children.flatMap((item, index) => {
    const lines = renderItem(item, markerOf(node, item, index, context.listDepth), context);
    return node.spread === true && index > 0 ? [EMPTY_LINE, ...lines] : lines;
  });
}
