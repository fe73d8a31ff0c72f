import type { Grade } from '../../memory/grade.ts';

/** What a sitting says in words at its end. */
export interface SummaryMessages {
  /** `recalled` of `graded`, with the share in whole per cent. */
  graded(graded: number, recalled: number): string;
  /** `text` is a span of time made by `interval`. */
  elapsed(text: string): string;
  /** `instant` is an ISO date and time with offset. */
  nextDue(instant: string): string;
  readonly missed: string;
  readonly reasons: Readonly<Record<'done' | 'later' | 'quit' | 'empty', string>>;
}

/** What could not be done in a sitting, and what to do. */
export interface TroubleMessages {
  /** `detail` is what the system said. */
  notSaved(detail: string): string;
  readonly nothingToUndo: string;
  readonly alreadySkipped: string;
}

/** What the line mode says besides the cards themselves. */
export interface LineModeMessages {
  readonly frontPrompt: string;
  /** Each grade with the time until the card comes back. */
  backPrompt(choices: readonly { readonly key: number; readonly grade: string; readonly wait: string }[]): string;
  readonly noAnswer: string;
  readonly contrast: string;
  readonly rubric: string;
  readonly followUps: string;
  graded(grade: string, due: string): string;
  readonly undone: string;
  readonly skipped: string;
  readonly errors: {
    readonly gradeBeforeReveal: string;
    readonly emptyAfterReveal: string;
    unknownCommand(text: string): string;
  };
}

/** What the line mode of a quiz says besides the cards. */
export interface QuizMessages {
  /** What can be answered, by the form of the question. */
  readonly prompts: Readonly<Record<'self' | 'typed' | 'choice' | 'match', string>>;
  /** `suggestion` is the grade the answer speaks for, when there is one. */
  gradePrompt(
    grades: readonly { readonly key: number; readonly grade: string }[],
    suggestion: string | undefined,
  ): string;
  readonly multiple: string;
  readonly again: string;
  readonly right: string;
  readonly wrong: string;
  matched(right: number, total: number): string;
  readonly timeOver: string;
  readonly empty: string;
  score(recalled: number, total: number, percent: number): string;
  notReached(count: number): string;
  /** Both are spans of time made by `interval`. */
  time(elapsed: string, perQuestion: string): string;
  repeat(seed: string): string;
}

/** What the room `drill` says to people. */
export interface DrillMessages {
  readonly grades: Readonly<Record<Grade, string>>;
  /** A span of time, short and rounded: `10 min`, `3 d`, `2.5 mo`. */
  interval(milliseconds: number): string;
  /** Place of a card in the sitting, counted in cards. */
  counter(position: number, total: number): string;
  readonly summary: SummaryMessages;
  readonly trouble: TroubleMessages;
  /** That the card graded just now keeps slipping, and whether it was put aside. */
  leech(lapses: number, isSuspended: boolean): string;
  readonly lineMode: LineModeMessages;
  readonly quiz: QuizMessages;
}
