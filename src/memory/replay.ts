import type { CardId } from '../identity/card-id.ts';
import { type Aliases, aliasesOf, type Match, resolveAlias } from './aliases.ts';
import { type CardEvent, type CardRecord, isCardEvent } from './card-record.ts';
import { NO_COUNTS } from './day-counts.ts';
import type { EventId, JournalEvent } from './event.ts';
import { inOrder } from './event-id.ts';
import type { Memories } from './memories.ts';
import { mapOf } from './persistent-map.ts';
import { foldCard, type RecentOfCard } from './recent.ts';
import { isEffective, type UndoGraph, undoGraphOf } from './undo-graph.ts';

/** How many of the latest events are kept beside the memories, and so can be undone without the journal. */
export const RECENT_EVENTS = 200;

function undosAmong(events: readonly JournalEvent[]): UndoGraph {
  const undos: [undo: EventId, target: EventId][] = [];
  for (const event of events) if (event.kind === 'undo') undos.push([event.id, event.target]);
  return undoGraphOf(undos);
}

function matchesAmong(events: readonly JournalEvent[]): readonly Match[] {
  const matches: Match[] = [];
  for (const event of events) {
    if (event.kind === 'match') matches.push({ id: event.id, at: event.at, fresh: event.fresh, known: event.known });
  }
  return matches;
}

/** The events about each card, in order, by the id the card is known by. */
export function eventsByCard(
  events: readonly JournalEvent[],
  aliases: Aliases,
): ReadonlyMap<CardId, readonly CardEvent[]> {
  const byCard = new Map<CardId, CardEvent[]>();
  for (const event of events) {
    if (!isCardEvent(event)) continue;
    const card = resolveAlias(aliases, event.card);
    const others = byCard.get(card);
    if (others === undefined) byCard.set(card, [event]);
    else others.push(event);
  }
  return byCard;
}

/**
 * Memory from nothing but the journal. The result depends on which events there are and not on the order they come in:
 * they are taken by instant, then id, each once.
 */
export function replay(events: Iterable<JournalEvent>): Memories {
  const ordered = inOrder(events);
  const undos = undosAmong(ordered);
  const matches = matchesAmong(ordered);
  const aliases = aliasesOf(matches, undos);
  const latest = eventsByCard(ordered.slice(-RECENT_EVENTS), aliases);
  const records: [CardId, CardRecord][] = [];
  const recent: [CardId, RecentOfCard][] = [];
  // Card by card, and not event by event: what is soon replaced then never leaves the processor's cache.
  for (const [card, all] of eventsByCard(ordered, aliases)) {
    const late = latest.get(card) ?? [];
    const base = foldCard(undefined, card, all.slice(0, all.length - late.length), undos);
    const record = foldCard(base, card, late, undos);
    if (late.length > 0) recent.push([card, { base, events: late }]);
    if (record !== undefined) records.push([card, record]);
  }
  return { records: mapOf(records), written: NO_COUNTS, undos, matches, aliases, recent: mapOf(recent) };
}

/** What the journal said at an instant (epoch ms): memory from the events up to and including it. */
export function statesAt(events: Iterable<JournalEvent>, at: number): Memories {
  return replay([...events].filter((event) => event.at <= at));
}

/** The journal as history and statistics show it. */
export interface EffectiveEvents {
  /** The events that still count, in order, without undos. */
  readonly events: readonly JournalEvent[];
  /** Those that were undone, in order. */
  readonly undone: readonly JournalEvent[];
  /** The id a card is known by. */
  knownAs(card: CardId): CardId;
}

/** Tells the events that still count from those that were undone. */
export function effectiveEvents(events: Iterable<JournalEvent>): EffectiveEvents {
  const ordered = inOrder(events);
  const undos = undosAmong(ordered);
  const aliases = aliasesOf(matchesAmong(ordered), undos);
  const others = ordered.filter((event) => event.kind !== 'undo');
  return {
    events: others.filter((event) => isEffective(undos, event.id)),
    undone: others.filter((event) => !isEffective(undos, event.id)),
    knownAs: (card) => resolveAlias(aliases, card),
  };
}
