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
  const ordered = [...edits].sort((left, right) => left.span.start.offset - right.span.start.offset);
  let result = '';
  let position = 0;
  for (const { span, replacement } of ordered) {
    if (span.start.offset < position) continue;
    result += text.slice(position, span.start.offset) + replacement;
    position = span.end.offset;
  }
  return result + text.slice(position);
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

/** The lines a repair changes, as a diff: `-` before, `+` after. */
export function diffOfFix(text: string, edits: readonly TextEdit[]): readonly string[] {
  const patch = structuredPatch('', '', text, applyEdits(text, edits), undefined, undefined, { context: 0 });
  return patch.hunks.flatMap((hunk) => hunk.lines.filter((line) => !line.startsWith('\\')));
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
