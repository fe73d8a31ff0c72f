import type { InterviewPlan, InterviewQuestion } from './question.ts';
import type { FollowUpRecord, Judgement, Mark, QuestionRecord } from './record.ts';
import type { AnswerMode } from './request.ts';

/** What is going on. Follow-ups are counted from 0. */
export type InterviewStep =
  | { readonly kind: 'greeting' }
  | { readonly kind: 'thinking' }
  | { readonly kind: 'answering' }
  | { readonly kind: 'judging' }
  | { readonly kind: 'follow-up'; readonly index: number }
  | { readonly kind: 'follow-up-judging'; readonly index: number }
  /** The weak answer and what makes the good one good; the last moment to write a note. */
  | { readonly kind: 'debrief' }
  | { readonly kind: 'finished'; readonly reason: 'done' | 'quit' };

/** A question at its place in the plan. */
export interface PlacedQuestion {
  readonly question: InterviewQuestion;
  /** Index of its round in the plan. */
  readonly round: number;
}

/** What is known so far about the question in front. Times in ms without pauses. */
export interface QuestionDraft {
  /** Absent until thinking is over; in typed interviews thinking and typing are one. */
  readonly thinking?: number;
  readonly answering: number;
  readonly answer?: string;
  readonly judgement?: Judgement;
  readonly followUps: readonly FollowUpRecord[];
  /** The follow-up that was answered and waits to be judged. */
  readonly pendingFollowUp?: Omit<FollowUpRecord, 'mark'>;
  readonly notes: readonly string[];
}

/** An interview between two keys. */
export interface InterviewState {
  readonly plan: InterviewPlan;
  readonly mode: AnswerMode;
  /** All questions in order. */
  readonly questions: readonly PlacedQuestion[];
  /** Index of the question in front; the number of questions when all are over. */
  readonly position: number;
  readonly step: InterviewStep;
  /** When the step began, epoch ms. */
  readonly stepStartedAt: number;
  /** How long the step was paused, ms; a pause that lasts is not in it. */
  readonly stepPaused: number;
  /** When the pause began that lasts, epoch ms. */
  readonly pausedAt?: number;
  readonly draft: QuestionDraft;
  readonly records: readonly QuestionRecord[];
  readonly startedAt: number;
  readonly endedAt?: number;
  /** How long all pauses were that are over, ms. */
  readonly paused: number;
  /** Questions that were not asked because the time was up. */
  readonly droppedForTime: number;
  /** The state before the last judgement or skip, for taking it back. */
  readonly before?: InterviewState;
}

/** Everything that can happen to an interview. `at` is the instant it happened, epoch ms. */
export type InterviewAction =
  /** The person goes on: from the greeting, from thinking to speaking, from the debrief to the next question. */
  | { readonly type: 'went-on'; readonly at: number }
  | { readonly type: 'answered'; readonly at: number; readonly text?: string }
  | { readonly type: 'judged'; readonly at: number; readonly judgement: Judgement }
  | { readonly type: 'marked'; readonly at: number; readonly mark: Mark }
  | { readonly type: 'noted'; readonly at: number; readonly text: string }
  | { readonly type: 'paused'; readonly at: number }
  | { readonly type: 'resumed' | 'skipped' | 'taken-back' | 'quit'; readonly at: number };

type WithoutInstant<Action> = Action extends InterviewAction ? Omit<Action, 'at'> : never;

/** What a person does; a driver adds when. */
export type InterviewMove = WithoutInstant<InterviewAction>;

/** Nothing is known about a question yet. */
export const EMPTY_DRAFT: QuestionDraft = { answering: 0, followUps: [], notes: [] };

/** The question in front; undefined before the first and after the last. */
export function currentQuestion(state: InterviewState): PlacedQuestion | undefined {
  return state.step.kind === 'greeting' || state.step.kind === 'finished' ? undefined : state.questions[state.position];
}

/** How long the step has lasted, ms without pauses. */
export function stepTime(state: InterviewState, at: number): number {
  return Math.max(0, (state.pausedAt ?? at) - state.stepStartedAt - state.stepPaused);
}

/** How long the interview has lasted, ms without pauses. */
export function activeTime(state: InterviewState, at: number): number {
  return Math.max(0, (state.endedAt ?? state.pausedAt ?? at) - state.startedAt - state.paused);
}
