import type { Span } from '../markdown/span.ts';

/** The shapes a card can have, in the order a kind is chosen when several would do. */
export const CARD_KINDS = [
  'table-row',
  'question-only',
  'qa',
  'story',
  'comparison',
  'steps',
  'topic',
  'cloze',
  'choice',
  'term',
] as const;

export type CardKind = (typeof CARD_KINDS)[number];

/** One option of a multiple-choice card. */
export interface Choice {
  readonly text: string;
  readonly correct: boolean;
}

/** What cards of all kinds have. */
export interface CardBase {
  /** The question, as plain Markdown without label, number or outer quotes. */
  readonly front: string;
  /** The answer as Markdown; empty when the source has none. */
  readonly back: string;
  /** Cleaned headings above the card, outermost first; neither the deck title nor the front itself. */
  readonly section: readonly string[];
  /** From the first character of the question to the last of the card. */
  readonly span: Span;
  /** Lead-in shown with the front. */
  readonly context?: string;
  readonly followUps: readonly string[];
  /** The weak answer, shown beside the back on request. */
  readonly contrast?: string;
  /** Points to check oneself against. */
  readonly rubric: readonly string[];
  readonly timeLimitSeconds?: number;
  readonly tags: readonly string[];
  /** Id written by the author (`{#id}`, `<!-- id: … -->`, or a deck's `card` comment). */
  readonly explicitId?: string;
  /** Cards made from one source passage (several clozes, both ways of a pair) share this number within their deck. */
  readonly siblingGroup?: number;
}

export interface ClozeCard extends CardBase {
  readonly kind: 'cloze';
  /** The hidden texts, in order of appearance. */
  readonly cloze: readonly string[];
}

export interface ChoiceCard extends CardBase {
  readonly kind: 'choice';
  readonly choices: readonly Choice[];
}

export interface PlainCard extends CardBase {
  readonly kind: Exclude<CardKind, 'cloze' | 'choice'>;
}

/** One question with its answer and everything the notes say around it. Never carries memory. */
export type Card = PlainCard | ClozeCard | ChoiceCard;
