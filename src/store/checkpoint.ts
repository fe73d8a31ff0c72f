import { mkdirSync, readdirSync, statSync, unlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { openConfWriter } from './conf-file.ts';
import { errorCode } from './disk.ts';
import type { Fold } from './fold.ts';
import type { Followed } from './follower.ts';
import type { StorePaths } from './paths.ts';
import { isPlace, setAside } from './place.ts';
import { encodeProgress, type Progress, readProgress, type StoredProgress } from './progress.ts';
import { storeError } from './store-error.ts';
import type { Trouble } from './trouble.ts';
import { writeTextFile } from './write-file.ts';

/** Label of the copy that is kept of a checkpoint when the journal no longer has what it was made from. */
export const BEFORE_CHANGE = 'before-change';

/** What a checkpoint gives to start from. */
export interface CheckpointStart<State> {
  /** Missing when the journal must be read from its beginning. */
  readonly followed?: Followed<State>;
  /** This device's name and the instant of its last event; missing in a new home and in a copied one. */
  readonly device?: string;
  readonly lastAt: number;
  readonly trouble?: Trouble;
}

/** Reads the checkpoint. One that is damaged, of another fold or of another journal is only not used. Never throws. */
export function readCheckpoint<State>(paths: StorePaths, fold: Fold<State>): CheckpointStart<State> {
  const reading = readProgress(paths.progress);
  switch (reading.kind) {
    case 'missing':
      return { lastAt: 0 };
    case 'damaged':
      return { lastAt: 0, trouble: { kind: 'damaged-checkpoint', file: paths.progress } };
    case 'unreadable':
      return { lastAt: 0, trouble: { kind: 'unreadable-file', file: paths.progress, code: reading.code } };
    case 'found':
      return startFrom(reading, paths, fold);
  }
}

function startFrom<State>(
  { progress, lines }: StoredProgress,
  paths: StorePaths,
  fold: Fold<State>,
): CheckpointStart<State> {
  const { folder, cursors, ids, lastAt } = progress;
  const own = isPlace(progress.place, paths.home) ? { device: progress.device, lastAt } : { lastAt: 0 };
  const usable = folder === paths.journal && progress.fold === fold.version;
  const state = usable ? fold.decode(progress.state, lines) : undefined;
  return state === undefined ? own : { ...own, followed: { state, cursors, ids } };
}

/** The name of this device as `progress.json` has it now; undefined when there is none or it is of another home. */
export function deviceHere(paths: StorePaths): string | undefined {
  const reading = readProgress(paths.progress);
  if (reading.kind !== 'found' || !isPlace(reading.progress.place, paths.home)) return undefined;
  return reading.progress.device;
}

/** What is left of other processes' checkpoints when they were killed while writing one. */
const LEFTOVER = /\.tmp-[0-9a-f]{16}$/;

function writePrivateFile(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeTextFile(path, text, undefined, 0o600);
  } catch (error) {
    throw storeError(error, 'save-progress', path);
  }
}

/** Writes checkpoints through conf, once it is loaded. */
export class CheckpointWriter {
  readonly #path: string;
  #write: ((text: string) => void) | undefined;

  constructor(path: string) {
    this.#path = path;
  }

  /** After this `write` may be called. */
  async prepare(): Promise<void> {
    this.#write ??= await openConfWriter(this.#path, 'save-progress');
  }

  /**
   * Replaces the checkpoint; the old one is copied aside under a label when it may be wanted. Before `prepare` it is
   * written without conf, which takes too long to load before a first grade. Throws a StoreError.
   */
  write(progress: Progress, lines: readonly string[], keepOldAs: string | undefined): void {
    if (keepOldAs !== undefined) setAside(this.#path, keepOldAs);
    const text = encodeProgress(progress, lines);
    if (this.#write === undefined) writePrivateFile(this.#path, text);
    else this.#write(text);
    removeLeftovers(this.#path);
  }
}

/** Removes temporary files older than the finished one: nobody is going to rename them any more. */
function removeLeftovers(path: string): void {
  try {
    const { mtimeMs } = statSync(path);
    const folder = dirname(path);
    for (const name of readdirSync(folder)) {
      const leftover = join(folder, name);
      if (!name.startsWith(basename(path)) || !LEFTOVER.test(name)) continue;
      if (statSync(leftover).mtimeMs < mtimeMs) unlinkSync(leftover);
    }
  } catch (error) {
    // Tidying up is worth no failure.
    if (errorCode(error) === undefined) throw error;
  }
}
