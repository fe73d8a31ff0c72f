import type { CardId } from '../identity/card-id.ts';
import type { IdentifiedCard } from '../identity/loaded.ts';
import type { EventId, ReviewMode } from '../memory/event.ts';
import type { ReviewEvent } from '../memory/history.ts';
import type { Memory } from '../memory/memory.ts';
import type { GradedCard, GradePreview, LeechNotice, SessionTrouble } from './view.ts';

/** A card that takes part in a sitting, with what is remembered of it at the start. */
export interface PlannedCard {
  readonly identified: IdentifiedCard;
  readonly memory: Memory;
}

/** What a sitting begins with. */
export interface SessionPlan {
  /** `cram` repeats until each card is recalled once and leaves memory alone. */
  readonly mode: Extract<ReviewMode, 'drill' | 'cram'>;
  /** New cards and reviews in the order they are asked. */
  readonly main: readonly PlannedCard[];
  /** Cards within their steps; they come when their step is over. */
  readonly learning: readonly PlannedCard[];
  /** The earliest due instant among the cards that are not part of the sitting, epoch ms. */
  readonly nextDue?: number;
}

/** The card in front of the person. It stays in its list until it is graded. */
export interface CurrentCard {
  readonly id: CardId;
  readonly stage: 'front' | 'back';
  /** When the front was shown, epoch ms. */
  readonly shownAt: number;
  /** Instant the previews were made for, epoch ms. */
  readonly previewedAt: number;
  readonly previews: readonly GradePreview[];
}

/** Where a graded card had been, so that undo puts it back exactly there. */
export type FormerPlace =
  | { readonly list: 'main'; readonly index: number }
  | { readonly list: 'learning'; readonly deferred: boolean };

/** One grade of this sitting that still counts. */
export interface HistoryEntry {
  readonly graded: GradedCard;
  readonly from: FormerPlace;
}

/**
 * A sitting between two keys. Every card of `cards` is in exactly one of: `main`, `learning`, `dropped`, or none of them,
 * which means that it is finished for now.
 */
export interface SessionState {
  readonly mode: SessionPlan['mode'];
  readonly cards: ReadonlyMap<CardId, IdentifiedCard>;
  readonly memories: ReadonlyMap<CardId, Memory>;
  readonly main: readonly CardId[];
  readonly learning: readonly CardId[];
  /** Taken out: graded, suspended or deleted by somebody else meanwhile. */
  readonly dropped: ReadonlySet<CardId>;
  readonly current?: CurrentCard;
  /** Cards that have used their one skip. */
  readonly skipped: ReadonlySet<CardId>;
  /** Learning cards that wait behind the others until they are graded. */
  readonly deferred: ReadonlySet<CardId>;
  /** The card acted on last: it does not come again at once when another is available. */
  readonly justSeen?: CardId;
  readonly history: readonly HistoryEntry[];
  /** Whether the person has left. */
  readonly left: boolean;
  readonly startedAt: number;
  /** When the last card was finished or the person left, epoch ms. */
  readonly endedAt?: number;
  readonly trouble?: SessionTrouble;
  readonly nextDue?: number;
}

/** Everything that can happen to a sitting. `at` is the instant it happened, epoch ms. */
export type SessionAction =
  | { readonly type: 'revealed'; readonly at: number }
  /** A grade given here is on disk; `memory` is what the journal says of the card now. */
  | {
      readonly type: 'recorded';
      readonly at: number;
      readonly event: ReviewEvent;
      readonly memory: Memory;
      readonly leech?: LeechNotice;
    }
  | { readonly type: 'not-saved'; readonly at: number; readonly detail: string }
  /** An event was taken back; `card` is missing when the event is not about a card that was loaded. */
  | { readonly type: 'undone'; readonly at: number; readonly target: EventId; readonly card?: PlannedCard }
  | { readonly type: 'nothing-to-undo'; readonly at: number }
  | { readonly type: 'skipped'; readonly at: number }
  | { readonly type: 'quit'; readonly at: number }
  /** Another process wrote: what changed about cards of this sitting, and which events were taken back. */
  | {
      readonly type: 'changed-elsewhere';
      readonly at: number;
      readonly memories: ReadonlyMap<CardId, Memory>;
      readonly retracted: ReadonlySet<EventId>;
    }
  /** Files were read again: the cards as they are now, and the ids that are gone. */
  | {
      readonly type: 'edited';
      readonly at: number;
      readonly cards: readonly IdentifiedCard[];
      readonly gone: ReadonlySet<CardId>;
    }
  | { readonly type: 'tick'; readonly at: number };
