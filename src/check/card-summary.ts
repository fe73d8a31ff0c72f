import { CARD_KINDS, type CardKind } from '../cards/card.ts';
import type { CardFacts, CheckedFile } from './facts.ts';

/** What a deck holds, in figures. */
export interface DeckSummary {
  readonly file: string;
  readonly title: string;
  readonly cards: number;
  /** Kinds that occur, in the order of `CARD_KINDS`. */
  readonly kinds: readonly (readonly [CardKind, number])[];
  readonly unanswered: number;
  /** Estimated time to go through all cards once. */
  readonly minutes: number;
}

/** Time to read a question and think, seconds. */
const THINKING_SECONDS = 8;
/** Characters or words said in a second. */
const UNITS_PER_SECOND = 4;
/** Nobody recites more than this before turning the card, seconds. */
const LONGEST_ANSWER_SECONDS = 120;

/** The figures of one file. */
export function summarizeDeck({ file, facts }: CheckedFile): DeckSummary {
  const { cards, title } = facts;
  const kinds = CARD_KINDS.map((kind) => [kind, cards.filter((card) => card.kind === kind).length] as const);
  const seconds = cards.reduce((sum, card) => sum + secondsFor(card), 0);
  return {
    file,
    title,
    cards: cards.length,
    kinds: kinds.filter(([, count]) => count > 0),
    unanswered: cards.filter((card) => !card.answered).length,
    minutes: Math.ceil(seconds / 60),
  };
}

function secondsFor(card: CardFacts): number {
  return THINKING_SECONDS + (card.timeLimitSeconds ?? Math.min(LONGEST_ANSWER_SECONDS, card.units / UNITS_PER_SECOND));
}
