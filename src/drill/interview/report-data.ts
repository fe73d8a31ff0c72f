import type { CardKind } from '../../cards/card.ts';
import type { CardId } from '../../identity/card-id.ts';
import type { InterviewStage, StandardQuestion } from './question.ts';
import type { Mark } from './record.ts';

/** What an answer takes, beside knowledge of a subject. */
export const ABILITIES = ['knowledge', 'narrative', 'comparison', 'process', 'depth', 'pace'] as const;

export type Ability = (typeof ABILITIES)[number];

/** Where in the notes something stands. */
export interface NotePlace {
  /** As a person would write it. */
  readonly path: string;
  /** 1-based. */
  readonly line: number;
}

/** A share of what was possible, 0 to 1, over some questions. */
export interface Score {
  readonly score: number;
  readonly asked: number;
}

export interface RoundResult extends Score {
  readonly stage: InterviewStage;
  readonly title?: string;
  readonly planned: number;
  /** Thinking and speaking, ms. */
  readonly time: number;
}

/** How well one ability or one topic of the notes is mastered. */
export type SkillResult =
  | (Score & { readonly kind: 'ability'; readonly ability: Ability })
  | (Score & { readonly kind: 'topic'; readonly topic: string });

export interface FollowUpResult {
  readonly text: string;
  readonly mark: Mark;
  readonly time: number;
  readonly answer?: string;
}

/** What came of one question. Times in ms without pauses. */
export interface QuestionResult {
  readonly card?: CardId;
  readonly kind?: CardKind;
  /** Text of the question; a standard question has only its name. */
  readonly front?: string;
  readonly standard?: StandardQuestion;
  readonly place?: NotePlace;
  /** Index into the rounds of the report. */
  readonly round: number;
  readonly score: number;
  readonly isSkipped: boolean;
  readonly thinking: number;
  readonly answering: number;
  readonly limit: number;
  readonly overtime: number;
  readonly hit: readonly string[];
  readonly missed: readonly string[];
  readonly mark?: Mark;
  readonly followUps: readonly FollowUpResult[];
  readonly answer?: string;
  readonly notes: readonly string[];
}

/** One thing to work on, the most rewarding first. Numbers are indices into the questions of the report. */
export type Advice =
  | { readonly kind: 'learn'; readonly question: number }
  | { readonly kind: 'complete'; readonly question: number }
  | { readonly kind: 'dig'; readonly question: number }
  | { readonly kind: 'shorten'; readonly count: number; readonly overtime: number }
  | { readonly kind: 'prepare-opening' | 'prepare-questions' }
  | { readonly kind: 'ability'; readonly ability: Ability; readonly score: number };

/** How the interview went against earlier ones over the same notes. */
export interface Comparison {
  /** How many earlier interviews there are. */
  readonly earlier: number;
  /** Epoch ms and score of the one before. */
  readonly lastAt: number;
  readonly lastScore: number;
  readonly bestScore: number;
  /** Rounds played both times: title and the scores then and now. */
  readonly rounds: readonly { readonly title: string; readonly before: number; readonly now: number }[];
  /** Questions missed before and answered now, as indices. */
  readonly improved: readonly number[];
  /** Questions missed both times, as indices. */
  readonly stillMissed: readonly number[];
}

/** Everything an interview leaves behind; kept in the journal and drawn as Markdown, HTML or JSON. */
export interface InterviewReport {
  readonly version: 1;
  /** When it began, epoch ms, and in which zone. */
  readonly at: number;
  readonly zone: string;
  readonly seed: string;
  readonly decks: readonly { readonly title: string; readonly location: string }[];
  readonly reason: 'done' | 'quit';
  /** ms without pauses. */
  readonly elapsed: number;
  readonly paused: number;
  readonly budget?: number;
  readonly score: number;
  readonly rounds: readonly RoundResult[];
  readonly skills: readonly SkillResult[];
  readonly questions: readonly QuestionResult[];
  readonly droppedForTime: number;
  readonly advice: readonly Advice[];
  readonly comparison?: Comparison;
}
