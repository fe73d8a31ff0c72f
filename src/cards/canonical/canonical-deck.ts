import type { Card } from '../card.ts';

/** A card with the id it is written under. */
export interface CardWithId {
  readonly id: string;
  readonly card: Card;
}

/** Everything `writeDeck` needs; ids come from the room that resolves identities. */
export interface CanonicalDeck {
  readonly title: string;
  readonly language: string;
  readonly tags: readonly string[];
  /** Id of the deck, the scope of explicit ids. */
  readonly id: string;
  /** Path of the seed, with `/`. */
  readonly source?: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly timeLimitSeconds?: number;
  readonly cards: readonly CardWithId[];
}
