import type { NotesDocument } from '../../markdown/document.ts';
import type { Line, LineKind } from '../../markdown/line.ts';
import type { Draft } from '../draft.ts';

const holdsStructure = (kind: LineKind): boolean =>
  kind === 'heading' || kind === 'text' || kind === 'item' || kind === 'markup';

/** Whether a line may carry a label or a question: text, item or heading outside quotes, code and comments. */
export function isStructural(line: Line | undefined): line is Line {
  return line !== undefined && holdsStructure(line.kind) && !line.content.startsWith('>');
}

/** Whether a line shows nothing: blank, a comment or a rule. */
export function isEmpty(line: Line | undefined): boolean {
  return line === undefined || line.kind === 'blank' || line.kind === 'comment' || line.kind === 'rule';
}

/** First line of a stretch (`end` exclusive) that shows something; `end` when none does. */
export function firstFilled(document: NotesDocument, first: number, end: number): number {
  let line = first;
  while (line < end && isEmpty(document.lines[line])) line++;
  return line;
}

/** Last line before `end` that shows something; `first - 1` when none does. */
export function lastFilled(document: NotesDocument, first: number, end: number): number {
  let line = end - 1;
  while (line >= first && isEmpty(document.lines[line])) line--;
  return line;
}

/** The drafts that begin on the lines of a document, of which most give none. */
export function draftsOnLines(document: NotesDocument, draftAt: (line: number) => Draft | undefined): readonly Draft[] {
  const drafts: Draft[] = [];
  for (let line = 0; line < document.lines.length; line++) {
    const draft = draftAt(line);
    if (draft !== undefined) drafts.push(draft);
  }
  return drafts;
}
