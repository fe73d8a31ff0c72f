import type { ScoreParts } from '../pairing.ts';
import type { AnswerLikeness } from './answer.ts';
import type { QuestionLikeness } from './question.ts';

/** From here on two cards are one that was edited; below, they are two. */
export const THRESHOLD = 0.465;

/** What each part counts. Either question or answer alone, when it is the same, nearly suffices; where the card stands decides. */
const WEIGHTS = { question: 0.46, answer: 0.46, section: 0.03, place: 0.05 } as const;

/** What an answer counts under a question without a word of the former one: the very same answer suffices only in its place. */
const UNRELATED = { same: 0.85, similar: 0.5 } as const;

/** How far an answer is trusted, however short, that no other card has. */
const UNIQUE_ANSWER = 0.75;

/** Agreement of the answers from which a touched question begins to count as the same, and from which it does in full. */
const BELIEF = { from: 0.15, full: 0.5 } as const;

/** What a touched question counts when there is no answer to confirm it. */
const BARELY = 0.6;

/** How much the differences between two answers weigh when the question is the same form filled in anew. */
const REFILLED = 1;

/** What is compared of two cards. */
export interface Evidence {
  readonly question: QuestionLikeness;
  readonly answer: AnswerLikeness | undefined;
  /** Whether no other card has this very answer. */
  readonly unique: boolean;
  /** Whether the answer speaks of what is new in the question. */
  readonly covered: boolean;
  /** Likeness of the section paths, 0 to 1. */
  readonly section: number;
  /** Whether they stand between the same neighbours, 0 to 1. */
  readonly place: number;
}

/** How alike two cards are. */
export interface CardLikeness {
  readonly score: number;
  readonly parts: ScoreParts;
}

/**
 * Weighs the evidence. A question in which one character changed counts as the same as far as the answers agree:
 * the character is a slip when the answer stayed, and makes another question when it did not.
 */
export function cardLikeness(evidence: Evidence): CardLikeness {
  const { question, answer, section, place } = evidence;
  const around = WEIGHTS.section * section + WEIGHTS.place * place;
  if (answer === undefined) {
    const score = question.touched ? Math.max(question.score, question.letters * BARELY) : question.score;
    return { score: (WEIGHTS.question + WEIGHTS.answer) * score + around, parts: { question: score, section, place } };
  }
  const trust = answer.exact
    ? Math.max(trustInShort(answer.weight, question.letters), evidence.unique ? UNIQUE_ANSWER : 0)
    : answer.weight;
  const related = question.related || evidence.covered;
  const alike = answer.score - (1 - answer.score) * REFILLED * question.refilled;
  const agreed = Math.max(0, alike) * trust * (related ? 1 : answer.exact ? UNRELATED.same : UNRELATED.similar);
  const confirmed = Math.min(1, Math.max(0, (agreed - BELIEF.from) / (BELIEF.full - BELIEF.from)));
  const asked = question.touched ? Math.max(question.score, question.letters * confirmed) : question.score;
  return {
    score: WEIGHTS.question * asked + WEIGHTS.answer * agreed + around,
    parts: { question: asked, answer: agreed, section, place },
  };
}

function trustInShort(weight: number, letters: number): number {
  return weight + (1 - weight) * letters;
}
