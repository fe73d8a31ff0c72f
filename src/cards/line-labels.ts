import type { NotesDocument } from '../markdown/document.ts';
import type { Line } from '../markdown/line.ts';
import { rememberedByLine } from '../markdown/remembered.ts';
import { Sign } from '../markdown/signs.ts';
import { anyLabel, type Label, mayAskByLabel, questionLabel, type RoleLabel, roleLabel } from './label.ts';
import { isStructural } from './recognize/lines.ts';

const readAnyLabel = rememberedByLine((document: NotesDocument, at: number): Label | undefined => {
  const line = document.lines[at];
  return isStructural(line) ? anyLabel(line) : undefined;
});

/** A label ends in a colon or a bracket, or is all of a heading, of a bold line or of the summary of a block. */
const MARKS_OF_LABEL = Sign.colon | Sign.bracket | Sign.emphasis | Sign.tag;

const mayBeLabelled = (line: Line | undefined): boolean =>
  line !== undefined && (line.kind === 'heading' || (line.signs & MARKS_OF_LABEL) !== 0);

/** What looks like a label on a line of a document. */
export const anyLabelAt = (document: NotesDocument, at: number): Label | undefined =>
  mayBeLabelled(document.lines[at]) ? readAnyLabel(document, at) : undefined;

const readQuestionLabel = rememberedByLine((document: NotesDocument, at: number): Label | undefined => {
  const line = document.lines[at];
  return line === undefined ? undefined : questionLabel(line);
});

/** The question label a line of a document begins with. */
export function questionLabelAt(document: NotesDocument, at: number): Label | undefined {
  const line = document.lines[at];
  return isStructural(line) && mayAskByLabel(line) ? readQuestionLabel(document, at) : undefined;
}

const OPTION = /^\W*[B-Eb-e]\s*[:：.)、]/;

/** Whether an `A:` item is the first of several options and no answer. */
function isOption(document: NotesDocument, line: number): boolean {
  const here = document.lines[line];
  if (here === undefined || !/^\W*[Aa]\s*[:：]/.test(here.content)) return false;
  for (let next = line + 1; next < line + 4; next++) {
    const other = document.lines[next];
    if (other !== undefined && other.kind === here.kind && other.kind !== 'blank') return OPTION.test(other.content);
  }
  return false;
}

/** Whether an item stands among items without a role: then its label is part of that list. */
function isAmongOthers(document: NotesDocument, at: number): boolean {
  const here = document.lines[at];
  for (let above = at - 1; above >= 0 && here?.kind === 'item'; above--) {
    const line = document.lines[above];
    if (line === undefined || line.kind === 'blank' || line.indent > here.indent) continue;
    return line.kind === 'item' && line.indent === here.indent && roleLabel(line, anyLabel(line)) === undefined;
  }
  return false;
}

const readPartLabel = rememberedByLine((document: NotesDocument, at: number): RoleLabel | undefined => {
  const line = document.lines[at];
  if (!isStructural(line) || line.marker?.number !== undefined) return undefined;
  const label = roleLabel(line, anyLabelAt(document, at));
  if (label?.role === 'follow-up' && label.rest.trim() !== '' && isAmongOthers(document, at)) return undefined;
  return label !== undefined && isOption(document, at) ? undefined : label;
});

/** The role label on a line, unless the line is an option of a multiple choice. */
export const partLabel = (document: NotesDocument, at: number): RoleLabel | undefined =>
  mayBeLabelled(document.lines[at]) ? readPartLabel(document, at) : undefined;
