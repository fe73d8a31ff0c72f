import type { RootContent } from 'mdast';
import { parseMarkdown } from '../../../markdown/tree.ts';
import type { StyledLine } from '../text/line.ts';
import { renderBlocks } from './blocks.ts';
import type { BlockContext } from './context.ts';
import { type Highlighter, plainHighlighter } from './highlighter.ts';
import { repairNotes } from './repair-notes.ts';

/** How Markdown is drawn. */
export interface MarkdownOptions {
  /** Columns at hand; no line is wider. */
  readonly width: number;
  /** Colours code; nothing is coloured without it. */
  readonly highlight?: Highlighter;
}

function blocksOf(markdown: string): readonly RootContent[] {
  return parseMarkdown(repairNotes(markdown)).children;
}

function contextOf({ width, highlight = plainHighlighter }: MarkdownOptions): BlockContext {
  return { width, listDepth: 0, highlight, renderBlocks };
}

/** Draws Markdown as styled lines, whatever it is: wrapped, tables fitted, code highlighted. Never throws. */
export function renderMarkdown(markdown: string, options: MarkdownOptions): readonly StyledLine[] {
  return renderBlocks(blocksOf(markdown), contextOf(options));
}

/** Longer and longer beginnings of a document: up to the first block or list item, the second, … */
function beginnings(blocks: readonly RootContent[]): readonly (readonly RootContent[])[] {
  return blocks.flatMap((block, index): readonly (readonly RootContent[])[] => {
    const before = blocks.slice(0, index);
    if (block.type !== 'list') return [[...before, block]];
    return block.children.map((_, item) => [...before, { ...block, children: block.children.slice(0, item + 1) }]);
  });
}

/** Where parts end that can be shown one by one; a heading comes with what follows it. */
function isComplete(blocks: readonly RootContent[]): boolean {
  return blocks.at(-1)?.type !== 'heading';
}

/** How many parts Markdown can be shown in: its blocks, and the items of its lists. */
export function countSteps(markdown: string): number {
  return beginnings(blocksOf(markdown)).filter(isComplete).length;
}

/** Draws the first parts of Markdown; all of it when there are no more than asked for. */
export function renderSteps(markdown: string, steps: number, options: MarkdownOptions): readonly StyledLine[] {
  const blocks = blocksOf(markdown);
  const shown = beginnings(blocks).filter(isComplete)[steps - 1];
  return renderBlocks(shown ?? blocks, contextOf(options));
}
