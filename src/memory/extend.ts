import type { CardId } from '../identity/card-id.ts';
import { aliasesOf, type Match, resolveAlias, withMatch } from './aliases.ts';
import { type CardEvent, isCardEvent, recordAfter } from './card-record.ts';
import type { EventId, JournalEvent } from './event.ts';
import { compareEvents, inOrder } from './event-id.ts';
import type { Memories } from './memories.ts';
import { lookUp, withEntry } from './persistent-map.ts';
import { type JournalReader, refoldFromJournal, refoldRecent, withAliases } from './refold.ts';
import { isEffective, rootTarget, withUndo } from './undo-graph.ts';

function withCardEvent(memories: Memories, event: CardEvent, reader: JournalReader): Memories {
  const card = resolveAlias(memories.aliases, event.card);
  const record = lookUp(memories.records, card);
  const { base, events } = lookUp(memories.recent, card) ?? { base: record, events: [] };
  if ([base?.last, record?.last, ...events].some((known) => known?.id === event.id)) return memories;
  if (base !== undefined && compareEvents(event, base.last) < 0) {
    return refoldFromJournal(memories, [card], reader, [...events, event]);
  }
  const state = { ...memories, recentCards: withEntry(memories.recentCards, event.id, event.card) };
  const isLatest = record === undefined || compareEvents(record.last, event) < 0;
  const recent = { base, events: inOrder([...events, event]) };
  if (!isLatest || !isEffective(memories.undos, event.id)) return refoldRecent(state, card, recent);
  return {
    ...state,
    records: withEntry(memories.records, card, recordAfter(record, card, event)),
    recent: withEntry(memories.recent, card, recent),
  };
}

/** Folds the card of an event anew after the event was undone, or its undo was. */
function reconsidered(memories: Memories, target: EventId, reader: JournalReader): Memories {
  const recentCard = lookUp(memories.recentCards, target);
  const found = recentCard === undefined ? reader.find(target) : undefined;
  const card: CardId | undefined = recentCard ?? (found !== undefined && isCardEvent(found) ? found.card : undefined);
  if (card === undefined) return memories;
  const root = resolveAlias(memories.aliases, card);
  const recent = lookUp(memories.recent, root);
  return recent?.events.some(({ id }) => id === target) === true
    ? refoldRecent(memories, root, recent)
    : refoldFromJournal(memories, [root], reader, recent?.events ?? []);
}

function withUndoEvent(memories: Memories, undo: EventId, target: EventId, reader: JournalReader): Memories {
  const undos = withUndo(memories.undos, undo, target);
  if (undos === memories.undos) return memories;
  const state = { ...memories, undos };
  const root = rootTarget(undos, undo);
  if (root === undefined || isEffective(memories.undos, root) === isEffective(undos, root)) return state;
  return memories.matches.some(({ id }) => id === root)
    ? withAliases(state, aliasesOf(memories.matches, undos), reader)
    : reconsidered(state, root, reader);
}

function withMatchEvent(memories: Memories, match: Match, reader: JournalReader): Memories {
  if (memories.matches.some(({ id }) => id === match.id)) return memories;
  const latest = memories.matches.at(-1);
  const isLatest = latest === undefined || compareEvents(latest, match) < 0;
  const matches = inOrder([...memories.matches, match]);
  const state = { ...memories, matches };
  if (!isEffective(memories.undos, match.id)) return state;
  const aliases = isLatest ? withMatch(memories.aliases, match) : aliasesOf(matches, memories.undos);
  const freshIsUnheardOf =
    lookUp(memories.aliases, match.fresh) === undefined && lookUp(memories.records, match.fresh) === undefined;
  return isLatest && freshIsUnheardOf ? { ...state, aliases } : withAliases(state, aliases, reader);
}

/**
 * The state after one event more; the same as `replay` of all events with it. An event later than those of its card
 * costs the same whatever the number of cards and events. Undos and late arrivals fold the one card they are about
 * again: from its recent events, or from the journal when these do not reach back far enough. Known events change nothing.
 */
export function extend(memories: Memories, event: JournalEvent, reader: JournalReader): Memories {
  switch (event.kind) {
    case 'undo':
      return withUndoEvent(memories, event.id, event.target, reader);
    case 'match':
      return withMatchEvent(memories, event, reader);
    case 'seen':
    case 'interview':
      return memories;
    default:
      return withCardEvent(memories, event, reader);
  }
}
