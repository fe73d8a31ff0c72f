import type { Stats } from 'node:fs';
import { dirname } from 'node:path';
import { type Disk, errorCode, flushDirectory } from '../disk.ts';
import { StoreError, storeError } from '../store-error.ts';
import type { Cursor } from './cursor.ts';
import { joined, LONGEST_LINE } from './scan.ts';

const NEWLINE = 0x0a;
const LINE_BREAK = Buffer.of(NEWLINE);
const REPLACED_TOO_OFTEN = 3;

/** What was appended, and where it should lie: at the end the file had just before, which others may have moved meanwhile. */
export interface Appended {
  readonly path: string;
  readonly bytes: Buffer;
  /** Whether nothing had happened to the file since it was last read. */
  readonly isAsRead: boolean;
  /** Size of the file before, in bytes. */
  readonly start: number;
  /** Size of the file and time of its last change (epoch ms) afterwards. */
  readonly size: number;
  readonly changed: number;
}

/** Appends finished lines to files of the journal. */
export interface Appender {
  /**
   * Appends by one `write`, and returns when the lines are on the disk. The file and its folder are made when missing.
   * `known` is how far the file has been read. Throws a StoreError when anything fails: then the lines may be there in
   * part or whole, but nobody may say so.
   */
  append(path: string, lines: readonly Buffer[], known?: Cursor): Appended;
  /** Whether a file is open and nothing is in it but what has been read. */
  isAsRead(path: string, known: Cursor | undefined): boolean;
  /** Lets go of the file that is open; a later append opens it again. */
  close(): void;
}

/** A file that is open for appending. */
interface OpenFile {
  readonly path: string;
  readonly handle: number;
}

/**
 * An appender that leaves the file open it has appended to last, for a person grades many cards in a row. On Windows it
 * does not: there nobody could put another file in the place of an open one.
 */
export function openAppender(disk: Disk, leavesOpen = process.platform !== 'win32'): Appender {
  let open: OpenFile | undefined;
  // What it was like when somebody asked and was told that all had been read, until something is appended.
  let asked: Stats | undefined;
  const close = () => {
    const last = open;
    open = undefined;
    asked = undefined;
    try {
      if (last !== undefined) disk.closeSync(last.handle);
    } catch (error) {
      // What was to be kept has been flushed.
      if (errorCode(error) === undefined) throw error;
    }
  };
  const fileAt = (path: string): OpenFile => {
    if (open?.path === path) return open;
    close();
    return { path, handle: openForAppending(disk, path) };
  };
  return {
    append(path, lines, known) {
      if (lines.some((line) => line.length > LONGEST_LINE)) {
        throw new StoreError({ kind: 'too-large', action: 'save-review', path, code: '' });
      }
      try {
        for (let attempt = 0; attempt < REPLACED_TOO_OFTEN; attempt++) {
          open = fileAt(path);
          const before = asked ?? disk.fstatSync(open.handle);
          asked = undefined;
          const appended = appendOnce(disk, open, before, lines, known);
          if (appended === undefined || !leavesOpen) close();
          if (appended !== undefined) return appended;
        }
        throw new StoreError({ kind: 'failed', action: 'save-review', path, code: 'ESTALE' });
      } catch (error) {
        close();
        throw storeError(error, 'save-review', path);
      }
    },
    isAsRead(path, known) {
      if (open?.path !== path || known === undefined) return false;
      try {
        const now = disk.fstatSync(open.handle);
        asked = isReadToEnd(known, now) ? now : undefined;
        return asked !== undefined;
      } catch (error) {
        // The file is out of reach through this handle, but perhaps not by its name.
        if (errorCode(error) === undefined) throw error;
        close();
        return false;
      }
    },
    close,
  };
}

/** Appends finished lines to one file, which is not left open. */
export function appendLines(disk: Disk, path: string, lines: readonly Buffer[], known?: Cursor): Appended {
  return openAppender(disk, false).append(path, lines, known);
}

/** `undefined` when the file was replaced by another meanwhile (sync tools rename over it): the lines went nowhere. */
function appendOnce(
  disk: Disk,
  { path, handle }: OpenFile,
  before: Stats,
  lines: readonly Buffer[],
  known: Cursor | undefined,
): Appended | undefined {
  const isAsRead = known === undefined ? before.size === 0 : isReadToEnd(known, before);
  const isUnfinished = !isAsRead && endsUnfinished(disk, handle, before.size);
  const bytes = joined(isUnfinished ? [LINE_BREAK, ...lines] : lines);
  const written = disk.writeSync(handle, bytes, 0, bytes.length);
  if (written < bytes.length) {
    throw new StoreError({ kind: 'disk-full', action: 'save-review', path, code: 'ENOSPC' });
  }
  disk.fdatasyncSync(handle);
  // Also when another process has just made the file: its name may not be on the disk yet.
  if (before.size === 0) flushDirectory(disk, dirname(path));
  const after = statOf(disk, path);
  if (after?.ino !== before.ino) return undefined;
  return { path, bytes, isAsRead, start: before.size, size: after.size, changed: after.mtimeMs };
}

function openForAppending(disk: Disk, path: string): number {
  try {
    return disk.openSync(path, 'a+', 0o600);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
    makeFolder(disk, dirname(path));
    return disk.openSync(path, 'a+', 0o600);
  }
}

/** Makes a folder with all above it, and makes their names durable. */
function makeFolder(disk: Disk, folder: string): void {
  const topmost = disk.mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (topmost === undefined) return;
  for (let made = folder; made.length >= topmost.length; made = dirname(made)) flushDirectory(disk, dirname(made));
}

/** Whether finished lines that have been read are all there is in a file. */
function isReadToEnd(known: Cursor, { size, mtimeMs }: Stats): boolean {
  return known.offset === size && known.size === size && known.changed === mtimeMs;
}

/** Whether the last write was cut off, so that the next line must not continue it. */
function endsUnfinished(disk: Disk, handle: number, size: number): boolean {
  if (size === 0) return false;
  const last = Buffer.alloc(1);
  return disk.readSync(handle, last, 0, 1, size - 1) === 1 && last[0] !== NEWLINE;
}

function statOf(disk: Disk, path: string): Stats | undefined {
  try {
    return disk.statSync(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
