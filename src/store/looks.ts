import type { CardId } from '../identity/card-id.ts';
import { collect } from '../identity/collect.ts';
import type { DropBody, EventId, JournalEvent, SeenBody } from '../memory/event.ts';
import { compareEvents } from '../memory/event-id.ts';
import { asCardId, asEventId, asObject, asTexts } from '../memory/guards.ts';
import { type Entry, lookUp, mapOf, type PersistentMap, withEntry, withoutEntry } from '../memory/persistent-map.ts';
import { linesBetween, readMap, type WrittenLines, writeMap } from '../memory/written-map.ts';
import { decodeTrace, encodeTraces, type Trace, traceOf } from './traces.ts';

/** How a card looked, or that it was let go of, with the place of that event in the journal. */
export interface Look {
  readonly id: EventId;
  readonly at: number;
  readonly body: SeenBody | DropBody;
}

/** What every card that was ever seen looked like lately, by the id in the event. */
export interface Looks {
  /** The latest looks of a card, oldest first. */
  readonly cards: PersistentMap<CardId, readonly Look[]>;
  /** The cards among whose looks is one in a file. */
  readonly inFile: PersistentMap<string, readonly Trace[]>;
  /** All those files. */
  readonly files: ReadonlySet<string>;
}

/** Kept of each card: the latest, and some before it for the case that it is taken back. */
const KEPT = 4;

/** The looks in a whole journal. */
export function looksOf(events: Iterable<JournalEvent>): Looks {
  const cards = new Map<CardId, readonly Look[]>();
  for (const event of events) {
    const look = lookIn(event);
    if (look !== undefined) cards.set(look.body.card, withNext(cards.get(look.body.card), look));
  }
  const inFile = new Map<string, Trace[]>();
  for (const [card, looks] of cards) {
    const trace = traceOf(card, looks);
    for (const file of filesOf(looks)) collect(inFile, file, trace);
  }
  return { cards: mapOf(cards), inFile: mapOf(inFile), files: new Set(inFile.keys()) };
}

/** The looks after one event more, which may be late. */
export function withLook(looks: Looks, event: JournalEvent): Looks {
  const look = lookIn(event);
  if (look === undefined) return looks;
  const { card } = look.body;
  const before = lookUp(looks.cards, card);
  const now = withNext(before, look);
  const cards = withEntry(looks.cards, card, now);
  return withFiles({ ...looks, cards }, traceOf(card, now), filesOf(before ?? []), filesOf(now));
}

function filesOf(looks: readonly Look[]): ReadonlySet<string> {
  return new Set(looks.flatMap(({ body }) => (body.kind === 'seen' ? [body.file] : [])));
}

function withFiles(looks: Looks, trace: Trace, before: ReadonlySet<string>, now: ReadonlySet<string>): Looks {
  let { inFile, files } = looks;
  for (const file of before) {
    if (now.has(file)) continue;
    const others = (lookUp(inFile, file) ?? []).filter(({ card }) => card !== trace.card);
    inFile = others.length > 0 ? withEntry(inFile, file, others) : withoutEntry(inFile, file);
    if (others.length === 0) files = new Set([...files].filter((other) => other !== file));
  }
  for (const file of now) {
    const others = (lookUp(inFile, file) ?? []).filter(({ card }) => card !== trace.card);
    inFile = withEntry(inFile, file, [...others, trace]);
    if (!files.has(file)) files = new Set([...files, file]);
  }
  return { ...looks, inFile, files };
}

function lookIn(event: JournalEvent): Look | undefined {
  if (event.kind !== 'seen' && event.kind !== 'drop') return undefined;
  const { id, at } = event;
  if (event.kind === 'drop') return { id, at, body: { kind: 'drop', card: event.card } };
  const { card, front, section, file, deck, position, back } = event;
  const body = { kind: 'seen', card, front, section, file, position, back } as const;
  return { id, at, body: deck === undefined ? body : { ...body, deck } };
}

function withNext(before: readonly Look[] | undefined, look: Look): readonly Look[] {
  if (before === undefined) return [look];
  const latest = before.at(-1);
  const inOrder = latest === undefined || compareEvents(latest, look) < 0;
  const looks = inOrder ? [...before, look] : [...before, look].sort(compareEvents);
  return looks.slice(-KEPT);
}

/** Looks written down: what is read at every start, and lines that are read when they are asked for. */
export interface WrittenLooks {
  readonly head: {
    readonly size: number;
    readonly buckets: readonly number[];
    readonly files: readonly string[];
    readonly fileBuckets: readonly number[];
  };
  readonly lines: readonly string[];
}

/** Writes looks down. */
export function encodeLooks({ cards, inFile, files }: Looks): WrittenLooks {
  const ofCards = writeMap(cards, (card, looks) => [card, ...looks.map(encodeLook)]);
  const ofFiles = writeMap(inFile, (file, traces) => [file, ...encodeTraces(traces)]);
  const { size, buckets, lines } = ofCards;
  return {
    head: { size, buckets, files: [...files].sort(), fileBuckets: ofFiles.buckets },
    lines: [...lines, ...ofFiles.lines],
  };
}

function encodeLook({ id, at, body }: Look): readonly unknown[] {
  if (body.kind === 'drop') return [id, at];
  return [id, at, body.front, body.section, body.file, body.deck ?? null, body.position, body.back];
}

/** What `encodeLooks` gave; undefined when it is something else. */
export function decodeLooks(head: unknown, lines: WrittenLines): Looks | undefined {
  const { size, buckets, files, fileBuckets } = asObject(head) ?? {};
  const names = asTexts(files);
  if (names === undefined || !Array.isArray(buckets)) return undefined;
  const ofCards = linesBetween(lines, 0, buckets.length);
  const ofFiles = linesBetween(lines, buckets.length, lines.count);
  const cards = readMap({ size, buckets }, ofCards, decodeCard);
  const inFile = readMap({ size: names.length, buckets: fileBuckets }, ofFiles, decodeFile);
  return cards === undefined || inFile === undefined ? undefined : { cards, inFile, files: new Set(names) };
}

function decodeCard([first, ...rows]: readonly unknown[]): Entry<CardId, readonly Look[]> | undefined {
  const card = asCardId(first);
  if (card === undefined) return undefined;
  const looks: Look[] = [];
  for (const row of rows) {
    const look = Array.isArray(row) ? decodeLook(card, row) : undefined;
    if (look === undefined) return undefined;
    looks.push(look);
  }
  return [card, looks];
}

function decodeFile([file, ...rows]: readonly unknown[]): Entry<string, readonly Trace[]> | undefined {
  const traces = rows.flatMap((row) => (Array.isArray(row) ? (decodeTrace(row) ?? []) : []));
  return typeof file === 'string' && traces.length === rows.length ? [file, traces] : undefined;
}

function decodeLook(card: CardId, row: readonly unknown[]): Look | undefined {
  const [rawId, at, front, section, file, deck, position, back] = row;
  const id = asEventId(rawId);
  const sections = asTexts(section);
  if (id === undefined || typeof at !== 'number') return undefined;
  if (row.length === 2) return { id, at, body: { kind: 'drop', card } };
  if (typeof front !== 'string' || sections === undefined || typeof file !== 'string') return undefined;
  if (typeof position !== 'number' || typeof back !== 'string') return undefined;
  const body = { kind: 'seen', card, front, section: sections, file, position, back } as const;
  return { id, at, body: typeof deck === 'string' ? { ...body, deck } : body };
}
