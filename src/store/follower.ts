import { compareEvents } from '../memory/event-id.ts';
import type { Fold } from './fold.ts';
import type { Appended } from './journal/append.ts';
import { type Cursor, cursorBehind, START } from './journal/cursor.ts';
import { type EncodedEventIds, openEventIds } from './journal/event-ids.ts';
import { type FolderLook, lookAgain, missingIn, openIn } from './journal/folder-look.ts';
import type { StoredEvent } from './journal/line.ts';
import { type Cursors, readTail } from './journal/tail.ts';
import { type JournalReading, readJournal } from './journal.ts';

/** How far a journal has been followed: the state, and which bytes and events are in it. */
export interface Followed<State> {
  readonly state: State;
  readonly cursors: Cursors;
  readonly ids: EncodedEventIds;
}

/** Keeps a state in step with a folder of journals. */
export interface Follower<State> {
  state(): State;
  /**
   * Takes in what was written since it was opened or last pulled, by whomever; gives the new events, in order. When
   * `verifying`, what had been read is looked at again: worth it once, at the start.
   */
  pull(verifying?: boolean): readonly StoredEvent[];
  /**
   * Takes in events that have just been written, and where they lie. When others have written there too, or only the whole
   * journal can tell what the events mean, they are read like any others; gives what came in with them.
   */
  add(events: readonly StoredEvent[], appended: Appended): readonly StoredEvent[];
  /** How far every file has been read. */
  cursors(): Cursors;
  followed(): Followed<State>;
}

/** Who wants to know what a follower meets. */
export interface FollowerEars {
  /** An event that was not known before, in no particular order. */
  onEvent(event: StoredEvent): void;
  /** Events that had been read are no longer there; the state is now without them. */
  onContradiction(): void;
}

/** Follows from where `start` ended, or from the beginning. */
export function openFollower<State>(
  reading: JournalReading,
  fold: Fold<State>,
  start: Followed<State> | undefined,
  ears: FollowerEars,
): Follower<State> {
  let ids = openEventIds(start?.ids);
  let cursors = new Map(start?.cursors);
  let look: FolderLook | undefined;
  let open: readonly string[] | undefined;
  // Of the last lines of our own, by the clock of the disk; before there are any, all files are looked at.
  let written = 0;

  const readAll = (onEvent: (event: StoredEvent) => void): State => {
    const read = new Map<string, Cursor>();
    const lines = readJournal({ ...reading, onCursor: (path, cursor) => read.set(path, cursor) });
    const replayed = fold.replay(observed(lines, onEvent));
    cursors = read;
    return replayed;
  };

  let state =
    start?.state ??
    readAll((event) => {
      ids.add(event.id);
      ears.onEvent(event);
    });

  const rebuild = (): readonly StoredEvent[] => {
    const before = ids;
    const fresh: StoredEvent[] = [];
    ids = openEventIds();
    state = readAll((event) => {
      ids.add(event.id);
      if (before.add(event.id)) fresh.push(event);
    });
    fresh.forEach(ears.onEvent);
    return fresh;
  };

  /** Gives what else was met when only the whole journal could tell. */
  const take = (events: readonly StoredEvent[]): readonly StoredEvent[] => {
    if (events.length === 0) return [];
    const next = fold.add(state, events);
    if (next === undefined) return rebuild();
    state = next;
    return [];
  };

  const pull = (verifying = false): readonly StoredEvent[] => {
    const lastLook = look;
    look = lookAgain(reading, lastLook, written);
    // Nothing is known about a folder that cannot be looked into: what was read stays.
    if (look === undefined) return [];
    open = look === lastLook && !verifying ? (open ?? openIn(look, cursors, written)) : undefined;
    const tail = readTail(reading, cursors, {
      paths: open ?? look.paths,
      missing: open === undefined ? missingIn(look, cursors.keys()) : [],
      verifying,
    });
    if (tail.kind === 'changed') {
      const known = ids.encode();
      const fresh = rebuild();
      // A file may have been renamed, or a copy of another removed: no harm if all its events are still there.
      if (ids.covers(known)) return fresh;
      for (const trouble of tail.troubles) reading.onTrouble(trouble);
      ears.onContradiction();
      return fresh;
    }
    for (const [path, cursor] of tail.moved) cursors.set(path, cursor);
    // What could not be read is looked at again, whether the folder changes or not.
    if (!tail.complete) look = undefined;
    const fresh = tail.lines.map((line) => line.event).filter((event) => ids.add(event.id));
    fresh.sort(compareEvents).forEach(ears.onEvent);
    return [...fresh, ...take(fresh)].sort(compareEvents);
  };

  return {
    state: () => state,
    pull,
    add(events, appended) {
      written = appended.changed;
      const { path } = appended;
      const behind = cursorBehind(cursors.get(path) ?? START, appended);
      const next = behind === undefined ? undefined : fold.add(state, events);
      if (behind === undefined || next === undefined) {
        const own = new Set(events.map(({ id }) => id));
        return pull().filter(({ id }) => !own.has(id));
      }
      for (const event of events) ids.add(event.id);
      cursors.set(path, behind);
      state = next;
      return [];
    },
    cursors: () => cursors,
    followed: () => ({ state, cursors: new Map(cursors), ids: ids.encode() }),
  };
}

function* observed(
  lines: Iterable<{ readonly event: StoredEvent }>,
  observe: (event: StoredEvent) => void,
): Generator<StoredEvent> {
  for (const { event } of lines) {
    observe(event);
    yield event;
  }
}
