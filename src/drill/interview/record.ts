import type { InterviewQuestion } from './question.ts';

/** How well something was answered, said by the person herself, worst first. */
export const MARKS = ['missed', 'partly', 'solid', 'strong'] as const;

export type Mark = (typeof MARKS)[number];

/** How the main answer was judged: points ticked (indices from 0), or a mark where there is nothing to tick. */
export type Judgement =
  | { readonly kind: 'ticked'; readonly hits: readonly number[] }
  | { readonly kind: 'marked'; readonly mark: Mark };

/** A follow-up that was asked. Time in ms without pauses. */
export interface FollowUpRecord {
  readonly text: string;
  readonly mark: Mark;
  readonly time: number;
  /** What was typed, when something was. */
  readonly answer?: string;
}

/** What came of one question. Times in ms without pauses. */
export interface QuestionRecord {
  readonly question: InterviewQuestion;
  /** Index of the round in the plan. */
  readonly round: number;
  readonly thinking: number;
  readonly answering: number;
  /** Absent when the question was skipped. */
  readonly judgement?: Judgement;
  readonly followUps: readonly FollowUpRecord[];
  readonly answer?: string;
  readonly notes: readonly string[];
}

/** By how much the answer was longer than allowed, ms; 0 when it was not. */
export function overtimeOf({ question, answering }: QuestionRecord): number {
  return Math.max(0, answering - question.limits.answer);
}
