import type { CardId } from '../identity/card-id.ts';
import type { Grade } from './grade.ts';
import type { Due } from './memory.ts';

declare const eventIdBrand: unique symbol;

/** `<device>.<process>.<n>`: unique in all journals ever merged. */
export type EventId = string & { readonly [eventIdBrand]: true };

/** What every line of the journal carries. */
export interface EventHead {
  readonly v: 1;
  readonly id: EventId;
  /** Epoch ms; never earlier than the writer's previous event. */
  readonly at: number;
  /** IANA zone or fixed offset (`+08:00`) the writer lived in. */
  readonly zone: string;
  /**
   * Study day the person lived in, with the rollover then in force: days since 1970-01-01. That of `at` in `zone` unless
   * the clock had been set back.
   */
  readonly day: number;
}

/** Where a card stands after a review, as it was shown to the person. */
export type NextStep =
  | { readonly phase: 'learning' | 'relearning'; readonly step: number; readonly due: Due }
  | { readonly phase: 'review'; readonly due: Due };

/** Ticked points of an answer. */
export interface KeyPointTally {
  readonly hit: number;
  readonly total: number;
}

/** What a review was made in. */
export type ReviewMode = 'drill' | 'cram' | 'quiz' | 'interview';

/** One grade given to one card at one instant. */
export interface ReviewBody {
  readonly kind: 'review';
  readonly card: CardId;
  readonly grade: Grade;
  /** Only `drill` moves memory. */
  readonly mode: ReviewMode;
  /** Thinking time in ms. */
  readonly duration: number;
  /** How sure the person was before the reveal, 0 to 1. */
  readonly confidence?: number;
  readonly keyPoints?: KeyPointTally;
  /** The card's previous review as the writer knew it; null for the first. */
  readonly after: EventId | null;
  readonly next: NextStep;
}

/** Takes another event back, whatever its kind. An undo can be undone. */
export interface UndoBody {
  readonly kind: 'undo';
  readonly target: EventId;
}

/** Sets a card aside until further notice, or takes that back. */
export interface SuspendBody {
  readonly kind: 'suspend';
  readonly card: CardId;
  readonly suspended: boolean;
}

/** Puts a card aside until a study day, exclusive. */
export interface BuryBody {
  readonly kind: 'bury';
  readonly card: CardId;
  readonly until: number;
}

/** Forgets a card's schedule; its history stays in the journal. */
export interface ResetBody {
  readonly kind: 'reset';
  readonly card: CardId;
}

/** Moves a due date; what is remembered stays. New cards have none, so nothing happens to them. */
export interface SetDueBody {
  readonly kind: 'set-due';
  readonly card: CardId;
  readonly due: Due;
}

/** `flag: 0` takes the flag away. */
export interface FlagBody {
  readonly kind: 'flag';
  readonly card: CardId;
  readonly flag: number;
}

/** A person's own words on a card; an empty text takes them away. */
export interface NoteBody {
  readonly kind: 'note';
  readonly card: CardId;
  readonly text: string;
}

/** What a card looked like: enough of it to recognise it again after an edit. */
export interface SeenBody {
  readonly kind: 'seen';
  readonly card: CardId;
  readonly front: string;
  readonly section: readonly string[];
  /** Path relative to the library root it was found in when there is one, else absolute; with `/`. */
  readonly file: string;
  /** Id of the deck the card was in, when the file declares one. */
  readonly deck?: string;
  /** Position among the cards of its file, from 0. */
  readonly position: number;
  /** See `identity/fingerprint.ts`. */
  readonly back: string;
}

/** The card that would have been `fresh` is the known card `known`: an edit was recognised, or a person said so. */
export interface MatchBody {
  readonly kind: 'match';
  readonly fresh: CardId;
  readonly known: CardId;
  /** 0 to 1; 1 when a person decided. */
  readonly score: number;
  readonly by: 'content' | 'question' | 'similarity' | 'person';
}

/** A person lets go of an orphan. */
export interface DropBody {
  readonly kind: 'drop';
  readonly card: CardId;
}

/** A finished interview; memory passes over it. */
export interface InterviewBody {
  readonly kind: 'interview';
  readonly report: Readonly<Record<string, unknown>>;
}

/** What happened, without who and when. */
export type EventBody =
  | ReviewBody
  | UndoBody
  | SuspendBody
  | BuryBody
  | ResetBody
  | SetDueBody
  | FlagBody
  | NoteBody
  | SeenBody
  | MatchBody
  | DropBody
  | InterviewBody;

/** The kinds of event this program writes and understands. */
export type EventKind = EventBody['kind'];

/** One thing that happened, as the journal keeps it. */
export type JournalEvent = EventHead & EventBody;

/** A well-formed line of a kind or version this program does not know: kept, passed over. */
export interface ForeignEvent {
  readonly id: EventId;
  readonly at: number;
  readonly kind: string;
}
