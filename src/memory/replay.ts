import type { CardId } from '../identity/card-id.ts';
import { aliasesOf, type Match, resolveAlias } from './aliases.ts';
import { type CardEvent, type CardRecord, isCardEvent, recordAfter } from './card-record.ts';
import type { EventId, JournalEvent } from './event.ts';
import { inOrder } from './event-id.ts';
import { type Memories, NO_MEMORIES } from './memories.ts';
import { mapOf } from './persistent-map.ts';
import { isEffective, type UndoGraph, undoGraphOf } from './undo-graph.ts';

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

/**
 * Memory from nothing but the journal. The result depends on which events there are and not on the order they come in:
 * they are taken by instant, then id, each once.
 */
export function replay(events: Iterable<JournalEvent>): Memories {
  const ordered = inOrder(events);
  const undone: [undo: EventId, target: EventId][] = [];
  const matches: Match[] = [];
  for (const event of ordered) {
    if (event.kind === 'undo') undone.push([event.id, event.target]);
    else if (event.kind === 'match') matches.push(event);
  }
  const undos = undoGraphOf(undone);
  const aliases = aliasesOf(matches, undos);
  const records = new Map<CardId, CardRecord>();
  for (const event of ordered) {
    if (!isCardEvent(event) || !isEffective(undos, event.id)) continue;
    const card = resolveAlias(aliases, event.card);
    records.set(card, recordAfter(records.get(card), card, event));
  }
  return { ...NO_MEMORIES, records: mapOf(records), undos, matches, aliases };
}

/** What the journal said at an instant (epoch ms): memory from the events up to and including it. */
export function statesAt(events: Iterable<JournalEvent>, at: number): Memories {
  return replay([...events].filter((event) => event.at <= at));
}

/** The events that still count, in order, with every card under the id it is known by: what history and statistics show. */
export function effectiveEvents(events: Iterable<JournalEvent>): readonly JournalEvent[] {
  const ordered = inOrder(events);
  const undos = undoGraphOf(ordered.flatMap((event) => (event.kind === 'undo' ? [[event.id, event.target]] : [])));
  const matches = ordered.filter((event) => event.kind === 'match');
  const aliases = aliasesOf(matches, undos);
  return ordered
    .filter((event) => event.kind !== 'undo' && isEffective(undos, event.id))
    .map((event) => (isCardEvent(event) ? { ...event, card: resolveAlias(aliases, event.card) } : event));
}
