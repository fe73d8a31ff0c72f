import type { CardId } from '../identity/card-id.ts';
import { type Aliases, membersOf, resolveAlias } from './aliases.ts';
import { type CardEvent, type CardRecord, isCardEvent } from './card-record.ts';
import type { EventId, JournalEvent } from './event.ts';
import { inOrder } from './event-id.ts';
import type { Memories, RecentEvents } from './memories.ts';
import { entriesOf, lookUp, type PersistentMap, withEntry, withoutEntry } from './persistent-map.ts';
import { foldCard } from './replay.ts';

/** Looks into the whole journal. Asked only when the recent events are not enough: an undo of something old, a late arrival. */
export interface JournalReader {
  /** The event with this id, wherever it is. */
  find(id: EventId): JournalEvent | undefined;
  /** All events that name one of these cards; order, duplicates and events of other cards do no harm. */
  eventsOf(cards: ReadonlySet<CardId>): Iterable<JournalEvent>;
}

function withRecord(
  records: PersistentMap<CardId, CardRecord>,
  card: CardId,
  record: CardRecord | undefined,
): PersistentMap<CardId, CardRecord> {
  return record === undefined ? withoutEntry(records, card) : withEntry(records, card, record);
}

/** The state with the recent events of a card replaced, and its record folded from them. */
export function refoldRecent(memories: Memories, card: CardId, recent: RecentEvents): Memories {
  const record = foldCard(recent.base, card, recent.events, memories.undos);
  return {
    ...memories,
    records: withRecord(memories.records, card, record),
    recent: withEntry(memories.recent, card, recent),
  };
}

/** All events of a card the journal and the state know, under any of its ids, in order. */
function eventsOfCard(
  memories: Memories,
  card: CardId,
  reader: JournalReader,
  known: readonly CardEvent[],
): readonly CardEvent[] {
  const found: CardEvent[] = [...known];
  for (const event of reader.eventsOf(membersOf(memories.aliases, card))) if (isCardEvent(event)) found.push(event);
  return inOrder(found.filter((event) => resolveAlias(memories.aliases, event.card) === card));
}

/** The state with cards folded anew from all their events. `known` are events the journal may not give yet. */
export function refoldFromJournal(
  memories: Memories,
  cards: Iterable<CardId>,
  reader: JournalReader,
  known: readonly CardEvent[],
): Memories {
  let state = memories;
  for (const card of new Set(cards)) {
    const events = eventsOfCard(state, card, reader, known);
    let recentCards = state.recentCards;
    for (const event of events) recentCards = withEntry(recentCards, event.id, event.card);
    state = refoldRecent({ ...state, recentCards }, card, { base: undefined, events });
  }
  return state;
}

/** The state with other aliases: every card that gained or lost an id is folded anew. */
export function withAliases(memories: Memories, aliases: Aliases, reader: JournalReader): Memories {
  const before = memories.aliases;
  const moved = new Set<CardId>();
  for (const [id] of [...entriesOf(before), ...entriesOf(aliases)]) {
    if (resolveAlias(before, id) !== resolveAlias(aliases, id)) moved.add(id);
  }
  const touched = new Set([...moved].flatMap((id) => [resolveAlias(before, id), resolveAlias(aliases, id)]));
  const known = [...touched].flatMap((card) => lookUp(memories.recent, card)?.events ?? []);
  let { records, recent } = memories;
  for (const id of [...moved, ...touched]) {
    records = withoutEntry(records, id);
    recent = withoutEntry(recent, id);
  }
  const roots = [...touched].map((card) => resolveAlias(aliases, card));
  return refoldFromJournal({ ...memories, aliases, records, recent }, roots, reader, known);
}
