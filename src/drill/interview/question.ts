import type { IdentifiedCard } from '../../identity/loaded.ts';

/** The stages of an interview, in the order they are played. */
export const INTERVIEW_STAGES = ['opening', 'story', 'technical', 'pressure', 'closing'] as const;

export type InterviewStage = (typeof INTERVIEW_STAGES)[number];

/** What every interviewer asks, used where the notes have no card for it. */
export const STANDARD_QUESTIONS = ['introduce-yourself', 'ask-me'] as const;

export type StandardQuestion = (typeof STANDARD_QUESTIONS)[number];

/** Something a good answer mentions: a part of a STAR story, a key point of the answer, or a point of the rubric. */
export interface AnswerPoint {
  readonly source: 'star' | 'answer' | 'rubric';
  readonly text: string;
}

/** How long a person may think and then speak, ms. */
export interface TimeLimits {
  readonly think: number;
  readonly answer: number;
  /** Whether the notes say how long the answer may be; otherwise the kind of the card does. */
  readonly fromNotes: boolean;
}

/** Where a question comes from. */
export type QuestionSource =
  | { readonly kind: 'card'; readonly identified: IdentifiedCard }
  | { readonly kind: 'standard'; readonly question: StandardQuestion };

/** One question of an interview with everything needed to ask, time and judge it. */
export interface InterviewQuestion {
  readonly source: QuestionSource;
  readonly stage: InterviewStage;
  /** What is asked in place of the front: one of the card's follow-ups. */
  readonly prompt?: string;
  /** What the answer is ticked against; empty when the notes give nothing to tick. */
  readonly points: readonly AnswerPoint[];
  /** In the order they are asked; how many really are depends on the answers. */
  readonly followUps: readonly string[];
  readonly limits: TimeLimits;
}

/** Questions that belong together. */
export interface InterviewRound {
  readonly stage: InterviewStage;
  /** Heading of the notes; absent for rounds that are named by their stage. */
  readonly title?: string;
  readonly questions: readonly InterviewQuestion[];
}

/** Which questions are asked, in which order. */
export interface InterviewPlan {
  /** Every round has at least one question. */
  readonly rounds: readonly InterviewRound[];
  /** How long the whole may take, ms; without it every chosen question is asked. */
  readonly budget?: number;
  /** How long the whole probably takes, ms. */
  readonly estimate: number;
}

/** The card behind a question; undefined for a standard question. */
export function cardOf(question: InterviewQuestion): IdentifiedCard | undefined {
  return question.source.kind === 'card' ? question.source.identified : undefined;
}
