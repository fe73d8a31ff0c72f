import type { Card } from '../cards/card.ts';
import type { Deck } from '../cards/deck.ts';
import type { CardId } from './card-id.ts';

/** A deck that was read from somewhere, with the place it came from. */
export interface LoadedDeck {
  /** As a person would write it: relative to the working directory when below it. */
  readonly path: string;
  /** The same place for the journal: absolute with `/`, or `mdrill:<name>` for a shipped deck, or `-` for standard input. */
  readonly location: string;
  /** Location of the notes a canonical deck names as its source, when they can be located. */
  readonly source?: string;
  readonly deck: Deck;
}

/** A card at its place, with the identity that was resolved for it. */
export interface IdentifiedCard {
  readonly id: CardId;
  readonly card: Card;
  readonly from: LoadedDeck;
  /** Position among the cards of its deck, from 0. */
  readonly position: number;
  /** Ids of the other cards made from the same passage. */
  readonly siblings: readonly CardId[];
}

/** The places in which cards are at home in a deck. */
export function filesOf({ location, source }: LoadedDeck): readonly string[] {
  return source === undefined || source === location ? [location] : [location, source];
}
