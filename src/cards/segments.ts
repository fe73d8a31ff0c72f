import type { NotesDocument } from '../markdown/document.ts';
import { rememberedByLine } from '../markdown/remembered.ts';
import type { Claims } from './claims.ts';
import type { Passage } from './draft.ts';
import { roleLabel } from './label.ts';
import { isStructural, lastFilled } from './recognize/lines.ts';
import type { Role } from './vocabulary/index.ts';

/** The labelled parts of a stretch of lines; `lead` is what stands before the first label. */
export interface Segments {
  readonly lead: readonly Passage[];
  readonly parts: ReadonlyMap<Role, readonly Passage[]>;
  /** Lines that hold a label. */
  readonly labels: readonly number[];
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
    return line.kind === 'item' && line.indent === here.indent && roleLabel(line) === undefined;
  }
  return false;
}

/** The role label on a line, unless the line is an option of a multiple choice. */
export const partLabel = rememberedByLine((document: NotesDocument, at: number): ReturnType<typeof roleLabel> => {
  const line = document.lines[at];
  if (!isStructural(line) || line.marker?.number !== undefined) return undefined;
  const label = roleLabel(line);
  if (label?.role === 'follow-up' && label.rest.trim() !== '' && isAmongOthers(document, at)) return undefined;
  return label !== undefined && isOption(document, at) ? undefined : label;
});

/** Cuts a stretch (`end` exclusive; `from` cuts the head of its first line) at the role labels in it. */
export function segmentsOf(
  document: NotesDocument,
  claims: Claims,
  first: number,
  end: number,
  from?: number,
): Segments {
  const parts = new Map<Role, Passage[]>();
  const lead: Passage[] = [];
  const labels: number[] = [];
  let current: Passage[] = lead;
  let start = first;
  let startIndex = from;
  let answerIndent = Number.POSITIVE_INFINITY;
  const close = (before: number): void => {
    const last = lastFilled(document, start, before);
    if (last >= start) current.push({ first: start, last, ...(startIndex === undefined ? {} : { from: startIndex }) });
  };
  for (let at = from === undefined ? first : first + 1; at < end; at++) {
    const line = document.lines[at];
    const label = claims.isFree(at) ? partLabel(document, at) : undefined;
    if (label === undefined || line === undefined) continue;
    if (line.kind === 'item' && line.indent > answerIndent) continue;
    close(at);
    labels.push(at);
    current = parts.get(label.role) ?? [];
    parts.set(label.role, current);
    answerIndent = line.indent;
    start = label.rest.trim() === '' ? at + 1 : at;
    startIndex = start === at ? label.restStart : undefined;
  }
  close(end);
  return { lead, parts, labels };
}
