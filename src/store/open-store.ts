import nodeDisk from 'node:fs';
import type { EventBody, JournalEvent } from '../memory/event.ts';
import { compareEvents } from '../memory/event-id.ts';
import { BEFORE_CHANGE, CheckpointWriter, deviceHere, readCheckpoint } from './checkpoint.ts';
import type { Disk } from './disk.ts';
import type { Fold } from './fold.ts';
import { type Followed, type Follower, type FollowerEars, openFollower } from './follower.ts';
import { eventsBackwards } from './journal/backwards.ts';
import type { ParseEvent, StoredEvent } from './journal/line.ts';
import { openJournalWriter, type WriterOptions } from './journal/writer.ts';
import { newName } from './journal/writer-name.ts';
import type { JournalReading } from './journal.ts';
import type { StorePaths } from './paths.ts';
import { placeIdentity } from './place.ts';
import { StoreError } from './store-error.ts';
import { openTroubles, type Trouble, type Troubles } from './trouble.ts';

/** What progress is read with. */
export interface ReaderOptions<State> {
  readonly paths: StorePaths;
  readonly fold: Fold<State>;
  readonly parse: ParseEvent;
  /** `node:fs` unless a test says otherwise. */
  readonly disk?: Disk;
}

/** What progress is written with. */
export interface StoreOptions<State> extends ReaderOptions<State>, WriterOptions {}

/** Progress to look at. Opened this way nothing is ever written. */
export interface StoreReader<State> {
  state(): State;
  /** Takes in what other processes and devices wrote since; gives the new events, in order. To be called before each card. */
  refresh(): readonly StoredEvent[];
  /** Everything found wrong so far, each once. */
  troubles(): readonly Trouble[];
}

/** Progress to write to. */
export interface Store<State> extends StoreReader<State> {
  /**
   * Writes events and returns them when they are on the disk. Throws a StoreError when that cannot be said: then none of
   * them is to be believed in, and one that reached the disk all the same is taken back with the next append. What other
   * devices have written is not looked at.
   */
  append(bodies: readonly EventBody[]): readonly JournalEvent[];
  /** Name of this device in the journal; missing in a new home, or a copied one, until something is appended. */
  device(): string | undefined;
  /** This device's own events, newest first, back to its very first: to be read as far as they are wanted. */
  ownEvents(): Generator<JournalEvent, void>;
  /** Writes the checkpoint. When that fails the journal stands for it, and `troubles` tells. */
  checkpoint(): Promise<void>;
  /** Writes the checkpoint if anything has happened since the last. Nothing stays open. */
  close(): Promise<void>;
}

/** Opens progress for verbs that only look. Never writes and never fails: what cannot be read is a trouble. */
export function openStoreForReading<State>(options: ReaderOptions<State>): StoreReader<State> {
  const start = readCheckpoint(options.paths, options.fold);
  const troubles = openTroubles(start.trouble);
  const follower = follow(options, start.followed, troubles, { onEvent: () => {}, onContradiction: () => {} });
  return { state: follower.state, refresh: () => follower.pull(), troubles: troubles.all };
}

/** Opens progress for verbs that write. Nothing is written before the first `append` or `checkpoint`. */
export async function openStore<State>(options: StoreOptions<State>): Promise<Store<State>> {
  const { paths, fold } = options;
  const start = readCheckpoint(paths, fold);
  const troubles = openTroubles(start.trouble);
  const checkpoints = new CheckpointWriter(paths.progress);
  let device = start.device;
  let keepOldAs = start.trouble?.kind === 'damaged-checkpoint' ? 'damaged' : undefined;
  let unsaved = keepOldAs !== undefined;
  let waiting: readonly StoredEvent[] = [];
  const writer = openJournalWriter(options, options.disk ?? nodeDisk, paths.journal, start.lastAt);
  const follower = follow(options, start.followed, troubles, {
    onEvent(event) {
      unsaved = true;
      writer.observe(event);
    },
    onContradiction() {
      unsaved = true;
      keepOldAs ??= BEFORE_CHANGE;
    },
  });

  const save = (name: string) => {
    // Own lines among those of others are behind the cursors only once they have been met in their file.
    waiting = [...waiting, ...follower.pull()];
    const own = { device: name, place: placeIdentity(paths.home), lastAt: writer.lastAt(name) };
    const { state, ...followed } = follower.followed();
    const { head, lines } = fold.encode(state);
    const progress = { ...own, folder: paths.journal, fold: fold.version, ...followed, state: head };
    try {
      checkpoints.write(progress, lines, keepOldAs);
      unsaved = false;
      keepOldAs = undefined;
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      troubles.add({ kind: 'unsaved-checkpoint', file: paths.progress, code: error.problem.code });
    }
  };
  const knownDevice = (): string | undefined => {
    // Another process may have named the device since.
    device ??= deviceHere(paths);
    return device;
  };
  const settleDevice = (): string => {
    const known = knownDevice();
    if (known !== undefined) return known;
    device = newName(options.randomBytes);
    save(device);
    return device;
  };
  const checkpoint = async () => {
    await checkpoints.prepare();
    const known = knownDevice();
    if (known === undefined) settleDevice();
    else save(known);
  };

  return {
    state: follower.state,
    refresh() {
      const events = [...waiting, ...follower.pull()].sort(compareEvents);
      waiting = [];
      return events;
    },
    troubles: troubles.all,
    append(bodies) {
      const name = settleDevice();
      // What other devices wrote can wait for the next look.
      if (writer.isInDoubt(name, follower.cursors())) waiting = [...waiting, ...follower.pull()];
      const written = writer.append(name, bodies, follower.cursors());
      if (written === undefined) return [];
      const { events, appended } = written;
      waiting = [...waiting, ...follower.add(events, appended)];
      unsaved = true;
      return events.slice(events.length - bodies.length);
    },
    device: knownDevice,
    ownEvents: () => {
      const name = knownDevice();
      return name === undefined ? nothing() : eventsBackwards(reading(options, troubles), name);
    },
    checkpoint,
    async close() {
      if (unsaved) await checkpoint();
      writer.close();
    },
  };
}

function follow<State>(
  options: ReaderOptions<State>,
  start: Followed<State> | undefined,
  troubles: Troubles,
  ears: FollowerEars,
): Follower<State> {
  const follower = openFollower(reading(options, troubles), options.fold, start, ears);
  if (start !== undefined) follower.pull(true);
  return follower;
}

function reading<State>({ paths, parse, disk = nodeDisk }: ReaderOptions<State>, troubles: Troubles): JournalReading {
  return { disk, folder: paths.journal, parse, onTrouble: troubles.add };
}

function* nothing(): Generator<never, void> {
  // A device without a name has written nothing.
}
