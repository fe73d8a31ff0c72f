import type { NotesDocument } from '../../markdown/document.ts';
import type { Line } from '../../markdown/line.ts';
import { headingAbove } from '../../markdown/outline.ts';
import type { Claims } from '../claims.ts';
import type { Draft } from '../draft.ts';
import { isStructural, lastFilled } from './lines.ts';
import type { Recognizer } from './recognizer.ts';

const MARK = /(?:^|\s)(?:#(?:flashcard|card)(?=\s|$)|\[\[card\]\]|#\[\[(?:flash)?card\]\]|🧠)/u;
/** A mark stands at the end of its line, before other tags at most, or begins an outline item: in a sentence it is mentioned. */
const AT_END =
  /(?:^|\s)(?:#(?:flashcard|card)|\[\[card\]\]|#\[\[(?:flash)?card\]\]|🧠)(?:\s+(?:#\S+|\{#[^}]*\}|\^\S+|<!--.*-->)){0,8}[\s*_]*$/u;
const AT_START = /^(?:#(?:flashcard|card)(?=\s)|\[\[card\]\]|#\[\[(?:flash)?card\]\]|🧠)/u;
const ALL_MARKS = /\s*(?:#(?:flashcard|card)(?=\s|$)|\[\[card\]\]|#\[\[(?:flash)?card\]\]|🧠)\s*/gu;
const PAIR = /^(.*?\S)\s+(?::|::)\s+(\S.*)$/;
const PROPERTY = /^(?:[-*+]\s+)?[\w.-]+::(?:\s|$)/;

const marks = ({ kind, content }: Line): boolean =>
  AT_END.test(content) || (kind !== 'heading' && AT_START.test(content));

const isMarkedHeading = (line: Line | undefined): boolean => line?.kind === 'heading' && marks(line);

/** Properties of outline tools directly below a card's first line are not part of its back. */
function bodyStart(document: NotesDocument, first: number): number {
  let at = first;
  while (PROPERTY.test(document.lines[at]?.text.trim() ?? '')) at++;
  return at;
}

function endOf(document: NotesDocument, at: number): number {
  const line = document.lines[at];
  if (line === undefined) return at;
  let end = at + 1;
  if (line.kind === 'heading') {
    const subtree = document.headings[headingAbove(document.headings, at)]?.subtreeEnd ?? document.lines.length;
    while (end < subtree && !isMarkedHeading(document.lines[end])) end++;
    return end;
  }
  if (line.kind === 'item') {
    while (
      end < document.lines.length &&
      (document.lines[end]?.kind === 'blank' ||
        document.lines[end]?.kind === 'code' ||
        (document.lines[end]?.indent ?? 0) > line.indent)
    )
      end++;
    return end;
  }
  while (
    end < document.lines.length &&
    document.lines[end]?.kind !== 'rule' &&
    document.lines[end]?.kind !== 'heading' &&
    !MARK.test(document.lines[end]?.text ?? '')
  )
    end++;
  return end;
}

function withoutProperties(
  document: NotesDocument,
  first: number,
  last: number,
): readonly { readonly first: number; readonly last: number }[] {
  const passages: { first: number; last: number }[] = [];
  for (let at = first; at <= last; at++) {
    if (PROPERTY.test(document.lines[at]?.text.trim() ?? '') && document.lines[at]?.kind !== 'code') continue;
    const open = passages.at(-1);
    if (open !== undefined && open.last === at - 1) open.last = at;
    else passages.push({ first: at, last: at });
  }
  return passages;
}

function draftAt(document: NotesDocument, claims: Claims, at: number): Draft | undefined {
  const line = document.lines[at];
  if (!isStructural(line) || !claims.isFree(at) || !marks(line)) return undefined;
  const text = line.content.replace(ALL_MARKS, ' ').trim();
  if (text === '') return undefined;
  const above = headingAbove(document.headings, at);
  const own = document.headings[above]?.line === at;
  const heading = own ? (document.headings[above]?.parent ?? -1) : above;
  const pair = PAIR.exec(text);
  const start = [at, line.contentStart] as const;
  if (pair !== null && !own) return { start, last: at, front: pair[1] ?? '', back: pair[2] ?? '', heading, kind: 'qa' };
  const first = bodyStart(document, at + 1);
  const last = lastFilled(document, first, endOf(document, at));
  if (last < first) return undefined;
  return { start, last, front: text, back: withoutProperties(document, first, last), heading, kind: 'qa' };
}

function find(document: NotesDocument, claims: Claims): readonly Draft[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < document.lines.length; at++) {
    const draft = draftAt(document, claims, at);
    if (draft === undefined) continue;
    drafts.push(draft);
    at = draft.last;
  }
  return drafts;
}

/** Blocks and lines marked `#card` or `#flashcard`. */
export const flashcardMark: Recognizer = {
  name: 'flashcard-mark',
  rule: 'A line marked `#card`, `#flashcard` or 🧠: `front : back` on it, or its nested lines (of an item), its section (of a heading), the text up to a rule (of a paragraph).',
  examples: [
    {
      title: 'an outline',
      text: '- What is a page fault? #card\n  card-last-interval:: 4\n  - a missing mapping\n- other\n',
      cards: [{ front: 'What is a page fault?', kind: 'qa', line: 1 }],
    },
    {
      title: 'one line',
      text: 'TLB : caches translations #flashcard\n',
      cards: [{ front: 'TLB', kind: 'qa', line: 1 }],
    },
    { title: 'a mark that a sentence mentions', text: '## Tags\n\nWrite #card after a line.\nThen sync.\n', cards: [] },
    { title: 'a tag that means something else', text: 'We sell a #cardboard box.\n', cards: [] },
  ],
  needs: ['card', '🧠'],
  find: (document, { claims }) => find(document, claims),
};
