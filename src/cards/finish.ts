import type { NotesDocument } from '../markdown/document.ts';
import { lineText, spanBetween } from '../markdown/source.ts';
import type { Card } from './card.ts';
import { cleanBack, withClosedFence } from './clean/back.ts';
import { cleanFront } from './clean/front.ts';
import type { Draft } from './draft.ts';
import { kindOf } from './kind.ts';
import { type CardShape, makeCard } from './make-card.ts';
import { takeMarks } from './marks.ts';
import { sectionPath } from './section-path.ts';

/** What the text around a draft says of its card. */
interface Known {
  readonly explicitId: string | undefined;
  readonly siblingGroup: number | undefined;
}

/** What a template leaves to be filled in is no question. */
const PLACEHOLDER = /^\{\{[^{}]*\}\}$|^\[(?:your |question|问题|insert )[^\]]*\]$/i;
/** How many characters of a front must be met for its place to be known. */
const RECOGNISABLE = 6;

function startIndex(document: NotesDocument, draft: Draft, front: string): number {
  const [line, index] = draft.start;
  if (draft.derivedFront === true) return index;
  const text = lineText(document.source, line);
  const found = text.indexOf(front.slice(0, RECOGNISABLE), index);
  return found >= 0 ? found : Math.max(index, text.slice(index).search(/\S/) + index);
}

function lastLine(document: NotesDocument, draft: Draft): number {
  let last = Math.min(draft.last, document.lines.length - 1);
  while (last > draft.start[0] && ['blank', 'rule', 'comment'].includes(document.lines[last]?.kind ?? '')) last--;
  return last;
}

const orUndefined = (text: string): string | undefined => (text === '' ? undefined : text);

/** The kind of a draft with this question and answer. */
function shapeOf(draft: Draft, front: string, back: string): CardShape {
  if (draft.kind === 'cloze') return { kind: 'cloze', cloze: draft.cloze ?? [] };
  if (draft.kind === 'choice') return { kind: 'choice', choices: draft.choices ?? [] };
  if (draft.kind === 'table-row') return { kind: 'table-row' };
  if (back === '') return { kind: 'question-only' };
  return { kind: draft.kind ?? kindOf(front, back, draft.orderedIsSteps === true) };
}

/** The answer of a choice that nobody explains: the right options. */
function rightOptions({ kind, choices = [] }: Draft): string {
  if (kind !== 'choice') return '';
  return choices
    .filter(({ correct }) => correct)
    .map(({ text }) => text)
    .join('\n');
}

/** Makes a card of a draft: everything cleaned, its kind chosen, its place exact. `undefined` when no question is left. */
export function finishDraft(document: NotesDocument, draft: Draft, known: Known): Card | undefined {
  const marks = takeMarks(draft.front);
  const front = draft.derivedFront === true ? withClosedFence(draft.front.trim()) : cleanFront(marks.text);
  if (front === '' || PLACEHOLDER.test(front)) return undefined;
  const written = typeof draft.back === 'string' ? withClosedFence(draft.back.trim()) : cleanBack(document, draft.back);
  const back = written === '' ? rightOptions(draft) : written;
  const last = lastLine(document, draft);
  const parts = {
    front,
    back,
    section: [...sectionPath(document, draft.heading), ...(draft.within ?? [])],
    span: spanBetween(
      document.source,
      [draft.start[0], startIndex(document, draft, front)],
      [last, lineText(document.source, last).trimEnd().length],
    ),
    context: draft.context && orUndefined(cleanBack(document, draft.context)),
    contrast: draft.contrast && orUndefined(cleanBack(document, draft.contrast)),
    followUps: draft.followUps ?? [],
    rubric: draft.rubric ?? [],
    tags: [...new Set([...(draft.tags ?? []), ...marks.tags])],
    timeLimitSeconds: draft.timeLimitSeconds,
    explicitId: known.explicitId ?? marks.id,
    siblingGroup: known.siblingGroup,
  };
  return makeCard(parts, shapeOf(draft, front, back));
}
