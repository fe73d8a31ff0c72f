import type { Disk } from '../disk.ts';
import type { Appended } from './append.ts';
import { crc32 } from './crc32.ts';

/** How far a file of the journal has been read, and enough to notice that it is no longer the same. */
export interface Cursor {
  /** Bytes read: the offset after the last finished line. */
  readonly offset: number;
  /** Lines read. */
  readonly lines: number;
  /** CRC over the seals of all events read, in order: stands for their content. */
  readonly digest: number;
  /** CRC of the last bytes before `offset`. */
  readonly check: number;
  /** Size in bytes and time of change (epoch ms) of the file when it was read. */
  readonly size: number;
  readonly changed: number;
}

export const START: Cursor = { offset: 0, lines: 0, digest: 0, check: 0, size: 0, changed: 0 };

/** What became of a file since it was read: more lines behind the old ones, another time only, or no longer the same. */
export type FileChange = 'grown' | 'touched' | 'shrunk' | 'rewritten';

const CHECKED_BYTES = 128;

const NEWLINE = 0x0a;

/**
 * The digest of a cursor with one more event in it, whose line ends before `end`. The digits of its seal, which have been
 * compared, stand for the line.
 */
export function digestWith(digest: number, bytes: Buffer, end = bytes.length): number {
  return crc32(bytes, end - 10, end - 2, digest);
}

/**
 * The cursor behind finished lines, one event each, that were appended where it stood: as if they had been read.
 * `undefined` when it stood elsewhere, or somebody else has written as well: then they are to be read.
 */
export function cursorBehind(cursor: Cursor, appended: Appended): Cursor | undefined {
  const { bytes, isAsRead, start, size, changed } = appended;
  const offset = start + bytes.length;
  if (!isAsRead || cursor.offset !== start || size !== offset || bytes.length < CHECKED_BYTES) return undefined;
  let { lines, digest } = cursor;
  for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, end + 1)) {
    digest = digestWith(digest, bytes, end);
    lines++;
  }
  return { offset, lines, digest, check: crc32(bytes, bytes.length - CHECKED_BYTES, bytes.length), size, changed };
}

/** CRC of up to 128 bytes before `offset` of an open file. */
export function checkBefore(disk: Disk, handle: number, offset: number): number {
  const length = Math.min(CHECKED_BYTES, offset);
  const bytes = Buffer.alloc(length);
  const read = length === 0 ? 0 : disk.readSync(handle, bytes, 0, length, offset - length);
  return crc32(bytes, 0, read);
}

/** Compares a file whose size or time is another with its cursor. */
export function changeSince(disk: Disk, path: string, cursor: Cursor): FileChange {
  const handle = disk.openSync(path, 'r');
  try {
    const { size } = disk.fstatSync(handle);
    if (size < cursor.offset) return 'shrunk';
    if (checkBefore(disk, handle, cursor.offset) !== cursor.check) return 'rewritten';
    return size === cursor.size ? 'touched' : 'grown';
  } finally {
    disk.closeSync(handle);
  }
}
