import type { CardId } from '../identity/card-id.ts';
import type { CardEvent, CardRecord } from './card-record.ts';
import { recordAfter } from './card-record.ts';
import type { EventId } from './event.ts';
import { inOrder } from './event-id.ts';
import { emptyMap, entriesOf, mapOf, type PersistentMap, withEntry } from './persistent-map.ts';
import { isEffective, type UndoGraph } from './undo-graph.ts';

/** The latest events of one card. */
export interface RecentOfCard {
  /** The record before them; undefined when they are all there is. */
  readonly base: CardRecord | undefined;
  /** In their order, also those that were undone. */
  readonly events: readonly CardEvent[];
}

/** The latest events of all cards, kept so that an undo or a late arrival needs one card to be folded, not the journal. */
export interface Recent {
  /** By the id a card is known by. */
  readonly cards: PersistentMap<CardId, RecentOfCard>;
  /** The card each event is about, as the event has it. */
  readonly named: PersistentMap<EventId, CardId>;
}

/** No recent events. */
export const NO_RECENT: Recent = { cards: emptyMap(), named: emptyMap() };

/** The recent events of some cards, each by the id it is known by. */
export function recentOf(cards: readonly (readonly [CardId, RecentOfCard])[]): Recent {
  const named = cards.flatMap(([, { events }]) => events.map(({ id, card }) => [id, card] as const));
  return { cards: mapOf(cards), named: mapOf(named) };
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

/** The recent events with one more of a card, of which so far there are those given. */
export function withRecentEvent(
  recent: Recent,
  card: CardId,
  { base, events }: RecentOfCard,
  event: CardEvent,
): Recent {
  return {
    cards: withEntry(recent.cards, card, { base, events: inOrder([...events, event]) }),
    named: withEntry(recent.named, event.id, event.card),
  };
}

/** Only the last `count` recent events; those before them go into the bases. */
export function latestOf(recent: Recent, count: number, undos: UndoGraph): Recent {
  const all = inOrder([...entriesOf(recent.cards)].flatMap(([, { events }]) => events));
  const first = all[all.length - count];
  if (first === undefined || all.length <= count) return recent;
  const kept = new Set(all.slice(-count).map(({ id }) => id));
  const cards: [CardId, RecentOfCard][] = [];
  for (const [card, { base, events }] of entriesOf(recent.cards)) {
    const late = events.filter(({ id }) => kept.has(id));
    const early = events.filter(({ id }) => !kept.has(id));
    if (late.length > 0) cards.push([card, { base: foldCard(base, card, early, undos), events: late }]);
  }
  return recentOf(cards);
}
