import type { NotesDocument } from '../markdown/document.ts';
import { asks } from './asking.ts';
import { cleanFront, plainLine } from './clean/front.ts';
import type { Passage } from './draft.ts';

interface Node {
  text: string;
  readonly indent: number;
  readonly line: number;
  readonly children: Node[];
  /** A paragraph of a lone colon, or a colon at the end, makes a group of an item. */
  group: boolean;
}

/** Questions below a question: their texts in order, the lines they stand on, and the paragraphs before the first list. */
export interface FollowUps {
  readonly texts: readonly string[];
  readonly lines: readonly number[];
  readonly lead: readonly Passage[];
  /** Plain paragraphs at the margin after the first item: more than a list of questions. */
  readonly prose: number;
}

const LONE_COLON = /^[:：]$/;
const COLON_PARAGRAPH = /^([:：])\s*(\S.*)$/;

function leaves(node: Node): readonly Node[] {
  if (node.children.length === 0) return node.group ? [] : [node];
  const below = node.children.flatMap(leaves);
  return !node.group && asks(node.text) ? [node, ...below] : below;
}

function itemText(content: string): string {
  return plainLine(content)
    .replace(/^["“](.*)["”]$/, '$1')
    .trim();
}

/** Reads a stretch of lines as a list of questions, nested groups flattened. */
export function followUpsIn(document: NotesDocument, passages: readonly Passage[]): FollowUps {
  const roots: Node[] = [];
  const lead: Passage[] = [];
  const open: Node[] = [];
  let prose = 0;
  for (const passage of passages) {
    for (let at = passage.first; at <= passage.last; at++) {
      const line = document.lines[at];
      if (line === undefined || !['text', 'item', 'heading'].includes(line.kind)) continue;
      const content = at === passage.first && passage.from !== undefined ? line.text.slice(passage.from) : line.content;
      if (content.trim() === '') continue;
      if (line.kind === 'item') {
        while ((open.at(-1)?.indent ?? -1) >= line.indent) open.pop();
        const node: Node = {
          text: content,
          indent: line.indent,
          line: at,
          children: [],
          group: /[:：]\s*\**$/.test(content),
        };
        (open.at(-1)?.children ?? roots).push(node);
        open.push(node);
        continue;
      }
      if (roots.length === 0) {
        lead.push({
          first: at,
          last: at,
          ...(at === passage.first && passage.from !== undefined ? { from: passage.from } : {}),
        });
        continue;
      }
      while (open.length > 1 && line.indent <= (open.at(-1)?.indent ?? 0)) open.pop();
      const owner = open.at(-1);
      const colon = COLON_PARAGRAPH.exec(content);
      if (owner !== undefined && line.indent > owner.indent && LONE_COLON.test(content)) owner.group = true;
      else if (owner !== undefined && line.indent > owner.indent && colon !== null)
        owner.text = `${owner.text}${colon[1] === '：' ? '：' : ': '}${colon[2]}`;
      else if (line.indent > 0 && asks(content))
        roots.push({ text: content, indent: line.indent, line: at, children: [], group: false });
      else if (line.indent === 0) prose++;
    }
  }
  const found = roots.flatMap(leaves).filter((node) => itemText(node.text) !== '');
  return {
    texts: found.map((node) => itemText(node.text)),
    lines: found.map((node) => node.line),
    lead: joined(lead),
    prose,
  };
}

function joined(passages: readonly Passage[]): readonly Passage[] {
  const merged: Passage[] = [];
  for (const passage of passages) {
    const previous = merged.at(-1);
    if (previous !== undefined && passage.first <= previous.last + 2)
      merged[merged.length - 1] = { ...previous, last: passage.last };
    else merged.push(passage);
  }
  return merged;
}

/** The share of texts that ask, 0 when there are none. */
export function askingShare(texts: readonly string[]): number {
  return texts.length === 0 ? 0 : texts.filter(asks).length / texts.length;
}

/** The list items of some passages, cleaned, as points of a rubric; without a list, its lines. */
export function pointsIn(document: NotesDocument, passages: readonly Passage[]): readonly string[] {
  const items: string[] = [];
  const texts: string[] = [];
  for (const passage of passages) {
    for (let at = passage.first; at <= passage.last; at++) {
      const line = document.lines[at];
      if (line === undefined || !['text', 'item', 'quote'].includes(line.kind)) continue;
      const raw = at === passage.first && passage.from !== undefined ? line.text.slice(passage.from) : line.content;
      const content = cleanFront(raw.replace(/^(?:>\s*)+/, '').replace(/^\[[ xX]\]\s*/, ''));
      if (content === '') continue;
      if (line.kind === 'item') items.push(content);
      else texts.push(content);
    }
  }
  return items.length > 0 ? items : texts;
}
