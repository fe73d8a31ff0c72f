import type { QuizAnswer } from '../../../drill/quiz/quiz-state.ts';
import type { AskingQuizView, FinishedQuizView } from '../../../drill/quiz/quiz-view.ts';

/** Why a line of a quiz could not be obeyed. */
export type QuizLineError =
  | { readonly code: 'grade-before-reveal' | 'already-revealed' | 'nothing-to-undo' }
  | { readonly code: 'unknown-command'; readonly text: string };

/** How the line mode of a quiz says what happens. */
export interface QuizVoice {
  /** The question or its answer; `isRepeat` after an error. */
  asking(view: AskingQuizView, isRepeat: boolean): void;
  noted(answers: readonly QuizAnswer[]): void;
  undone(): void;
  error(error: QuizLineError): void;
  end(view: FinishedQuizView): void;
}
