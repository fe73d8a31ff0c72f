import type { Scheduler } from '../../drill/scheduler.ts';
import type { CardId } from '../../identity/card-id.ts';
import type { IdentifiedCard } from '../../identity/loaded.ts';
import type { Clock } from '../../memory/clock.ts';
import type { EventBody, JournalEvent } from '../../memory/event.ts';
import type { Memory } from '../../memory/memory.ts';

/** The journal as a sitting sees it: append, read what others appended, ask what is remembered. */
export interface SessionJournal {
  /**
   * Writes the bodies in this order as one append and returns their events when they are on disk.
   * Throws an error made for people when they are not; nothing of them counts then.
   */
  append(bodies: readonly EventBody[]): readonly JournalEvent[];
  /** Reads what other processes and devices have written since the last call and gives it back. Never throws. */
  refresh(): readonly JournalEvent[];
  /** What all events appended or read so far say about a card. */
  memory(card: CardId): Memory;
  /**
   * What has to be in the journal before the card's next review: matches that were found on loading and are not yet
   * written, and what the card looks like when that is unknown or has changed. Empty when nothing has to.
   */
  preface(card: IdentifiedCard): readonly EventBody[];
  /**
   * The last event of this device, of any sitting, that can still be taken back, and what was written because of it;
   * empty when there is none.
   */
  lastUndoable(): readonly JournalEvent[];
}

/** Everything a session driver needs from outside. */
export interface SessionPorts {
  readonly journal: SessionJournal;
  readonly clock: Clock;
  readonly scheduler: Scheduler;
  /** A card among all that were loaded, whether or not it takes part in the sitting. */
  findCard(id: CardId): IdentifiedCard | undefined;
}
