import type { CardId } from '../identity/card-id.ts';
import { type Aliases, type Match, type RefusedPair, refusedPairs, resolveAlias } from './aliases.ts';
import { type CardEvent, type CardRecord, NEW_MEMORY } from './card-record.ts';
import type { EventId } from './event.ts';
import type { Memory } from './memory.ts';
import { emptyMap, entriesOf, lookUp, type PersistentMap } from './persistent-map.ts';
import { emptyUndoGraph, type UndoGraph } from './undo-graph.ts';

/** The latest events of one card, kept so that an undo or a late arrival can be folded again without the journal. */
export interface RecentEvents {
  /** The record before them; undefined when they are all events of the card. */
  readonly base: CardRecord | undefined;
  /** In their order, also those that were undone. */
  readonly events: readonly CardEvent[];
}

/** Everything the journal says about all cards. A plain value: `replay` and `decodeMemories` make it, `extend` carries it on. */
export interface Memories {
  readonly records: PersistentMap<CardId, CardRecord>;
  readonly undos: UndoGraph;
  /** In their order, also those that were undone. */
  readonly matches: readonly Match[];
  readonly aliases: Aliases;
  /** By resolved card; only of cards that were touched since the state was made. */
  readonly recent: PersistentMap<CardId, RecentEvents>;
  /** The card each recent event names, unresolved. */
  readonly recentCards: PersistentMap<EventId, CardId>;
}

/** What an empty journal says. */
export const NO_MEMORIES: Memories = {
  records: emptyMap(),
  undos: emptyUndoGraph(),
  matches: [],
  aliases: emptyMap(),
  recent: emptyMap(),
  recentCards: emptyMap(),
};

/** The id a card is known by after all matches; itself when it was never matched. */
export function knownAs(memories: Memories, card: CardId): CardId {
  return resolveAlias(memories.aliases, card);
}

/** What is known of a card, by any of its ids; a new memory when nothing is. */
export function memoryOf(memories: Memories, card: CardId): Memory {
  return lookUp(memories.records, knownAs(memories, card))?.memory ?? NEW_MEMORY;
}

/** All cards the journal knows, by the id they are known by, in no meaningful order. */
export function* allMemories(memories: Memories): Generator<readonly [card: CardId, memory: Memory], void> {
  for (const [card, { memory }] of entriesOf(memories.records)) yield [card, memory];
}

/** Whether the journal has events about a card, by any of its ids. */
export function isKnown(memories: Memories, card: CardId): boolean {
  return lookUp(memories.records, knownAs(memories, card)) !== undefined;
}

/** Whether a person has let go of a card and not reviewed it since. */
export function isDropped(memories: Memories, card: CardId): boolean {
  return lookUp(memories.records, knownAs(memories, card))?.dropped === true;
}

/** Pairs of ids whose match a person has undone; they must not be matched automatically again. */
export function refusedMatches(memories: Memories): readonly RefusedPair[] {
  return refusedPairs(memories.matches, memories.undos);
}

/** What of a day's limits some cards have used up. */
export interface DayTally {
  /** Cards that were new before that day. */
  readonly introduced: number;
  /** Cards that were due by days and reviewed; steps within a day do not count. */
  readonly reviewed: number;
}

/** What some cards have used up of the limits of a study day. Each card is to be given once. */
export function tallyOfDay(memories: Memories, day: number, cards: Iterable<CardId>): DayTally {
  let introduced = 0;
  let reviewed = 0;
  for (const card of cards) {
    const record = lookUp(memories.records, knownAs(memories, card));
    if (record?.introduced === day) introduced += 1;
    if (record?.counted === day) reviewed += 1;
  }
  return { introduced, reviewed };
}

/** How many cards are due on each study day; suspended ones do not count. For load balancing and forecasts. */
export function countByDueDay(memories: Memories): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const [, { memory }] of entriesOf(memories.records)) {
    if (memory.phase === 'new' || memory.suspended || memory.due.unit !== 'day') continue;
    counts.set(memory.due.day, (counts.get(memory.due.day) ?? 0) + 1);
  }
  return counts;
}
