import type { EventId } from './event.ts';

/** When a card is due: an instant (epoch ms) within learning steps, a study day (days since 1970-01-01) afterwards. */
export type Due = { readonly unit: 'instant'; readonly at: number } | { readonly unit: 'day'; readonly day: number };

/** What FSRS-6 remembers of a card. Stability in study days, difficulty from 1 to 10. */
export interface FsrsState {
  readonly stability: number;
  readonly difficulty: number;
}

/** What every memory keeps, whatever its phase. */
interface MemoryBase {
  readonly reps: number;
  readonly lapses: number;
  readonly suspended: boolean;
  /** Study day until which the card is put aside, exclusive. */
  readonly buriedUntil?: number;
  readonly flag?: number;
  readonly note?: string;
}

/** A card that has never been graded, or was reset. */
export interface NewMemory extends MemoryBase {
  readonly phase: 'new';
}

/** A card within its learning or relearning steps. */
export interface LearningMemory extends MemoryBase {
  readonly phase: 'learning' | 'relearning';
  /** Index of the step the card stands on. */
  readonly step: number;
  readonly due: Due;
  readonly fsrs: FsrsState;
  readonly lastReview: LastReview;
}

/** A card that has left its steps. */
export interface ReviewMemory extends MemoryBase {
  readonly phase: 'review';
  readonly due: Due;
  readonly fsrs: FsrsState;
  readonly lastReview: LastReview;
}

/** The review a memory rests on. */
export interface LastReview {
  readonly event: EventId;
  readonly at: number;
  readonly day: number;
}

/** What the journal says about one card now. */
export type Memory = NewMemory | LearningMemory | ReviewMemory;

/** How far a card has come. */
export type Phase = Memory['phase'];
