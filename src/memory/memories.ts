import type { CardId } from '../identity/card-id.ts';
import { type Aliases, type Match, resolveAlias } from './aliases.ts';
import { type CardRecord, NEW_MEMORY } from './card-record.ts';
import { type CountByDay, type DayCounts, dayCountsOf, NO_COUNTS } from './day-counts.ts';
import type { Memory } from './memory.ts';
import { emptyMap, entriesOf, lookUp, type PersistentMap } from './persistent-map.ts';
import type { Recent } from './recent.ts';
import { emptyUndoGraph, type UndoGraph } from './undo-graph.ts';

/** Everything the journal says about all cards. A plain value: `replay` and `decodeMemories` make it, `extend` carries it on. */
export interface Memories {
  /** By the id a card is known by. */
  readonly records: PersistentMap<CardId, CardRecord>;
  /** What `records` counted together when they were written down. */
  readonly written: DayCounts;
  readonly undos: UndoGraph;
  /** In their order, also those that were undone. */
  readonly matches: readonly Match[];
  readonly aliases: Aliases;
  readonly recent: Recent;
}

/** What an empty journal says. */
export const NO_MEMORIES: Memories = {
  records: emptyMap(),
  written: NO_COUNTS,
  undos: emptyUndoGraph(),
  matches: [],
  aliases: emptyMap(),
  recent: emptyMap(),
};

/** The id a card is known by after all matches; itself when it was never matched. */
export function knownAs(memories: Memories, card: CardId): CardId {
  return resolveAlias(memories.aliases, card);
}

function recordOf(memories: Memories, card: CardId): CardRecord | undefined {
  return lookUp(memories.records, knownAs(memories, card));
}

/** What is known of a card, by any of its ids; a new memory when nothing is. */
export function memoryOf(memories: Memories, card: CardId): Memory {
  return recordOf(memories, card)?.memory ?? NEW_MEMORY;
}

/** All cards the journal has something to say about, by the id they are known by, in no meaningful order. */
export function* allMemories(memories: Memories): Generator<readonly [card: CardId, memory: Memory], void> {
  for (const [card, { memory }] of entriesOf(memories.records)) yield [card, memory];
}

/** Whether a person has let go of a card and not reviewed it since. */
export function isDropped(memories: Memories, card: CardId): boolean {
  return recordOf(memories, card)?.dropped === true;
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
    const record = recordOf(memories, card);
    if (record?.introduced === day) introduced += 1;
    if (record?.counted === day) reviewed += 1;
  }
  return { introduced, reviewed };
}

/** What all cards together have used up of the limits of a study day; costs no look at each of them. */
export function tallyOfAll({ records, written }: Memories, day: number): DayTally {
  const { introduced, counted } = dayCountsOf(records, written);
  return { introduced: introduced.get(day) ?? 0, reviewed: counted.get(day) ?? 0 };
}

/** How many cards are due on each study day; suspended ones do not count. For load balancing and forecasts. */
export function countByDueDay({ records, written }: Memories): CountByDay {
  return dayCountsOf(records, written).due;
}
