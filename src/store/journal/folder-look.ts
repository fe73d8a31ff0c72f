import { DAY } from '../../memory/zone.ts';
import { errorCode } from '../disk.ts';
import { filesOf, type JournalReading } from '../journal.ts';
import type { Cursor } from './cursor.ts';
import { monthAfter } from './folder.ts';

/** What a look at the folder of a journal found. */
export interface FolderLook {
  /** Absolute paths of its files. */
  readonly paths: readonly string[];
  /** Time of its last change, epoch ms: when a file was added, removed or replaced. Undefined when it may change unseen. */
  readonly changed: number | undefined;
}

/** Two changes within this time may leave the same time behind on some disks, ms. */
const RACY = 2_000;
/** Clocks of those who write to a folder agree this well, ms: a day. */
const CLOCK_SKEW = DAY;

/**
 * The folder as it is now: the very look of before when no file was added, removed or replaced since; undefined, with a
 * trouble, when it cannot be looked into. `now` is any time that is past, epoch ms, by the clock of the disk.
 */
export function lookAgain(
  reading: JournalReading,
  before: FolderLook | undefined,
  now: number,
): FolderLook | undefined {
  const changed = timeOf(reading);
  if (before?.changed !== undefined && before.changed === changed) return before;
  const paths = filesOf(reading);
  if (paths === undefined) return undefined;
  return { paths, changed: changed !== undefined && now >= changed + RACY ? changed : undefined };
}

/** Those files of before that are not in a folder. */
export function missingIn({ paths }: FolderLook, before: Iterable<string>): readonly string[] {
  const there = new Set(paths);
  return Array.from(before).filter((path) => !there.has(path));
}

/**
 * The files somebody may still add to, when all have been read. One whose month is over need not be looked at as long as
 * the folder is the same: sync tools put another in its place.
 */
export function openIn({ paths }: FolderLook, cursors: ReadonlyMap<string, Cursor>, now: number): readonly string[] {
  return paths.filter((path) => {
    const changed = cursors.get(path)?.changed ?? now;
    return changed + CLOCK_SKEW >= now || monthAfter(path) + CLOCK_SKEW >= now;
  });
}

function timeOf({ disk, folder }: JournalReading): number | undefined {
  try {
    return disk.statSync(folder).mtimeMs;
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
}
