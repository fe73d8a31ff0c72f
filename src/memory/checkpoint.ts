import type { CardId } from '../identity/card-id.ts';
import { aliasesOf, type Match, resolveAlias } from './aliases.ts';
import { type CardEvent, type CardRecord, isCardEvent } from './card-record.ts';
import { createWriterTable, readWriterTable, type WriterTable } from './checkpoint-ids.ts';
import { decodeRecord, encodeRecord } from './checkpoint-row.ts';
import type { EventId } from './event.ts';
import { inOrder } from './event-id.ts';
import { FSRS_MODEL } from './fsrs.ts';
import { asCardId, asInteger, asObject } from './guards.ts';
import type { Memories } from './memories.ts';
import { isJournalEvent, parseEvent } from './parse-event.ts';
import { entriesOf, lookUp, mapOf, withEntry } from './persistent-map.ts';
import { foldCard, latestOf, NO_RECENT, type Recent, withRecentEvent } from './recent.ts';
import { RECENT_EVENTS } from './replay.ts';
import { type UndoGraph, undoGraphOf, undosOf } from './undo-graph.ts';

/** The form of the checkpoint; another one is not read but replaced by a replay. */
const VERSION = 1;

/** Changes whenever the same journal would give other memories or another checkpoint. */
export const MEMORIES_VERSION = `${FSRS_MODEL}/${VERSION}`;

/** All memories as JSON, without names for what repeats: each card one row, and the latest events as they are. */
export interface EncodedMemories {
  readonly version: typeof VERSION;
  readonly model: typeof FSRS_MODEL;
  /** What event ids begin with; rows name them by their index. */
  readonly writers: readonly string[];
  /** The cards before the recent events. */
  readonly cards: readonly (readonly unknown[])[];
  /** Pairs of undo and target. */
  readonly undos: readonly (readonly number[])[];
  readonly matches: readonly (readonly (string | number)[])[];
  readonly recent: readonly CardEvent[];
}

/** Writes memories down; of the recent events the last 200 are kept. */
export function encodeMemories(memories: Memories): EncodedMemories {
  const writers = createWriterTable();
  const recent = latestOf(memories.recent, RECENT_EVENTS, memories.undos);
  const cards: (readonly unknown[])[] = [];
  for (const [card, record] of entriesOf(memories.records)) {
    const before = lookUp(recent.cards, card);
    const base = before === undefined ? record : before.base;
    if (base !== undefined) cards.push(encodeRecord(card, base, writers));
  }
  return {
    version: VERSION,
    model: FSRS_MODEL,
    cards,
    undos: [...undosOf(memories.undos)].map(([undo, target]) => [...writers.encode(undo), ...writers.encode(target)]),
    matches: memories.matches.map(({ id, at, fresh, known }) => [...writers.encode(id), at, fresh, known]),
    recent: inOrder([...entriesOf(recent.cards)].flatMap(([, { events }]) => events)),
    writers: writers.writers,
  };
}

/** Every item decoded; undefined as soon as one cannot be. */
function decodeAll<Item>(value: unknown, decode: (row: readonly unknown[]) => Item | undefined): Item[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items: Item[] = [];
  for (const row of value) {
    const item = Array.isArray(row) ? decode(row) : undefined;
    if (item === undefined) return undefined;
    items.push(item);
  }
  return items;
}

function decodeUndo(row: readonly unknown[], writers: WriterTable): readonly [EventId, EventId] | undefined {
  const undo = writers.decode(row[0], row[1]);
  const target = writers.decode(row[2], row[3]);
  return undo === undefined || target === undefined ? undefined : [undo, target];
}

function decodeMatch(row: readonly unknown[], writers: WriterTable): Match | undefined {
  const id = writers.decode(row[0], row[1]);
  const at = asInteger(row[2]);
  const fresh = asCardId(row[3]);
  const known = asCardId(row[4]);
  if (id === undefined || at === undefined || fresh === undefined || known === undefined) return undefined;
  return { id, at, fresh, known };
}

function decodeRecent(value: unknown): readonly CardEvent[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const events: CardEvent[] = [];
  for (const item of value) {
    const event = parseEvent(item);
    if (event === undefined || !isJournalEvent(event) || !isCardEvent(event)) return undefined;
    events.push(event);
  }
  return inOrder(events);
}

/**
 * Reads memories back. Undefined when it is no checkpoint, one of another version or model, or damaged in any place:
 * then only a replay of the journal helps.
 */
export function decodeMemories(value: unknown): Memories | undefined {
  const raw = asObject(value);
  const writers = readWriterTable(raw?.['writers']);
  if (raw === undefined || writers === undefined) return undefined;
  if (raw['version'] !== VERSION || raw['model'] !== FSRS_MODEL) return undefined;
  const rows = decodeAll(raw['cards'], (row) => decodeRecord(row, writers));
  const undoPairs = decodeAll(raw['undos'], (row) => decodeUndo(row, writers));
  const matches = decodeAll(raw['matches'], (row) => decodeMatch(row, writers));
  const events = decodeRecent(raw['recent']);
  if (rows === undefined || undoPairs === undefined || matches === undefined || events === undefined) return undefined;
  return restored(rows, undoGraphOf(undoPairs), inOrder(matches), events);
}

function restored(
  rows: readonly (readonly [CardId, CardRecord])[],
  undos: UndoGraph,
  matches: readonly Match[],
  events: readonly CardEvent[],
): Memories {
  const aliases = aliasesOf(matches, undos);
  const before = mapOf(rows);
  let recent: Recent = NO_RECENT;
  for (const event of events) {
    const card = resolveAlias(aliases, event.card);
    recent = withRecentEvent(recent, card, lookUp(before, card), event);
  }
  let records = before;
  for (const [card, { base, events: late }] of entriesOf(recent.cards)) {
    const record = foldCard(base, card, late, undos);
    if (record !== undefined) records = withEntry(records, card, record);
  }
  return { records, undos, matches, aliases, recent };
}
