import type { Root } from 'mdast';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { isCrowded, isTooDeep } from './crowded.ts';

/** Everything inside a line: finding cards does not need it, and it is what makes hostile lines slow. */
const INLINE_CONSTRUCTS = [
  'attention',
  'autolink',
  'characterEscape',
  'characterReference',
  'codeText',
  'hardBreakEscape',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'definition',
];
/** Fences and markup are masked before; indented text in notes is nested text, not code. */
const MASKED_CONSTRUCTS = ['codeIndented', 'codeFenced', 'htmlFlow'];

const full = unified()
  .data({
    micromarkExtensions: [gfmTable(), gfmStrikethrough({ singleTilde: false }), gfmTaskListItem()],
    fromMarkdownExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown(), gfmTaskListItemFromMarkdown()],
  })
  .use(remarkParse)
  .freeze();

const blocks = unified()
  .data({
    micromarkExtensions: [gfmTable(), { disable: { null: [...INLINE_CONSTRUCTS, ...MASKED_CONSTRUCTS] } }],
    fromMarkdownExtensions: [gfmTableFromMarkdown()],
  })
  .use(remarkParse)
  .freeze();

/** Built when it is needed, which is hardly ever. */
const withoutInline = () =>
  unified()
    .data({
      micromarkExtensions: [gfmTable(), { disable: { null: INLINE_CONSTRUCTS } }],
      fromMarkdownExtensions: [gfmTableFromMarkdown()],
    })
    .use(remarkParse)
    .freeze();

/**
 * Parses Markdown completely, inline content included: for showing one card. GFM tables, strikethrough, task lists. Text
 * that would take for ever keeps its inline marks as they are, or when its nesting would, is one paragraph.
 */
export function parseMarkdown(text: string): Root {
  if (isTooDeep(text))
    return { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }] };
  return isCrowded(text) ? withoutInline().parse(text) : full.parse(text);
}

/** Parses the block structure of a normalised piece of text; the content of lines stays raw. */
export function parseBlocks(text: string): Root {
  return blocks.parse(text);
}
