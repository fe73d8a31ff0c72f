import type { NotesDocument } from '../../markdown/document.ts';
import { asks, endsInQuestionMark, leavesGap } from '../asking.ts';
import type { Claims } from '../claims.ts';
import { isBareQuestionLabel } from '../label.ts';
import { partLabel, questionLabelAt } from '../line-labels.ts';
import { LONGEST_LINE } from '../longest-line.ts';
import { namesKey } from './choice-key.ts';
import { isOption } from './choice-options.ts';

/** What stands above the options of a choice. */
export interface Stem {
  readonly line: number;
  /** Whether it has a gap for the right letter: empty parentheses, a line to write on, or the letter itself. */
  readonly hasGap: boolean;
  /** The letters an author has written into the gap. */
  readonly letters: readonly string[];
  /** Last line of the paragraph the question begins. */
  readonly last: number;
}

const REACH = 80;
const KEYED_GAP = /([（(【[])[\s\u3000*_]*([A-H](?:[\s,，、]*[A-H]){0,7})[\s\u3000*_]*([)）】\]])/gu;
/** A heading that only counts: `7`, `C3`, `例 2`. */
const COUNTS = /^(?:[A-Z]{1,2}|例题?|題|题|no\.?)?\s*[-–.]?\s*\d{1,4}\s*[.、]?$/iu;

/** A number without a sign after it, before a question. */
export const NUMBERED_STEM = /^\d{1,3}\s+(?=[\p{Lu}\p{Script=Han}])/u;

const hasGap = (content: string): boolean =>
  content.length <= LONGEST_LINE && (leavesGap(content) || content.search(KEYED_GAP) >= 0);

/** The first line of the paragraph a line of text stands in, an item or a labelled line at the latest. */
function paragraphStart(document: NotesDocument, claims: Claims, at: number): number {
  let first = at;
  while (document.lines[first]?.kind === 'text' && claims.isFree(first - 1) && first > at - REACH) {
    const above = document.lines[first - 1];
    if ((above?.kind !== 'text' && above?.kind !== 'item') || isOption(above)) break;
    if (namesKey(above.content) || partLabel(document, first - 1) !== undefined) break;
    if (questionLabelAt(document, first) !== undefined) break;
    first--;
  }
  return first;
}

/** The line that asks: the nearest above the options with a gap, or that is a heading, an item, a labelled or an asking line. */
function questionAbove(document: NotesDocument, claims: Claims, first: number): number | undefined {
  let nearest: number | undefined;
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    const line = document.lines[at];
    if (line === undefined || !claims.isFree(at)) break;
    if (line.kind === 'heading') {
      if (nearest === undefined || hasGap(line.content)) return at;
      const counts = COUNTS.test(line.content) || isBareQuestionLabel(line.content);
      return counts || asks(document.lines[nearest]?.content ?? '') ? nearest : at;
    }
    if (line.kind === 'rule' || line.kind === 'markup' || isOption(line) || namesKey(line.content)) break;
    if (partLabel(document, at)?.role === 'answer') break;
    if (line.kind === 'text' && NUMBERED_STEM.test(line.content)) return at;
    if (line.kind === 'text' && hasGap(line.content)) return paragraphStart(document, claims, at);
    if (line.kind === 'item' || (line.kind === 'text' && questionLabelAt(document, at) !== undefined))
      return line.marker?.number !== undefined || nearest === undefined ? at : nearest;
    if (line.kind === 'text') {
      if (
        nearest !== undefined &&
        document.lines[at + 1]?.kind === 'blank' &&
        endsInQuestionMark(document.lines[nearest]?.content ?? '')
      )
        break;
      nearest = at;
    }
  }
  return nearest;
}

/** Finds what the options beginning at a line belong to. */
export function stemAbove(document: NotesDocument, claims: Claims, first: number): Stem | undefined {
  const line = questionAbove(document, claims, first);
  if (line === undefined) return undefined;
  let last = line;
  while (last + 1 < first && document.lines[last + 1]?.kind === 'text') last++;
  const text = stemText(document, { line, last });
  const letters = [...text.matchAll(KEYED_GAP)].at(-1)?.[2]?.match(/[A-H]/g) ?? [];
  return { line, last, hasGap: hasGap(text), letters };
}

/** The paragraph of a question on one line. */
export function stemText(document: NotesDocument, { line, last }: Pick<Stem, 'line' | 'last'>): string {
  return document.lines
    .slice(line, last + 1)
    .map(({ content }) => content)
    .join(' ');
}

/** The question with its gap empty. */
export function withEmptyGap(front: string): string {
  return front.replace(KEYED_GAP, '$1 $3');
}
