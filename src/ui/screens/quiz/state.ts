import type { QuizView } from '../../../drill/quiz/quiz-view.ts';
import { EMPTY_INPUT, type TextInput } from '../../parts/input/text-input.ts';

/** What the screen knows besides the quiz itself. */
export interface QuizScreenState {
  readonly view: QuizView;
  /** First visible line. */
  readonly scroll: number;
  /** Options chosen so far, or answers given to the questions of a set in turn; indices from 0. */
  readonly chosen: readonly number[];
  /** The answer being typed. */
  readonly input?: TextInput;
  /** The instant the screen was last looked at, epoch ms. */
  readonly at: number;
}

/** The screen at the beginning of a question or of its answer. A question to be typed opens the field. */
export function atQuizView(view: QuizView, at: number): QuizScreenState {
  const isTyped = view.status === 'asking' && view.stage === 'front' && view.question.form === 'typed';
  return { view, scroll: 0, chosen: [], at, ...(isTyped ? { input: EMPTY_INPUT } : {}) };
}

/** The screen after the quiz may have gone on. */
export function withQuizView(state: QuizScreenState, view: QuizView, at: number): QuizScreenState {
  return state.view === view ? { ...state, at } : atQuizView(view, at);
}

/** The options with one more chosen, or one less when it was. */
export function toggled(chosen: readonly number[], index: number): readonly number[] {
  return chosen.includes(index) ? chosen.filter((one) => one !== index) : [...chosen, index];
}
