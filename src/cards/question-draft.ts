import type { NotesDocument } from '../markdown/document.ts';
import type { Claims } from './claims.ts';
import type { Draft, PartName, Passage } from './draft.ts';
import { askingShare, followUpsIn, pointsIn } from './follow-ups.ts';
import { lastFilled } from './recognize/lines.ts';
import { segmentsOf } from './segments.ts';
import type { Role } from './vocabulary/index.ts';

/** Where a question stands and how far its scope reaches. */
export interface QuestionPlace {
  readonly start: readonly [line: number, index: number];
  readonly front: string;
  /** First line of the scope, and index in it when it begins within the line. */
  readonly bodyFirst: number;
  readonly bodyFrom?: number;
  /** Line at which the scope ends, exclusive. */
  readonly end: number;
  readonly heading: number;
}

const ADDRESSED = /[你您]|\byou(?:r|'ve)?\b/i;
const MOSTLY = 0.6;

const isList = (document: NotesDocument, passages: readonly Passage[]): boolean =>
  passages.some(({ first, last }) =>
    document.lines.slice(first, last + 1).some((line) => ['item', 'code', 'table-row', 'quote'].includes(line.kind)),
  );

function textLength(document: NotesDocument, passages: readonly Passage[]): number {
  return passages.reduce(
    (sum, { first, last }) =>
      sum + document.lines.slice(first, last + 1).reduce((length, line) => length + line.content.length, 0),
    0,
  );
}

function mark(parts: Map<number, PartName>, passages: readonly Passage[], name: PartName): void {
  for (const { first, last } of passages) for (let line = first; line <= last; line++) parts.set(line, name);
}

/** Whether what stands before a list of follow-ups is the interviewer speaking, and not an answer. */
function isLeadIn(document: NotesDocument, lead: readonly Passage[]): boolean {
  if (isList(document, lead)) return false;
  const text = lead
    .map(({ first, last, from }) =>
      document.lines
        .slice(first, last + 1)
        .map((line, at) => (at === 0 && from !== undefined ? line.text.slice(from) : line.text))
        .join(' '),
    )
    .join(' ')
    .trim();
  return textLength(document, lead) <= 200 && (ADDRESSED.test(text) || /[:：]$/.test(text));
}

/** Makes the draft of a question from everything in its scope: answers, weak answer, rubric, follow-ups, context. */
export function questionDraft(document: NotesDocument, claims: Claims, place: QuestionPlace): Draft {
  const { lead, parts: byRole, labels } = segmentsOf(document, claims, place.bodyFirst, place.end, place.bodyFrom);
  const of = (role: Role): readonly Passage[] => byRole.get(role) ?? [];
  const names = new Map<number, PartName>();
  const follow = followUpsIn(document, of('follow-up'));
  let back: readonly Passage[] = [...of('answer'), ...of('strong')];
  let context: readonly Passage[] = of('context');
  let followUps = follow.texts;
  const hasAnswer = back.length > 0;
  if (hasAnswer) context = [...context, ...lead];
  else if (lead.length > 0) {
    const asked = followUpsIn(document, lead);
    if (byRole.has('follow-up') && isLeadIn(document, lead)) context = [...context, ...lead];
    else if (asked.texts.length > 0 && askingShare(asked.texts) >= MOSTLY && asked.prose <= 1) {
      followUps = [...asked.texts, ...followUps];
      context = [...context, ...asked.lead];
      mark(
        names,
        asked.lines.map((line) => ({ first: line, last: line })),
        'follow-up',
      );
    } else back = lead;
  }
  const last = lastFilled(document, place.start[0], place.end);
  mark(names, of('weak'), 'contrast');
  mark(names, of('rubric'), 'rubric');
  mark(names, of('follow-up'), 'follow-up');
  mark(names, context, 'context');
  mark(
    names,
    labels.map((line) => ({ first: line, last: line })),
    'label',
  );
  for (let line = place.start[0]; line < place.bodyFirst; line++) names.set(line, 'question');
  names.set(place.start[0], 'question');
  return {
    start: place.start,
    last: Math.max(last, place.start[0]),
    front: place.front,
    back,
    heading: place.heading,
    parts: names,
    context,
    contrast: of('weak'),
    followUps,
    rubric: pointsIn(document, of('rubric')),
  };
}
