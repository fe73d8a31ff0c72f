import type { NotesDocument } from '../../markdown/document.ts';
import { asks, endsInQuestionMark, orders } from '../asking.ts';
import type { Claims } from '../claims.ts';
import { isAnchor } from './anchor.ts';
import { differenceFront } from './derived-fronts.ts';
import { isStructural } from './lines.ts';
import type { Section } from './sections.ts';
import { names, termOf } from './terms.ts';

/** One numbered prompt: its line, and for a comparison born of a restart the line and front of the paragraph above. */
export interface Prompt {
  readonly line: number;
  /** Whether numbering begins again here. */
  readonly restarts?: true;
  readonly comparison?: { readonly line: number; readonly front: string };
}

interface Item {
  readonly line: number;
  readonly number: number;
  readonly content: string;
}

/** `**bold**：` (or with a comma) at the head of an item makes it a point of one answer, not a prompt. */
const POINT = /^(?:\*\*|__)[^*_]+(?:[:：](?:\*\*|__)|(?:\*\*|__)\s*(?:[（(][^)）]*[)）])?\s*[:：,，])/;
const ENDS_IN_COLON = /[:：][\s*_]*$/;

/** Whether the bold beginning of an item asks, whatever is said after it. */
const asksInBold = (content: string): boolean => asks(/^(?:\*\*|__)([^*_]+)/.exec(content)?.[1] ?? content);

/** Whether numbering that begins again goes on asking, under a label of its own or not. */
const asksAgain = (content: string): boolean => endsInQuestionMark(content) && !ENDS_IN_COLON.test(content);

function itemsOf(document: NotesDocument, claims: Claims, section: Section): readonly Item[] {
  const items: Item[] = [];
  for (let at = section.first; at < section.end; at++) {
    const line = document.lines[at];
    if (
      !isStructural(line) ||
      !claims.isFree(at) ||
      line.marker?.number === undefined ||
      line.indent >= 2 ||
      isAnchor(line.content)
    )
      continue;
    items.push({ line: at, number: line.marker.number, content: line.content });
  }
  return items;
}

/** The paragraph right above an item, when it is plain text at the margin. */
function paragraphAbove(document: NotesDocument, line: number, first: number): number | undefined {
  let at = line - 1;
  while (at >= first && document.lines[at]?.kind === 'blank') at--;
  const above = document.lines[at];
  return at >= first && above?.kind === 'text' && above.indent < 2 ? at : undefined;
}

/** The prompts of a section in order: numbered on, a comparison's sides and the lists of answers left out. */
export function promptsOf(document: NotesDocument, claims: Claims, section: Section): readonly Prompt[] {
  const items = itemsOf(document, claims, section);
  const lazy = items.length > 1 && items.every((item) => item.number === items[0]?.number);
  const mostlyAsk = items.filter((item) => asksAgain(item.content)).length * 2 >= items.length;
  const prompts: Prompt[] = [];
  let front = '';
  let last = Number.NaN;
  let restart = Number.NaN;
  items.forEach((item, index) => {
    const isSide = ENDS_IN_COLON.test(item.content) && names(front, termOf(item.content));
    if (isSide && prompts.length > 0) {
      if (item.number === last + 1) last = item.number;
      return;
    }
    if (
      prompts.length === 0 ||
      lazy ||
      (item.number === last + 1 &&
        (Number.isNaN(restart) || item.number !== restart + 1 || asks(item.content) || orders(item.content)))
    ) {
      if (POINT.test(item.content) && !asksInBold(item.content)) return;
      prompts.push({ line: item.line });
      front = item.content;
      last = item.number;
      restart = Number.NaN;
      return;
    }
    if (item.number > last + 1 && Number.isNaN(restart)) {
      prompts.push({ line: item.line });
      front = item.content;
      last = item.number;
      return;
    }
    if (item.number === last && Number.isNaN(restart) && asks(item.content)) {
      prompts.push({ line: item.line });
      front = item.content;
      return;
    }
    if (item.number === restart + 1) {
      restart = item.number;
      return;
    }
    if (item.number === 1 && mostlyAsk && asksAgain(item.content)) {
      prompts.push({ line: item.line, restarts: true });
      front = item.content;
      last = 1;
      restart = Number.NaN;
      return;
    }
    restart = item.number;
    const comparison = comparisonAt(document, items, index, section.first);
    if (comparison === undefined || last <= 1) return;
    prompts.push({ line: item.line, comparison });
    front = comparison.front;
    last = items[index + 1]?.number ?? item.number;
    restart = Number.NaN;
  });
  return prompts;
}

/** Numbering that starts again under a paragraph naming this item and the next compares the two. */
function comparisonAt(
  document: NotesDocument,
  items: readonly Item[],
  index: number,
  first: number,
): Prompt['comparison'] {
  const item = items[index];
  const next = items[index + 1];
  if (item?.number !== 1 || next?.number !== 2) return undefined;
  const line = paragraphAbove(document, item.line, first);
  const text = line === undefined ? '' : (document.lines[line]?.content ?? '');
  const [one, two] = [termOf(item.content), termOf(next.content)];
  if (line === undefined || !names(text, one) || !names(text, two)) return undefined;
  return { line, front: differenceFront(one, two, text) };
}
