import type { Grade } from '../../memory/grade.ts';
import type { QuizQuestion } from './question.ts';
import { questionOf } from './quiz.ts';
import { type QuizResult, quizResult } from './quiz-result.ts';
import type { QuizAnswer, QuizResponse, QuizState, QuizVerdict } from './quiz-state.ts';

/** A question in front of the person. */
export interface AskingQuizView {
  readonly status: 'asking';
  readonly stage: 'front' | 'back';
  readonly question: QuizQuestion;
  /** Present on the back. */
  readonly verdict?: QuizVerdict;
  /** Place in this round, from 1. */
  readonly position: number;
  readonly total: number;
  /** From 2 on, questions that were not recalled are asked again. */
  readonly round: number;
  readonly canUndo: boolean;
  /** When the time for this question is over, epoch ms. */
  readonly deadline?: number;
}

/** The end of a quiz. */
export interface FinishedQuizView {
  readonly status: 'finished';
  readonly reason: 'done' | 'quit' | 'empty';
  readonly result: QuizResult;
  readonly canUndo: boolean;
}

/** Everything a screen or the line protocol needs to show a quiz. */
export type QuizView = AskingQuizView | FinishedQuizView;

/** What is to be shown of a quiz. */
export function viewQuiz(state: QuizState): QuizView {
  const question = questionOf(state);
  const canUndo = state.previous !== undefined;
  if (question === undefined) {
    const reason = state.left ? 'quit' : state.questions.length === 0 ? 'empty' : 'done';
    return { status: 'finished', reason, result: quizResult(state), canUndo };
  }
  const { verdict, waiting, rules } = state;
  return {
    status: 'asking',
    stage: verdict === undefined ? 'front' : 'back',
    question,
    position: state.roundSize - waiting.length + 1,
    total: state.roundSize,
    round: state.round,
    canUndo,
    ...(verdict === undefined ? {} : { verdict }),
    ...(rules.timeLimit === undefined || verdict !== undefined ? {} : { deadline: state.shownAt + rules.timeLimit }),
  };
}

/** A running quiz; the clock is hidden behind it. */
export interface QuizDriver {
  view(): QuizView;
  reveal(): void;
  /** A response that comes after the deadline counts as none. False when it does not fit the question. */
  respond(response: QuizResponse): boolean;
  giveUp(why: 'time' | 'pass'): void;
  /** Goes on after the answer; the grade counts where the person has the last word. Returns what was noted. */
  confirm(grade?: Grade): readonly QuizAnswer[];
  /** False when there is nothing to go back to. */
  undo(): boolean;
  quit(): void;
  /** Everything noted so far that was not taken back, in order. */
  answers(): readonly QuizAnswer[];
  /** Called after every change; the returned function ends the subscription. */
  subscribe(listener: () => void): () => void;
}
