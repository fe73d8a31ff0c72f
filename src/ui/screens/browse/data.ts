import type { Card } from '../../../cards/card.ts';
import type { CardId } from '../../../identity/card-id.ts';
import type { Grade } from '../../../memory/grade.ts';
import type { Phase } from '../../../memory/memory.ts';

/** A card as the list shows it. */
export interface BrowseCard {
  readonly id: CardId;
  readonly card: Card;
  readonly deckTitle: string;
  readonly file: string;
  readonly phase: Phase;
  /** Epoch ms; absent for new cards. */
  readonly due?: number;
  readonly reps: number;
  readonly lapses: number;
  readonly isSuspended: boolean;
  readonly isFlagged: boolean;
}

/** One review of a card, as its history shows it. */
export interface PastReview {
  /** Epoch ms. */
  readonly at: number;
  readonly grade: Grade;
  /** From the review until the card was due again, ms. */
  readonly wait: number;
}

/** What browsing can do with the library. Each change is on disk when its function returns; `cards` then tells of it. */
export interface BrowsePort {
  readonly cards: () => readonly BrowseCard[];
  /** The newest first. */
  readonly history: (id: CardId) => readonly PastReview[];
  readonly setSuspended: (id: CardId, isSuspended: boolean) => void;
  readonly setFlagged: (id: CardId, isFlagged: boolean) => void;
  readonly bury: (id: CardId) => void;
  readonly reset: (id: CardId) => void;
  /** Whether a file is not the person's own, so that it is not to be edited. */
  readonly isReadOnly: (file: string) => boolean;
  /** Opens an editor on the whole terminal; resolves when the cards have been read again. */
  readonly edit?: (card: BrowseCard) => Promise<void>;
}
