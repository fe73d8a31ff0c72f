import { structuredPatch } from 'diff';
import type { Finding, TextEdit } from '../markdown/finding.ts';

/** A text after repair. */
export interface FixOutcome {
  readonly text: string;
  /** Number of repairs that went in. */
  readonly applied: number;
}

/** A repair can lay bare the next one; more rounds than this means that two rules undo each other. */
const MOST_ROUNDS = 10;

/** Applies edits that do not overlap; where two do, the earlier in the list wins. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return applyWithin(text, { start: 0, end: text.length, edits: inOrder(edits) });
}

/** A stretch of a text (UTF-16 offsets, `end` exclusive) and the edits in it, in order. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly edits: readonly TextEdit[];
}

function applyWithin(text: string, { start, end, edits }: Stretch): string {
  let result = '';
  let position = start;
  for (const { span, replacement } of edits) {
    if (span.start.offset < position) continue;
    result += text.slice(position, span.start.offset) + replacement;
    position = span.end.offset;
  }
  return result + text.slice(position, end);
}

function inOrder(edits: readonly TextEdit[]): readonly TextEdit[] {
  return [...edits].sort((left, right) => left.span.start.offset - right.span.start.offset);
}

/** Repairs a text until its findings offer nothing more, a round changes nothing, or the rounds run out. */
export function fixUntilStable(text: string, find: (text: string) => readonly Finding[]): FixOutcome {
  let current = text;
  let applied = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const fixes = compatibleFixes(find(current));
    const next = applyEdits(current, fixes.flat());
    if (next === current) break;
    applied += fixes.length;
    current = next;
  }
  return { text: current, applied };
}

/**
 * The lines a repair changes, as a diff: `-` before, `+` after. Takes time in proportion to those lines, and not to the
 * text: there may be as many repairs as lines.
 */
export function diffOfFix(text: string, edits: readonly TextEdit[]): readonly string[] {
  return changedLines(text, edits).flatMap((stretch) => {
    const before = text.slice(stretch.start, stretch.end);
    const patch = structuredPatch('', '', before, applyWithin(text, stretch), undefined, undefined, { context: 0 });
    return patch.hunks.flatMap((hunk) => hunk.lines.filter((line) => !line.startsWith('\\')));
  });
}

/** The lines that edits touch, lines that follow one another together. */
function changedLines(text: string, edits: readonly TextEdit[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const edit of inOrder(edits)) {
    const { offset } = edit.span.start;
    const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
    const newline = text.indexOf('\n', edit.span.end.offset);
    const end = newline < 0 ? text.length : newline + 1;
    const last = found.at(-1);
    if (last === undefined || start > last.end) found.push({ start, end, edits: [edit] });
    else found[found.length - 1] = { start: last.start, end: Math.max(last.end, end), edits: [...last.edits, edit] };
  }
  return found;
}

/** Whole repairs that do not touch one another: half a repair is none. */
function compatibleFixes(findings: readonly Finding[]): readonly (readonly TextEdit[])[] {
  const taken = new Map<number, TextEdit[]>();
  const isFree = (edit: TextEdit): boolean => {
    for (const stretch of stretchesOf(edit)) {
      if (taken.get(stretch)?.some((other) => overlap(edit, other)) === true) return false;
    }
    return true;
  };
  return findings.flatMap(({ fix }) => {
    if (fix === undefined || fix.length === 0 || !fix.every(isFree)) return [];
    for (const edit of fix) {
      for (const stretch of stretchesOf(edit)) {
        const others = taken.get(stretch);
        if (others === undefined) taken.set(stretch, [edit]);
        else others.push(edit);
      }
    }
    return [fix];
  });
}

/** Length of the stretches a text is cut into, so that an edit is compared only with those near it. */
const STRETCH = 256;

/** The stretches of the text an edit touches. */
function* stretchesOf({ span }: TextEdit): Generator<number, void> {
  const last = Math.floor(span.end.offset / STRETCH);
  for (let stretch = Math.floor(span.start.offset / STRETCH); stretch <= last; stretch += 1) yield stretch;
}

function overlap(left: TextEdit, right: TextEdit): boolean {
  const same = left.span.start.offset === right.span.start.offset;
  return same || (left.span.start.offset < right.span.end.offset && right.span.start.offset < left.span.end.offset);
}
