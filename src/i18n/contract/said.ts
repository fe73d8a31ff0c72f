import type { MatchBody, ReviewMode } from '../../memory/event.ts';
import type { Phase } from '../../memory/memory.ts';

/** What the smaller verbs print. */
export interface SaidTexts {
  readonly due: {
    now(fresh: number, learning: number, review: number): string;
    /** Cards beyond the limits, new ones and reviews; not both are 0. */
    heldBack(fresh: number, review: number): string;
    /** Cards of one deck beyond the limits. */
    beyond(cards: number): string;
    laterToday(count: number): string;
    /** `instant` is ISO 8601 with offset. */
    next(instant: string): string;
  };
  readonly shelf: {
    missing(path: string): string;
    readonly outcomes: Readonly<Record<'added' | 'removed' | 'already-there' | 'covered' | 'not-there', string>>;
  };
  readonly card: {
    unknown(reference: string): string;
    ambiguous(reference: string, ids: readonly string[]): string;
    notADay(text: string): string;
    readonly suspended: string;
    readonly resumed: string;
    /** `day` as 2026-03-01; so below. */
    buried(day: string): string;
    readonly reset: string;
    dueSet(day: string): string;
  };
  readonly id: {
    notWritable(path: string): string;
    written(written: number, refused: number): string;
    noOrphan(reference: string): string;
    readonly orphanTrouble: Readonly<Record<'unknown' | 'in-use' | 'same', (orphan: string) => string>>;
    attached(orphan: string, card: string): string;
    dropped(orphan: string): string;
  };
  unknownShell(name: string, shells: readonly string[]): string;
  needsTerminal(instead: string): string;
  readonly stats: {
    retention(share: string, wished: number): string;
    byAge(young: string, mature: string): string;
    past(days: number, reviews: number, minutes: number): string;
    coming(days: number, cards: number): string;
    readonly leeches: string;
  };
  readonly edit: {
    readonly noEditor: string;
    shipped(path: string): string;
    failed(editor: string, detail: string): string;
  };
  readonly undo: {
    readonly nothing: string;
    noEvent(text: string): string;
    already(event: string): string;
    done(event: string): string;
  };
  readonly log: {
    readonly takenBack: string;
    review(grade: string, due: string, mode: ReviewMode): string;
    undo(event: string): string;
    flag(flag: number): string;
    note(text: string): string;
    seen(file: string): string;
    match(fresh: string, known: string, front: string, score: number, by: MatchBody['by']): string;
    readonly drop: string;
    readonly interview: string;
    state(phase: Phase, due: string, reps: number, lapses: number): string;
  };
  readonly doctor: {
    home(path: string): string;
    file(path: string, events: number, duplicates: number, foreign: number): string;
    readonly checkpoint: Readonly<
      Record<'current' | 'behind' | 'missing' | 'damaged' | 'unreadable' | 'of-another' | 'contradicted', string>
    >;
    losses(events: number, reviews: number): string;
    leftovers(count: number): string;
    readonly well: string;
    readonly unwell: string;
    repaired(copied: number, restored: number, rescheduled: number, removed: number): string;
  };
}
