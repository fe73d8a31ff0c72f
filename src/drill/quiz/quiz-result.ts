import type { IdentifiedCard } from '../../identity/loaded.ts';
import { isRecalled } from '../../memory/grade.ts';
import { subjectsOf } from './question.ts';
import type { QuizAnswer, QuizState } from './quiz-state.ts';

/** The score of one section of one deck. */
export interface SectionScore {
  readonly deckTitle: string;
  readonly section: readonly string[];
  readonly recalled: number;
  readonly total: number;
}

/** A card that was not recalled the first time, or not reached. */
export interface MissedCard {
  readonly subject: IdentifiedCard;
  readonly answer?: QuizAnswer;
}

/** What a quiz comes to. Counted in cards, first answers only. */
export interface QuizResult {
  /** All cards of the quiz, reached or not. */
  readonly total: number;
  readonly answered: number;
  readonly recalled: number;
  /** In whole per cent of all cards, rounded down: 79.9 is not 80. */
  readonly percent: number;
  readonly sections: readonly SectionScore[];
  readonly missed: readonly MissedCard[];
  /** ms. */
  readonly elapsed: number;
  /** Mean time of the answers of the first round, ms; 0 without answers. */
  readonly perQuestion: number;
}

/** Adds up a quiz. */
export function quizResult(state: QuizState): QuizResult {
  const subjects = state.questions.flatMap(subjectsOf);
  const first = new Map(state.answers.filter(({ round }) => round === 1).map((answer) => [answer.card, answer]));
  const wasRecalled = ({ id }: IdentifiedCard): boolean => {
    const answer = first.get(id);
    return answer !== undefined && isRecalled(answer.grade);
  };
  const recalled = subjects.filter(wasRecalled).length;
  return {
    total: subjects.length,
    answered: first.size,
    recalled,
    percent: subjects.length === 0 ? 0 : Math.floor((recalled * 100) / subjects.length),
    sections: scoreBySection(subjects, wasRecalled),
    missed: subjects
      .filter((subject) => !wasRecalled(subject))
      .map((subject) => withAnswer(subject, first.get(subject.id))),
    elapsed: Math.max(0, (state.endedAt ?? state.shownAt) - state.startedAt),
    perQuestion: mean([...first.values()].map(({ duration }) => duration)),
  };
}

/** Whether a result reaches a pass mark in per cent; a quiz without questions reaches none. */
export function isPassed({ recalled, total }: QuizResult, passMark: number): boolean {
  return total > 0 && recalled * 100 >= passMark * total;
}

function withAnswer(subject: IdentifiedCard, answer: QuizAnswer | undefined): MissedCard {
  return answer === undefined ? { subject } : { subject, answer };
}

/** In the order of first appearance. */
function scoreBySection(
  subjects: readonly IdentifiedCard[],
  wasRecalled: (subject: IdentifiedCard) => boolean,
): readonly SectionScore[] {
  const groups = new Map<string, IdentifiedCard[]>();
  for (const subject of subjects) {
    const key = JSON.stringify([subject.from.location, ...subject.card.section]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [subject]);
    else group.push(subject);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined
      ? []
      : [
          {
            deckTitle: first.from.deck.title,
            section: first.card.section,
            recalled: group.filter(wasRecalled).length,
            total: group.length,
          },
        ];
  });
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
