import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { CardId } from '../../identity/card-id.ts';
import type { EventId, JournalEvent } from '../../memory/event.ts';
import { inOrder } from '../../memory/event-id.ts';
import { allMemories, type Memories, memoryOf, NO_MEMORIES } from '../../memory/memories.ts';
import type { Due } from '../../memory/memory.ts';
import { entriesOf } from '../../memory/persistent-map.ts';
import { BEFORE_CHANGE } from '../checkpoint.ts';
import { errorCode } from '../disk.ts';
import { decodeProgress } from '../progress.ts';
import { type ProgressState, progressFold } from '../progress-state.ts';

/** A card whose latest review is known only to a checkpoint, and so short that it cannot be written again: only its due date can. */
export interface LostReview {
  readonly card: CardId;
  readonly event: EventId;
  /** Epoch ms. */
  readonly at: number;
  readonly due: Due;
}

/** What checkpoints know and the journal does not. */
export interface KnownLosses {
  /** Events that are known whole, and can be put back as they were. */
  readonly whole: readonly JournalEvent[];
  readonly reviews: readonly LostReview[];
  /** Copies of checkpoints that were set aside because the journal no longer agreed with them. */
  readonly copies: readonly string[];
}

/** Absolute paths of the copies of the checkpoint that were set aside because the journal no longer agreed with them. */
export function checkpointCopies(progressPath: string): readonly string[] {
  const folder = dirname(progressPath);
  const wanted = new RegExp(`\\.${BEFORE_CHANGE}-\\d+$`);
  const copies = namesIn(folder).filter((name) => name.startsWith(basename(progressPath)) && wanted.test(name));
  return copies.map((name) => join(folder, name));
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return [];
  }
}

function stateIn(path: string): ProgressState | undefined {
  try {
    const stored = decodeProgress(readFileSync(path));
    return stored === undefined ? undefined : progressFold.decode(stored.progress.state, stored.lines);
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
}

/**
 * Compares the checkpoint, and the copies of it, with what the journal says; damaged ones are passed over. `has` knows the
 * ids of all events of the journal.
 */
export function lossesKnownTo(progressPath: string, journal: Memories, has: (id: EventId) => boolean): KnownLosses {
  const whole = new Map<EventId, JournalEvent>();
  const reviews = new Map<CardId, LostReview>();
  const copies = checkpointCopies(progressPath);
  for (const path of [progressPath, ...copies]) {
    const memories = stateIn(path)?.memories ?? NO_MEMORIES;
    for (const [, { events }] of entriesOf(memories.recent)) {
      for (const event of events) if (!has(event.id)) whole.set(event.id, event);
    }
    for (const [card, memory] of allMemories(memories)) {
      if (memory.phase === 'new' || has(memory.lastReview.event)) continue;
      const { event, at } = memory.lastReview;
      if (at <= Math.max(lastReviewAt(journal, card), reviews.get(card)?.at ?? 0)) continue;
      reviews.set(card, { card, event, at, due: memory.due });
    }
  }
  const unexplained = [...reviews.values()].filter(({ event }) => !whole.has(event));
  return { whole: inOrder(whole.values()), reviews: unexplained, copies };
}

function lastReviewAt(memories: Memories, card: CardId): number {
  const memory = memoryOf(memories, card);
  return memory.phase === 'new' ? 0 : memory.lastReview.at;
}
