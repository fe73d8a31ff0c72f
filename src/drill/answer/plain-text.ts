import { parseMarkdown } from '../../markdown/tree.ts';

/** A block or inline node of a parsed answer. */
export type MarkdownNode = ReturnType<typeof parseMarkdown>['children'][number];

/** The words of a node on one line, without markup; a picture is its description, HTML is nothing. */
export function plainText(node: MarkdownNode): string {
  return rawText(node).replace(/\s+/gu, ' ').trim();
}

function rawText(node: MarkdownNode): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value;
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    case 'break':
      return ' ';
    case 'html':
      return /^<br\s*\/?>$/iu.test(node.value) ? ' ' : '';
    default:
      return 'children' in node ? joined(node.children) : '';
  }
}

/** Blocks are separated by a space, the parts of a line by nothing. */
function joined(nodes: readonly MarkdownNode[]): string {
  const isBlock = nodes.some(
    ({ type }) => type === 'paragraph' || type === 'listItem' || type === 'list' || type === 'tableCell',
  );
  return nodes.map(rawText).join(isBlock ? ' ' : '');
}

/** The words of a whole Markdown text on one line. */
export function plainTextOf(markdown: string): string {
  return plainTextIn(parseMarkdown(markdown).children);
}

/** The same for a text that is parsed already. */
export function plainTextIn(blocks: readonly MarkdownNode[]): string {
  return blocks
    .map(plainText)
    .filter((text) => text !== '')
    .join(' ');
}
