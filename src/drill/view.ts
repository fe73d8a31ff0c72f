import type { Card } from '../cards/card.ts';
import type { CardId } from '../identity/card-id.ts';
import type { EventId, KeyPointTally, NextStep } from '../memory/event.ts';
import type { Grade } from '../memory/grade.ts';
import type { Phase } from '../memory/memory.ts';

/** What would follow each grade. */
export interface GradePreview {
  readonly grade: Grade;
  readonly next: NextStep;
  /** From now until the card is due again, ms; on the day level, whole days of 24 hours. */
  readonly wait: number;
}

/** How far a session has come. `total` counts cards, not repetitions. */
export interface SessionCounts {
  readonly done: number;
  readonly total: number;
  readonly newLeft: number;
  readonly learningLeft: number;
  readonly reviewLeft: number;
}

/** That a card keeps slipping, said with the grade that made it slip once too often. */
export interface LeechNotice {
  readonly lapses: number;
  /** The event that put the card aside, where the settings ask for that. */
  readonly suspended?: EventId;
}

export interface GradedCard {
  readonly id: CardId;
  readonly front: string;
  readonly grade: Grade;
  readonly event: EventId;
  readonly next: NextStep;
  /** From the front to the grade, ms. */
  readonly duration: number;
  readonly leech?: LeechNotice;
}

/** What a finished session says of itself. */
export interface SessionSummary {
  readonly graded: number;
  readonly recalled: number;
  /** From the first front to the end, ms. */
  readonly elapsed: number;
  readonly byGrade: Readonly<Record<Grade, number>>;
  /** Graded `again` at least once, in order. */
  readonly missed: readonly GradedCard[];
  /** The earliest due instant among all cards, epoch ms; the end of the session when that was before it. */
  readonly nextDue?: number;
}

/** Something that could not be saved or was not understood; the session goes on. */
export interface SessionTrouble {
  readonly code: 'not-saved' | 'nothing-to-undo' | 'already-skipped';
  /** What the system said, for `not-saved`. */
  readonly detail?: string;
}

/** One card in front of the person. */
export interface AskingView {
  readonly status: 'asking';
  readonly stage: 'front' | 'back';
  readonly id: CardId;
  readonly card: Card;
  readonly deckTitle: string;
  /** Path as a person would write it. */
  readonly file: string;
  readonly phase: Phase;
  /** Grades leave memory alone: what the previews say does not happen. */
  readonly isPractice?: true;
  readonly counts: SessionCounts;
  /** In the order of `GRADES`. */
  readonly previews: readonly GradePreview[];
  readonly canUndo: boolean;
  readonly canSkip: boolean;
  /** When the front was shown, epoch ms. */
  readonly shownAt: number;
  readonly lastGraded?: GradedCard;
  readonly trouble?: SessionTrouble;
}

export interface FinishedView {
  readonly status: 'finished';
  /** `done`: nothing is left now; `later`: learning cards come back at `summary.nextDue`; `quit`: the person left. */
  readonly reason: 'done' | 'later' | 'quit' | 'empty';
  readonly counts: SessionCounts;
  readonly summary: SessionSummary;
  readonly canUndo: boolean;
  readonly trouble?: SessionTrouble;
}

/** Everything a screen or the line protocol needs to show a session: derived, never stored. */
export type SessionView = AskingView | FinishedView;

/** What a person said besides the grade; kept with the review. */
export interface AnswerDetails {
  /** How sure the person was before the reveal, 0 to 1. */
  readonly confidence?: number;
  readonly keyPoints?: KeyPointTally;
}

/** A running session behind which journal and clock are hidden. Each verb returns after what it did is on disk. */
export interface SessionDriver {
  view(): SessionView;
  reveal(): void;
  /** The grade as it is on disk; undefined when it was not saved or no answer was shown. */
  grade(grade: Grade, details?: AnswerDetails): GradedCard | undefined;
  undo(): void;
  skip(): void;
  quit(): void;
  /** Called after every change; the returned function ends the subscription. */
  subscribe(listener: () => void): () => void;
}
