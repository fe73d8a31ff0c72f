import { parseMarkdown } from '../../markdown/tree.ts';
import { type MarkdownNode, plainText } from './plain-text.ts';
import { termsOf, weightOf } from './terms.ts';

/** One thing an answer should mention. */
export interface KeyPoint {
  /** On one line, without markup. */
  readonly text: string;
  /** What the point is called, when the notes say it in bold or before a colon. */
  readonly lead?: string;
}

/** More sentences than this are told by paragraphs. */
const MOST_SENTENCES = 8;

/** A sentence of less content than this (see `termsOf`) is an aside, not a point. */
const LEAST_WEIGHT = 3;

/** Ends of sentences; a full stop only before a space, so that versions and file names stay whole. */
const SENTENCE_ENDS = /(?<=[。！？；!?;])|(?<=\.)(?=\s)/u;

type NodeOf<Type extends MarkdownNode['type']> = Extract<MarkdownNode, { readonly type: Type }>;

/**
 * What an answer in Markdown consists of, in order: the items of lists, the rows of tables, paragraphs that open in bold,
 * and the sentences around them. Lines that only announce what follows and rhetorical questions are none. Code counts when there is nothing else.
 */
export function keyPoints(markdown: string): readonly KeyPoint[] {
  return keyPointsIn(parseMarkdown(markdown).children);
}

/** The same for an answer that is parsed already. */
export function keyPointsIn(blocks: readonly MarkdownNode[]): readonly KeyPoint[] {
  const points = fromBlocks(blocks);
  const found = points.length > 0 ? points : fromCode(blocks);
  const seen = new Set<string>();
  return found.filter(({ text }) => text !== '' && !seen.has(text) && seen.add(text));
}

function fromBlocks(blocks: readonly MarkdownNode[]): readonly KeyPoint[] {
  const sentences = blocks.filter(isProse).flatMap((block) => splitSentences(plainText(block)));
  return blocks.flatMap((block) => fromBlock(block, sentences.length <= MOST_SENTENCES));
}

function fromBlock(block: MarkdownNode, bySentence: boolean): readonly KeyPoint[] {
  switch (block.type) {
    case 'list':
      return fromList(block);
    case 'table':
      return fromTable(block);
    case 'paragraph':
      return isProse(block) ? fromProse(block, bySentence) : fromBoldLines(block);
    case 'blockquote':
      return fromBlocks(block.children);
    default:
      return [];
  }
}

function isProse(block: MarkdownNode): boolean {
  return block.type === 'paragraph' && block.children[0]?.type !== 'strong';
}

/** Items are points. An item that only announces its own list gives way to it and becomes its lead. */
function fromList(list: NodeOf<'list'>): readonly KeyPoint[] {
  const [only, ...others] = list.children;
  return list.children.flatMap((item) => {
    const [first, ...rest] = item.children;
    const nested = rest.find((child) => child.type === 'list');
    if (first === undefined) return [];
    const title = plainText(first);
    const isTitle = isAnnouncement(title) || (others.length === 0 && item === only);
    if (nested !== undefined && isTitle) {
      return fromList(nested).map((point) => ({ lead: point.lead ?? withoutColon(title), text: point.text }));
    }
    return [pointOf(item.children.filter(({ type }) => type !== 'code'))];
  });
}

function pointOf(blocks: readonly MarkdownNode[]): KeyPoint {
  const text = withoutTrailingLabel(
    blocks
      .map(plainText)
      .filter((part) => part !== '')
      .join(' '),
  );
  const first = blocks[0];
  const opening = first !== undefined && 'children' in first ? first.children[0] : undefined;
  const lead = opening?.type === 'strong' ? withoutColon(plainText(opening)) : leadBeforeColon(text);
  return { text, ...(lead === undefined || lead === '' ? {} : { lead }) };
}

function leadBeforeColon(text: string): string | undefined {
  return /^([^:：。，,.]{1,24})[:：]\s*\S/u.exec(text)?.[1]?.trim();
}

function fromTable({ children: [, ...rows] }: NodeOf<'table'>): readonly KeyPoint[] {
  return rows.map(({ children }) => {
    const [lead = '', ...cells] = children.map(plainText);
    const text = [lead, ...cells].filter((cell) => cell !== '').join(' · ');
    return { text, ...(lead === '' ? {} : { lead }) };
  });
}

/** A paragraph whose lines open in bold has a point in each such line; a bold line alone is a heading. */
function fromBoldLines(paragraph: NodeOf<'paragraph'>): readonly KeyPoint[] {
  const lines: MarkdownNode[][] = [];
  for (const [index, node] of paragraph.children.entries()) {
    const previous = paragraph.children[index - 1];
    const isAtLineStart = previous === undefined || previous.type === 'break' || plainEndsLine(previous);
    if (lines.length === 0 || (node.type === 'strong' && isAtLineStart)) lines.push([]);
    lines.at(-1)?.push(node);
  }
  return lines.flatMap((nodes) => {
    const point = pointOf([{ ...paragraph, children: nodes.filter(isPhrasing) }]);
    return withoutColon(point.text) === point.lead ? [] : [point];
  });
}

type Phrasing = NodeOf<'paragraph'>['children'][number];

function isPhrasing(node: MarkdownNode): node is Phrasing {
  return node.type !== 'list' && node.type !== 'paragraph';
}

function plainEndsLine(node: MarkdownNode): boolean {
  return node.type === 'text' && /\n\s*$/u.test(node.value);
}

function fromProse(paragraph: MarkdownNode, bySentence: boolean): readonly KeyPoint[] {
  const text = plainText(paragraph);
  const pieces = bySentence ? splitSentences(text) : [text];
  const spoken = pieces.filter((piece) => !isAnnouncement(piece) && !isQuestion(piece));
  const points = spoken.filter((piece) => weightOf(termsOf(piece)) >= LEAST_WEIGHT);
  return points.map((piece) => ({ text: piece }));
}

function splitSentences(text: string): readonly string[] {
  return text
    .split(SENTENCE_ENDS)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

function fromCode(blocks: readonly MarkdownNode[]): readonly KeyPoint[] {
  return blocks.flatMap((block) =>
    block.type === 'code'
      ? block.value
          .split('\n')
          .map((line) => ({ text: line.trim() }))
          .filter(({ text }) => text !== '')
      : [],
  );
}

function isAnnouncement(text: string): boolean {
  return /[:：]$/u.test(text);
}

function isQuestion(text: string): boolean {
  return /[?？]$/u.test(text);
}

/** A label of the next block that Markdown takes for the last line of this one. */
function withoutTrailingLabel(text: string): string {
  return text.replace(/(?<=[。！？；.!?;])\s*[^。！？；.!?;:：]{1,12}[:：]$/u, '');
}

function withoutColon(text: string): string {
  return text.replace(/\s*[:：]$/u, '');
}
