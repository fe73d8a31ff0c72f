import { parseMarkdown } from '../../../markdown/tree.ts';
import type { StyledLine } from '../text/line.ts';
import { renderBlocks } from './blocks.ts';
import { type Highlighter, plainHighlighter } from './highlighter.ts';

/** How Markdown is drawn. */
export interface MarkdownOptions {
  /** Columns at hand; no line is wider. */
  readonly width: number;
  /** Colours code; nothing is coloured without it. */
  readonly highlight?: Highlighter;
}

/** Draws Markdown as styled lines, whatever it is: wrapped, tables fitted, code highlighted. Never throws. */
export function renderMarkdown(markdown: string, options: MarkdownOptions): readonly StyledLine[] {
  return renderBlocks(parseMarkdown(markdown).children, {
    width: options.width,
    listDepth: 0,
    highlight: options.highlight ?? plainHighlighter,
    renderBlocks,
  });
}
