import type { Card } from './card.ts';

/** What a file declares about itself in the `mdrill` key of its front matter when it is in canonical form. */
export interface CanonicalHeader {
  /** Version of the canonical form. */
  readonly form: number;
  readonly id: string;
  /** Path of the seed, relative to the directory the deck was built in, with `/`. */
  readonly source?: string;
  /** Hash of the canonical body as it was built; a different body means that a person has edited the deck. */
  readonly hash?: string;
}

/** The cards of one file with what the file says about itself. Notes and canonical decks both read as a deck. */
export interface Deck {
  readonly title: string;
  /** BCP 47 language tag, declared or detected: `zh`, `en`, … */
  readonly language: string;
  readonly tags: readonly string[];
  /** Scope of explicit ids; in canonical decks the declared id. */
  readonly id?: string;
  /** Present when the file is in canonical form. */
  readonly canonical?: CanonicalHeader;
  /** Cards in document order. */
  readonly cards: readonly Card[];
  /** Scheduling settings the deck asks for (front matter `mdrill`), validated later by the room that uses them. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Seconds the whole deck may take, when its introduction names a budget. */
  readonly timeLimitSeconds?: number;
}
