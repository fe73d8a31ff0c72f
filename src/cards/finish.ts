import type { NotesDocument } from '../markdown/document.ts';
import { lineText, spanBetween } from '../markdown/source.ts';
import type { Card } from './card.ts';
import { cleanBack, withClosedFence } from './clean/back.ts';
import { cleanFront } from './clean/front.ts';
import type { Draft } from './draft.ts';
import { kindOf } from './kind.ts';
import { takeMarks } from './marks.ts';
import { sectionPath } from './section-path.ts';

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

/** Makes a card of a draft: everything cleaned, its kind chosen, its place exact. `undefined` when no question is left. */
export function finishDraft(document: NotesDocument, draft: Draft): Card | undefined {
  const marks = takeMarks(draft.front);
  const front = draft.derivedFront === true ? withClosedFence(draft.front.trim()) : cleanFront(marks.text);
  if (front === '' || PLACEHOLDER.test(front)) return undefined;
  const back = typeof draft.back === 'string' ? withClosedFence(draft.back.trim()) : cleanBack(document, draft.back);
  const context = draft.context === undefined ? '' : cleanBack(document, draft.context);
  const contrast = draft.contrast === undefined ? '' : cleanBack(document, draft.contrast);
  const last = lastLine(document, draft);
  const explicitId = draft.explicitId ?? marks.id;
  const base = {
    front,
    back,
    section: [...sectionPath(document, draft.heading), ...(draft.within ?? [])],
    span: spanBetween(
      document.source,
      [draft.start[0], startIndex(document, draft, front)],
      [last, lineText(document.source, last).trimEnd().length],
    ),
    followUps: draft.followUps ?? [],
    rubric: draft.rubric ?? [],
    tags: [...new Set([...(draft.tags ?? []), ...marks.tags])],
    ...(context === '' ? {} : { context }),
    ...(contrast === '' ? {} : { contrast }),
    ...(draft.timeLimitSeconds === undefined ? {} : { timeLimitSeconds: draft.timeLimitSeconds }),
    ...(explicitId === undefined ? {} : { explicitId }),
    ...(draft.sibling === undefined ? {} : { siblingGroup: draft.sibling }),
  };
  if (draft.kind === 'cloze') return { ...base, kind: 'cloze', cloze: draft.cloze ?? [] };
  if (draft.kind === 'choice') {
    const { choices = [] } = draft;
    const right = choices.filter(({ correct }) => correct).map(({ text }) => text);
    return { ...base, kind: 'choice', choices, back: back === '' ? right.join('\n') : back };
  }
  const kind =
    draft.kind === 'table-row'
      ? 'table-row'
      : back === ''
        ? 'question-only'
        : (draft.kind ?? kindOf(front, back, draft.orderedIsSteps === true));
  return kind === 'cloze' || kind === 'choice' ? undefined : { ...base, kind };
}
