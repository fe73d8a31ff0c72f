import type { NotesDocument } from '../markdown/document.ts';
import type { Claims } from './claims.ts';
import { type Passage, passageOf } from './draft.ts';
import { partLabel } from './line-labels.ts';
import { lastFilled } from './recognize/lines.ts';
import type { Role } from './vocabulary/index.ts';

/** The labelled parts of a stretch of lines; `lead` is what stands before the first label. */
export interface Segments {
  readonly lead: readonly Passage[];
  readonly parts: ReadonlyMap<Role, readonly Passage[]>;
  /** Lines that hold a label. */
  readonly labels: readonly number[];
}

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
    if (last >= start) current.push(passageOf(start, last, startIndex));
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
