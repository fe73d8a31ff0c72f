import type { CardId } from '../../identity/card-id.ts';
import type { Grade } from '../../memory/grade.ts';
import type { Judgement } from '../answer/judge.ts';
import type { QuizQuestion } from './question.ts';

/** The rules of a quiz besides its questions. */
export interface QuizRules {
  /** Whether questions that were not recalled are asked again until they are; the score counts the first time. */
  readonly reviewWrong: boolean;
  /** Time for one question, ms. */
  readonly timeLimit?: number;
}

/** What a person answered to a question. */
export type QuizResponse =
  | { readonly type: 'typed'; readonly text: string }
  /** Indices of the options chosen, from 0. */
  | { readonly type: 'options'; readonly chosen: readonly number[] }
  /** For each question of a set, in order, the index of the answer given to it. */
  | { readonly type: 'matches'; readonly chosen: readonly (number | undefined)[] };

/** What a response was worth, before the person has confirmed it. */
export interface QuizVerdict {
  /** By card of the question. */
  readonly grades: ReadonlyMap<CardId, Grade>;
  /** `person`: self-graded or typed, the person has the last word; `answer`: options and matches speak for themselves. */
  readonly decidedBy: 'person' | 'answer';
  readonly response?: QuizResponse;
  readonly judgement?: Judgement;
  /** Whether the time was over or the person passed. */
  readonly gaveUp?: 'time' | 'pass';
}

/** How one card was answered. */
export interface QuizAnswer {
  readonly card: CardId;
  readonly form: QuizQuestion['form'];
  readonly grade: Grade;
  /** From the question to the answer, ms. */
  readonly duration: number;
  /** 1 for the first time. */
  readonly round: number;
  readonly response?: QuizResponse;
}

/** A quiz between two keys. */
export interface QuizState {
  readonly questions: readonly QuizQuestion[];
  readonly rules: QuizRules;
  /** Questions of this round, in order; the first is the one asked. */
  readonly waiting: readonly QuizQuestion[];
  /** Questions of this round that come again in the next. */
  readonly wrong: readonly QuizQuestion[];
  readonly round: number;
  /** How many questions this round began with. */
  readonly roundSize: number;
  /** Present once the answer is shown. */
  readonly verdict?: QuizVerdict;
  readonly answers: readonly QuizAnswer[];
  readonly startedAt: number;
  readonly shownAt: number;
  /** When the answer was shown. */
  readonly answeredAt?: number;
  readonly endedAt?: number;
  readonly left: boolean;
  /** The state at the question before; nothing leaves a quiz, so going back is all that undo takes. */
  readonly previous?: QuizState;
}

/** Everything that can happen in a quiz. `at` is epoch ms. */
export type QuizAction =
  /** Shows the answer of a self-graded question. */
  | { readonly type: 'revealed'; readonly at: number }
  | { readonly type: 'responded'; readonly at: number; readonly response: QuizResponse }
  | { readonly type: 'gave-up'; readonly at: number; readonly why: 'time' | 'pass' }
  /** Goes on after the answer; the grade counts where the person has the last word. */
  | { readonly type: 'confirmed'; readonly at: number; readonly grade?: Grade }
  | { readonly type: 'undone'; readonly at: number }
  | { readonly type: 'quit'; readonly at: number };
