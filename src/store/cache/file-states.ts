import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { errorCode } from '../disk.ts';

/** What a file was like when it was read. */
export interface FileState {
  readonly size: number;
  /** When its content was changed, as it says of itself, epoch ms. */
  readonly modified: number;
  /** When the file system last changed anything about it, epoch ms: nobody can set this one back. */
  readonly changed: number;
  readonly inode: number;
  /** SHA-256 of the content, in hexadecimal. */
  readonly hash: string;
}

/** The states of many files, in their order, as bytes that are read without decoding them one by one. */
export interface PackedStates {
  /** Size, both times and inode of one file after the other. */
  readonly stats: Float64Array;
  /** The hashes one after the other. */
  readonly hashes: Uint8Array;
}

/** What has become of files: nothing, nothing but their times, or something else. */
export type Comparison =
  | { readonly kind: 'same' }
  | { readonly kind: 'touched'; readonly stats: Float64Array }
  | { readonly kind: 'different' };

/** Times are trusted only when older than the note of them by this much (ms): a change within one tick of a clock has no other time. */
export const RACY = 2000;

const FIELDS = 4;
const HASH_BYTES = 32;
const DIFFERENT: Comparison = { kind: 'different' };

/** Puts states side by side. */
export function packStates(states: readonly FileState[]): PackedStates {
  const stats = new Float64Array(states.length * FIELDS);
  const hashes = Buffer.alloc(states.length * HASH_BYTES);
  states.forEach(({ size, modified, changed, inode, hash }, index) => {
    stats.set([size, modified, changed, inode], index * FIELDS);
    hashes.write(hash, index * HASH_BYTES, 'hex');
  });
  return { stats, hashes };
}

/**
 * Compares files with their states: by size, times and inode where times can be trusted, else by content. The hashes are
 * asked for only then; without them a file that was touched counts as different. `writtenAt`: when the states were noted.
 */
export function compareStates(
  paths: readonly string[],
  before: Float64Array,
  writtenAt: number,
  hashes: () => Uint8Array | undefined,
): Comparison {
  if (before.length !== paths.length * FIELDS) return DIFFERENT;
  const stats = new Float64Array(before);
  const doubtful: number[] = [];
  for (let index = 0, at = 0; index < paths.length; index++, at += FIELDS) {
    const found = statOf(paths[index] ?? '');
    if (found === undefined || found.size !== before[at]) return DIFFERENT;
    const { mtimeMs, ctimeMs, ino } = found;
    const isSame = mtimeMs === before[at + 1] && ctimeMs === before[at + 2] && ino === before[at + 3];
    if (isSame && Math.max(mtimeMs, ctimeMs) < writtenAt - RACY) continue;
    stats.set([mtimeMs, ctimeMs, ino], at + 1);
    doubtful.push(index);
  }
  if (doubtful.length === 0) return { kind: 'same' };
  const known = hashes();
  if (known?.length !== paths.length * HASH_BYTES) return DIFFERENT;
  return sameContent(paths, stats, doubtful, known) ? { kind: 'touched', stats } : DIFFERENT;
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
}

/** Whether some of the files have the content they had. */
function sameContent(
  paths: readonly string[],
  stats: Float64Array,
  indices: readonly number[],
  hashes: Uint8Array,
): boolean {
  // One byte more than any file has: one that has grown meanwhile shows.
  const room = Buffer.allocUnsafe(1 + indices.reduce((most, index) => Math.max(most, stats[index * FIELDS] ?? 0), 0));
  return indices.every((index) => {
    const bytes = readInto(room, paths[index] ?? '');
    if (bytes === undefined || bytes.length !== stats[index * FIELDS]) return false;
    const hash = createHash('sha256').update(bytes).digest();
    return hash.equals(hashes.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES));
  });
}

/** The beginning of a file, as much as there is room for; undefined when it cannot be read. */
function readInto(room: Buffer, path: string): Buffer | undefined {
  try {
    const handle = openSync(path, 'r');
    try {
      return room.subarray(0, readSync(handle, room, 0, room.length, 0));
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
}
