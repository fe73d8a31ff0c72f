import type { CardId } from '../identity/card-id.ts';
import { type Aliases, aliasesOf, type Match } from './aliases.ts';
import { type CardEvent, type CardRecord, isCardEvent } from './card-record.ts';
import { decodeRecord, encodeRecord } from './checkpoint-row.ts';
import { type DayCounts, dayCountsOf, type EncodedDayCounts, encodeDayCounts } from './day-counts.ts';
import type { EventId } from './event.ts';
import { inOrder } from './event-id.ts';
import { FSRS_MODEL } from './fsrs.ts';
import { asCardId, asEventId, asInteger, asObject } from './guards.ts';
import type { Memories } from './memories.ts';
import { isJournalEvent, parseEvent } from './parse-event.ts';
import { entriesOf, mapOf } from './persistent-map.ts';
import { latestOf, type Recent } from './recent.ts';
import { eventsByCard, RECENT_EVENTS } from './replay.ts';
import { undoGraphOf, undosOf } from './undo-graph.ts';
import { readMap, type WrittenLines, writeMap } from './written-map.ts';

/** The form of the checkpoint; another one is not read but replaced by a replay. */
const VERSION = 2;

/** Changes whenever the same journal would give other memories or another checkpoint. */
export const MEMORIES_VERSION = `${FSRS_MODEL}/${VERSION}`;

/** What is read of all memories at every start, as JSON. */
export interface EncodedMemories {
  readonly version: typeof VERSION;
  readonly model: typeof FSRS_MODEL;
  /** How many cards there are, in which buckets, and what they count together. */
  readonly size: number;
  readonly buckets: readonly number[];
  readonly counts: EncodedDayCounts;
  /** Pairs of undo and target. */
  readonly undos: readonly (readonly string[])[];
  readonly matches: readonly (readonly (string | number)[])[];
  readonly recent: readonly CardEvent[];
  /** The cards of the recent events as they were before them. */
  readonly bases: readonly (readonly unknown[])[];
}

/** All memories written down: the cards line by line, to be read when they are asked for. */
export interface WrittenMemories {
  readonly head: EncodedMemories;
  readonly lines: readonly string[];
}

/** Writes memories down; of the recent events the last 200 are kept. */
export function encodeMemories(memories: Memories): WrittenMemories {
  const recent = latestOf(memories.recent, RECENT_EVENTS, memories.undos);
  const { size, buckets, lines } = writeMap(memories.records, encodeRecord);
  const head = {
    version: VERSION,
    model: FSRS_MODEL,
    size,
    buckets,
    counts: encodeDayCounts(dayCountsOf(memories.records, memories.written)),
    undos: [...undosOf(memories.undos)],
    matches: memories.matches.map(({ id, at, fresh, known }) => [id, at, fresh, known]),
    recent: inOrder([...entriesOf(recent)].flatMap(([, { events }]) => events)),
    bases: [...entriesOf(recent)].flatMap(([card, { base }]) => (base === undefined ? [] : [encodeRecord(card, base)])),
  } as const;
  return { head, lines };
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

function decodeUndo(row: readonly unknown[]): readonly [EventId, EventId] | undefined {
  const undo = asEventId(row[0]);
  const target = asEventId(row[1]);
  return undo === undefined || target === undefined ? undefined : [undo, target];
}

function decodeMatch(row: readonly unknown[]): Match | undefined {
  const id = asEventId(row[0]);
  const at = asInteger(row[1]);
  const fresh = asCardId(row[2]);
  const known = asCardId(row[3]);
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

function decodeCounts(value: unknown): DayCounts | undefined {
  const raw = asObject(value);
  const pairs = (name: keyof DayCounts) =>
    decodeAll(raw?.[name], ([day, count]) => {
      const pair = [asInteger(day), asInteger(count, 1)] as const;
      return pair[0] === undefined || pair[1] === undefined ? undefined : ([pair[0], pair[1]] as const);
    });
  const [due, introduced, counted] = [pairs('due'), pairs('introduced'), pairs('counted')];
  if (due === undefined || introduced === undefined || counted === undefined) return undefined;
  return { due: new Map(due), introduced: new Map(introduced), counted: new Map(counted) };
}

/**
 * Reads memories back; `lines` must be known to be as they were written, for each is looked into only when one of its
 * cards is asked for. Undefined when it is no checkpoint, one of another version or model, or its head is damaged in any
 * place: then only a replay of the journal helps.
 */
export function decodeMemories(head: unknown, lines: WrittenLines): Memories | undefined {
  const raw = asObject(head);
  if (raw === undefined || raw['version'] !== VERSION || raw['model'] !== FSRS_MODEL) return undefined;
  const cards = readMap({ size: raw['size'], buckets: raw['buckets'] }, lines, decodeRecord);
  const counts = decodeCounts(raw['counts']);
  const undoPairs = decodeAll(raw['undos'], decodeUndo);
  const matches = decodeAll(raw['matches'], decodeMatch);
  const events = decodeRecent(raw['recent']);
  const bases = decodeAll(raw['bases'], decodeRecord);
  if (cards === undefined || counts === undefined || undoPairs === undefined) return undefined;
  if (matches === undefined || events === undefined || bases === undefined) return undefined;
  const undos = undoGraphOf(undoPairs);
  const ordered = inOrder(matches);
  const aliases = aliasesOf(ordered, undos);
  const recent = recentBefore(new Map(bases), events, aliases);
  return { records: cards, written: counts, undos, matches: ordered, aliases, recent };
}

/** The recent events by card, each with what was known before them. */
function recentBefore(bases: ReadonlyMap<CardId, CardRecord>, events: readonly CardEvent[], aliases: Aliases): Recent {
  const byCard = eventsByCard(events, aliases);
  return mapOf([...byCard].map(([card, some]) => [card, { base: bases.get(card), events: some }]));
}
