import { randomBytes } from 'node:crypto';
import fs, { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { CardId } from '../../../src/identity/card-id.ts';
import { isCardId } from '../../../src/identity/card-id.ts';
import type { Clock } from '../../../src/memory/clock.ts';
import type { EventBody, EventId, ForeignEvent, JournalEvent } from '../../../src/memory/event.ts';
import { isEventId } from '../../../src/memory/event-id.ts';
import { parseEvent } from '../../../src/memory/parse-event.ts';
import type { Fold } from '../../../src/store/fold.ts';
import type { StoredEvent } from '../../../src/store/journal/line.ts';
import { readJournal } from '../../../src/store/journal.ts';
import type { StoreOptions } from '../../../src/store/open-store.ts';
import { storePaths } from '../../../src/store/paths.ts';
import type { Trouble } from '../../../src/store/trouble.ts';

/** 2026-03-01 09:00 in Shanghai. */
export const MORNING = Date.UTC(2026, 2, 1, 1);

/** A directory of its own for a test, removed afterwards. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'mdrill-store-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

/** A clock that moves on by a second with each event, and can be set. */
export function steppingClock(start = MORNING): Clock & { set(at: number): void } {
  let present = start;
  return {
    now: () => present,
    stamp: () => {
      present += 1000;
      return present;
    },
    zone: () => 'Asia/Shanghai',
    set: (at) => {
      present = at;
    },
  };
}

/** Ids of all events in the order they were folded: two stores with the same tally know the same. */
export interface Tally {
  readonly ids: readonly string[];
  readonly undone: readonly string[];
}

/** The simplest fold that notices lost, doubled and late events. */
export const tallyFold: Fold<Tally> = {
  version: 'tally-1',
  replay: (events) => tallied({ ids: [], undone: [] }, events),
  add: (tally, events) => tallied(tally, events),
  encode: ({ ids, undone }) => ({ head: { undone }, lines: ids }),
  decode: (head, lines) =>
    isTallyHead(head)
      ? { ids: Array.from({ length: lines.count }, (_, place) => lines.text(place)), undone: head.undone }
      : undefined,
};

function tallied(tally: Tally, events: Iterable<StoredEvent>): Tally {
  const ids = [...tally.ids];
  const undone = [...tally.undone];
  for (const event of events) {
    ids.push(event.id);
    if ('target' in event) undone.push(event.target);
  }
  return { ids, undone };
}

function isTallyHead(value: unknown): value is Pick<Tally, 'undone'> {
  return typeof value === 'object' && value !== null && 'undone' in value;
}

/** Takes any object with an id, an instant and a kind for an event. */
export function parseLoosely(value: unknown): StoredEvent | undefined {
  return isEventLike(value) ? value : undefined;
}

function isEventLike(value: unknown): value is JournalEvent | ForeignEvent {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('at' in value) || !('kind' in value)) {
    return false;
  }
  return typeof value.id === 'string' && isEventId(value.id) && typeof value.at === 'number';
}

/** What a store is opened with in these tests: a home of its own unless one is given. */
export function storeOptions(
  home = temporaryDirectory(),
  changes: Partial<StoreOptions<Tally>> = {},
): StoreOptions<Tally> {
  return {
    paths: storePaths({ env: { MDRILL_HOME: home }, platform: 'linux', homeDirectory: '/home/reader' }),
    clock: steppingClock(),
    fold: tallyFold,
    parse: parseLoosely,
    studyDay: (at) => Math.floor((at + 4 * 3_600_000) / 86_400_000),
    randomBytes,
    ...changes,
  };
}

export function cardId(text: string): CardId {
  if (!isCardId(text)) throw new Error(`no card id: ${text}`);
  return text;
}

export function eventId(text: string): EventId {
  if (!isEventId(text)) throw new Error(`no event id: ${text}`);
  return text;
}

/** A review of a card, due a day later. */
export function review(card = 'k3f9w2m0ta'): EventBody {
  return {
    kind: 'review',
    card: cardId(card),
    grade: 'good',
    mode: 'drill',
    duration: 4200,
    after: null,
    next: { phase: 'review', due: { unit: 'day', day: 20_514 } },
  };
}

/** All events of a folder of journals, in order, and what was wrong with it. */
export function eventsIn(folder: string): {
  readonly events: readonly StoredEvent[];
  readonly troubles: readonly Trouble[];
} {
  const troubles: Trouble[] = [];
  const reading = { disk: fs, folder, parse: parseEvent, onTrouble: (trouble: Trouble) => void troubles.push(trouble) };
  return { events: Array.from(readJournal(reading), (line) => line.event), troubles };
}
