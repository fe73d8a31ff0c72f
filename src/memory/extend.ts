import type { CardId } from '../identity/card-id.ts';
import { type Aliases, aliasesOf, insertMatch, type Match, movedIds, resolveAlias, withMatch } from './aliases.ts';
import { type CardEvent, recordAfter } from './card-record.ts';
import type { EventId, JournalEvent } from './event.ts';
import { compareEvents, inOrder } from './event-id.ts';
import type { Memories } from './memories.ts';
import { lookUp, withEntry, withoutEntry } from './persistent-map.ts';
import { cardOfRecent, foldCard } from './recent.ts';
import { isEffective, rootTarget, withUndo } from './undo-graph.ts';

/** The state with one card folded again from its recent events. */
function refolded(memories: Memories, card: CardId): Memories {
  const { base, events } = lookUp(memories.recent, card) ?? { base: undefined, events: [] };
  const record = foldCard(base, card, events, memories.undos);
  const { records } = memories;
  return {
    ...memories,
    records: record === undefined ? withoutEntry(records, card) : withEntry(records, card, record),
  };
}

function withCardEvent(memories: Memories, event: CardEvent): Memories | undefined {
  const card = resolveAlias(memories.aliases, event.card);
  const record = lookUp(memories.records, card);
  const { base, events } = lookUp(memories.recent, card) ?? { base: record, events: [] };
  const known = [base?.last, record?.last, ...events];
  if (known.some((other) => other?.id === event.id)) return memories;
  if (base !== undefined && compareEvents(event, base.last) < 0) return undefined;
  const recent = withEntry(memories.recent, card, { base, events: inOrder([...events, event]) });
  const state = { ...memories, recent };
  const isLatest = record === undefined || compareEvents(record.last, event) < 0;
  return isLatest && isEffective(memories.undos, event.id)
    ? { ...state, records: withEntry(memories.records, card, recordAfter(record, card, event)) }
    : refolded(state, card);
}

function withUndoEvent(memories: Memories, undo: EventId, target: EventId): Memories | undefined {
  const undos = withUndo(memories.undos, undo, target);
  const root = rootTarget(undos, undo);
  const state = { ...memories, undos };
  if (root === undefined || isEffective(memories.undos, root) === isEffective(undos, root)) return state;
  if (memories.matches.some(({ id }) => id === root)) {
    const aliases = aliasesOf(memories.matches, undos);
    return withAliases(state, aliases, movedIds(memories.aliases, aliases));
  }
  const card = cardOfRecent(memories.recent, root);
  return card === undefined ? undefined : refolded(state, card);
}

/** Other aliases only matter to cards that have events, undone ones too: their histories would have to be joined or parted. */
function withAliases(memories: Memories, aliases: Aliases, moved: readonly CardId[]): Memories | undefined {
  const { records, recent } = memories;
  for (const id of moved) {
    const before = resolveAlias(memories.aliases, id);
    if (before === resolveAlias(aliases, id)) continue;
    if (lookUp(records, before) !== undefined || lookUp(recent, before) !== undefined) return undefined;
  }
  return { ...memories, aliases };
}

function withMatchEvent(memories: Memories, match: Match): Memories | undefined {
  if (memories.matches.some(({ id }) => id === match.id)) return memories;
  const latest = memories.matches.at(-1);
  const state = { ...memories, matches: insertMatch(memories.matches, match) };
  if (!isEffective(memories.undos, match.id)) return state;
  if (latest === undefined || compareEvents(latest, match) < 0) {
    return withAliases(state, withMatch(memories.aliases, match), [match.fresh]);
  }
  const aliases = aliasesOf(state.matches, memories.undos);
  return withAliases(state, aliases, movedIds(memories.aliases, aliases));
}

/**
 * The state after one event more: the same as `replay` of all events with it. An event later than those of its card
 * costs the same whatever the number of cards and events; an undo or a late arrival folds one card again from its
 * recent events. Undefined when these do not reach back far enough: then only `replay` can tell. Known events change nothing.
 */
export function extend(memories: Memories, event: JournalEvent): Memories | undefined {
  switch (event.kind) {
    case 'undo':
      return withUndoEvent(memories, event.id, event.target);
    case 'match':
      return withMatchEvent(memories, event);
    case 'seen':
    case 'interview':
      return memories;
    default:
      return withCardEvent(memories, event);
  }
}

/** The state after some events more, in any order; undefined when only `replay` can tell. */
export function extendAll(memories: Memories, events: Iterable<JournalEvent>): Memories | undefined {
  let state: Memories | undefined = memories;
  for (const event of events) {
    state = extend(state, event);
    if (state === undefined) return undefined;
  }
  return state;
}
