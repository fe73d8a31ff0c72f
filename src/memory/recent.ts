import type { CardId } from '../identity/card-id.ts';
import type { CardEvent, CardRecord } from './card-record.ts';
import { recordAfter } from './card-record.ts';
import type { EventId } from './event.ts';
import { inOrder } from './event-id.ts';
import { entriesOf, mapOf, type PersistentMap } from './persistent-map.ts';
import { isEffective, type UndoGraph } from './undo-graph.ts';

/** The latest events of one card. */
export interface RecentOfCard {
  /** The record before them; undefined when they are all there is. */
  readonly base: CardRecord | undefined;
  /** In their order, also those that were undone. */
  readonly events: readonly CardEvent[];
}

/**
 * The latest events of all cards, each by the id it is known by: kept so that an undo or a late arrival needs one card to
 * be folded, not the journal.
 */
export type Recent = PersistentMap<CardId, RecentOfCard>;

/** The card one of the recent events is about, by the id it is known by; undefined when the event is none of them. */
export function cardOfRecent(recent: Recent, id: EventId): CardId | undefined {
  for (const [card, { events }] of entriesOf(recent)) if (events.some((event) => event.id === id)) return card;
  return undefined;
}

/** Folds events of one card, which are in order, onto what was known before them; undone events are passed over. */
export function foldCard(
  base: CardRecord | undefined,
  card: CardId,
  events: readonly CardEvent[],
  undos: UndoGraph,
): CardRecord | undefined {
  let record = base;
  for (const event of events) if (isEffective(undos, event.id)) record = recordAfter(record, card, event);
  return record;
}

/** Only the last `count` recent events; those before them go into the bases. */
export function latestOf(recent: Recent, count: number, undos: UndoGraph): Recent {
  const all = inOrder([...entriesOf(recent)].flatMap(([, { events }]) => events));
  const first = all[all.length - count];
  if (first === undefined || all.length <= count) return recent;
  const kept = new Set(all.slice(-count).map(({ id }) => id));
  const cards: [CardId, RecentOfCard][] = [];
  for (const [card, { base, events }] of entriesOf(recent)) {
    const late = events.filter(({ id }) => kept.has(id));
    const early = events.filter(({ id }) => !kept.has(id));
    if (late.length > 0) cards.push([card, { base: foldCard(base, card, early, undos), events: late }]);
  }
  return mapOf(cards);
}
