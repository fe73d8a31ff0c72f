import type { CardId } from '../identity/card-id.ts';
import { isCardId } from '../identity/card-id.ts';
import type { DropBody, EventId, JournalEvent, SeenBody } from '../memory/event.ts';
import { compareEvents, isEventId } from '../memory/event-id.ts';
import { entriesOf, lookUp, mapOf, type PersistentMap, withEntry } from '../memory/persistent-map.ts';

/** How a card looked, or that it was let go of, with the place of that event in the journal. */
export interface Look {
  readonly id: EventId;
  readonly at: number;
  readonly body: SeenBody | DropBody;
}

/** The latest looks of every card that was ever seen, by the id in the event; oldest first. */
export type Looks = PersistentMap<CardId, readonly Look[]>;

/** Kept of each card: the latest, and some before it for the case that it is taken back. */
const KEPT = 4;

/** The looks in a whole journal. */
export function looksOf(events: Iterable<JournalEvent>): Looks {
  const looks = new Map<CardId, readonly Look[]>();
  for (const event of events) {
    const look = lookIn(event);
    if (look !== undefined) looks.set(look.body.card, withNext(looks.get(look.body.card), look));
  }
  return mapOf(looks);
}

/** The looks after one event more, which may be late. */
export function withLook(looks: Looks, event: JournalEvent): Looks {
  const look = lookIn(event);
  return look === undefined ? looks : withEntry(looks, look.body.card, withNext(lookUp(looks, look.body.card), look));
}

/** All looks in the order of the journal. */
export function allLooks(looks: Looks): readonly Look[] {
  const all: Look[] = [];
  for (const [, some] of entriesOf(looks)) all.push(...some);
  return all.sort(compareEvents);
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

type EncodedLook =
  | readonly [id: string, at: number, card: string]
  | readonly [
      id: string,
      at: number,
      card: string,
      front: string,
      section: readonly string[],
      file: string,
      deck: string | null,
      position: number,
      back: string,
    ];

/** The looks as JSON. */
export function encodeLooks(looks: Looks): readonly EncodedLook[] {
  return allLooks(looks).map(({ id, at, body }) => {
    if (body.kind === 'drop') return [id, at, body.card];
    return [id, at, body.card, body.front, body.section, body.file, body.deck ?? null, body.position, body.back];
  });
}

/** What `encodeLooks` gave; undefined when it is something else. */
export function decodeLooks(value: unknown): Looks | undefined {
  if (!Array.isArray(value)) return undefined;
  const looks = new Map<CardId, readonly Look[]>();
  for (const row of value) {
    const look = Array.isArray(row) ? decodeLook(row) : undefined;
    if (look === undefined) return undefined;
    looks.set(look.body.card, [...(looks.get(look.body.card) ?? []), look]);
  }
  return mapOf(looks);
}

function decodeLook(row: readonly unknown[]): Look | undefined {
  const [id, at, card, front, section, file, deck, position, back] = row;
  if (typeof id !== 'string' || !isEventId(id) || typeof at !== 'number') return undefined;
  if (typeof card !== 'string' || !isCardId(card)) return undefined;
  if (row.length === 3) return { id, at, body: { kind: 'drop', card } };
  if (typeof front !== 'string' || !isTexts(section) || typeof file !== 'string') return undefined;
  if (typeof position !== 'number' || typeof back !== 'string') return undefined;
  const body = { kind: 'seen', card, front, section, file, position, back } as const;
  return { id, at, body: typeof deck === 'string' ? { ...body, deck } : body };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
