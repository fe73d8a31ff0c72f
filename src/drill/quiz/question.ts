import type { CardId } from '../../identity/card-id.ts';
import type { IdentifiedCard } from '../../identity/loaded.ts';

/** How a quiz asks; `mixed` takes for each card what suits it. */
export const QUIZ_MODES = ['self', 'typed', 'choice', 'match', 'mixed'] as const;

export type QuizMode = (typeof QUIZ_MODES)[number];

/** One option of a multiple-choice question; on one line, without markup. */
export interface QuizOption {
  readonly text: string;
  readonly isCorrect: boolean;
}

/** One answer to be matched with its question; on one line, without markup. */
export interface MatchAnswer {
  readonly text: string;
  readonly of: CardId;
}

/** One thing a quiz asks. */
export type QuizQuestion =
  /** The person answers in her head and judges herself, or types. */
  | { readonly form: 'self' | 'typed'; readonly subject: IdentifiedCard }
  /** At least one option is correct; `isMultiple` when all correct ones have to be named. */
  | {
      readonly form: 'choice';
      readonly subject: IdentifiedCard;
      readonly options: readonly QuizOption[];
      readonly isMultiple: boolean;
    }
  /** Several questions and their answers in another order. */
  | {
      readonly form: 'match';
      readonly subjects: readonly IdentifiedCard[];
      readonly answers: readonly MatchAnswer[];
    };

/** The cards a question is about. */
export function subjectsOf(question: QuizQuestion): readonly IdentifiedCard[] {
  return question.form === 'match' ? question.subjects : [question.subject];
}
