import type { IdentifiedCard } from '../../identity/loaded.ts';
import { plainTextOf } from '../answer/plain-text.ts';
import { createRandom, type Random, shuffle } from '../random.ts';
import { makeMatchSets } from './match-set.ts';
import { makeOptions } from './options.ts';
import type { QuizMode, QuizQuestion } from './question.ts';
import { createSourceLookup, type SourceLookup } from './statement.ts';

/** What a quiz is to be. */
export interface QuizWish {
  readonly mode: QuizMode;
  /** At most so many cards; all when undefined. */
  readonly count?: number;
  readonly order: 'random' | 'deck';
  /** The same seed and cards give the same quiz on every machine. */
  readonly seed: string;
}

/** Answers of at most so many characters are typed in a mixed quiz. */
const TYPED_LENGTH = 24;

/**
 * The questions of a quiz. Cards that do not lend themselves to the mode are asked the plain way, so that none is left out.
 * @param cards the cards to choose from; all of them serve as sources of wrong options
 * @param sourceOf shared by several quizzes over the same cards, so that each answer is parsed once
 */
export function planQuiz(
  cards: readonly IdentifiedCard[],
  wish: QuizWish,
  sourceOf: SourceLookup = createSourceLookup(),
): readonly QuizQuestion[] {
  const unique = [...new Map(cards.map((card) => [card.id, card])).values()];
  const chosen = choose(unique, wish);
  switch (wish.mode) {
    case 'self':
    case 'typed': {
      const form = wish.mode;
      return chosen.map((subject) => (subject.card.kind === 'choice' ? marked(subject, wish) : { form, subject }));
    }
    case 'choice':
    case 'mixed':
      return chosen.map((subject) => asChoice(subject, unique, sourceOf, wish) ?? asPlain(subject, wish));
    case 'match':
      return asMatches(chosen, sourceOf, wish);
  }
}

function choose(cards: readonly IdentifiedCard[], { count, order, seed }: QuizWish): readonly IdentifiedCard[] {
  const drawn = shuffle(cards, createRandom(`quiz order ${seed}`)).slice(0, count ?? cards.length);
  if (order === 'random') return drawn;
  const ids = new Set(drawn.map(({ id }) => id));
  return cards.filter(({ id }) => ids.has(id));
}

/** Every card has its own randomness, so that its options do not depend on the cards before it. */
function randomOf({ id }: IdentifiedCard, { seed }: QuizWish, purpose: string): Random {
  return createRandom(`quiz ${purpose} ${seed} ${id}`);
}

/** The options the notes have; the plain way when they mark none of them. */
function marked(subject: IdentifiedCard, wish: QuizWish): QuizQuestion {
  const { card } = subject;
  const choices = card.kind === 'choice' ? card.choices : [];
  const correct = choices.filter((choice) => choice.correct).length;
  if (correct === 0) return { form: 'self', subject };
  const options = choices.map((choice) => ({ text: plainTextOf(choice.text), isCorrect: choice.correct }));
  const shuffled = shuffle(options, randomOf(subject, wish, 'options'));
  return { form: 'choice', subject, options: shuffled, isMultiple: correct > 1 };
}

function asChoice(
  subject: IdentifiedCard,
  cards: readonly IdentifiedCard[],
  sourceOf: SourceLookup,
  wish: QuizWish,
): QuizQuestion | undefined {
  if (subject.card.kind === 'choice') return marked(subject, wish);
  const isTyped = wish.mode === 'mixed' && isShort(subject);
  const isPlain = wish.mode === 'mixed' && randomOf(subject, wish, 'form').below(3) === 0;
  if (isTyped || isPlain) return undefined;
  const options = makeOptions(subject, cards, sourceOf, randomOf(subject, wish, 'options'));
  return options === undefined ? undefined : { form: 'choice', subject, options, isMultiple: false };
}

function asPlain(subject: IdentifiedCard, { mode }: QuizWish): QuizQuestion {
  return { form: mode === 'mixed' && isShort(subject) ? 'typed' : 'self', subject };
}

function isShort({ card }: IdentifiedCard): boolean {
  const answer = card.kind === 'cloze' ? card.cloze.join(' ') : card.back;
  return answer !== '' && !answer.includes('\n') && [...answer].length <= TYPED_LENGTH;
}

/** The sets first, in the order of their first card, then what fits into none. */
function asMatches(chosen: readonly IdentifiedCard[], sourceOf: SourceLookup, wish: QuizWish): readonly QuizQuestion[] {
  const random = createRandom(`quiz match ${wish.seed}`);
  const { questions, rest } = makeMatchSets(chosen.map(sourceOf), random);
  return [
    ...questions,
    ...rest.map(
      ({ subject }): QuizQuestion =>
        subject.card.kind === 'choice' ? marked(subject, wish) : { form: 'self', subject },
    ),
  ];
}
