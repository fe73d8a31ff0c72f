import { errorCode } from '../disk.ts';
import type { JournalReading } from '../journal.ts';
import type { Trouble } from '../trouble.ts';
import { type Cursor, changeSince, START } from './cursor.ts';
import { readFile, type StoredLine } from './file.ts';

/** Where the reading of every file stands, by absolute path. */
export type Cursors = ReadonlyMap<string, Cursor>;

/** What the files of a journal say now. */
export type Tail =
  /** Only more of them: the lines behind the cursors, file by file. Not `complete` when a file could not be read. */
  | {
      readonly kind: 'more';
      readonly lines: readonly StoredLine[];
      /** The cursors of those files that are no longer as they were. */
      readonly moved: Cursors;
      readonly complete: boolean;
    }
  /** Something that had been read is no longer there: all must be read again. */
  | { readonly kind: 'changed'; readonly troubles: readonly Trouble[] };

/** Up to this size (bytes) a file is read again from its beginning to see whether it is still the same. */
const MOST_VERIFIED = 4 << 20;

/** How the files of a journal are looked at. */
export interface TailLook {
  /** Absolute paths of the files to look at. */
  readonly paths: readonly string[];
  /** Absolute paths of files that are no longer there. */
  readonly missing: readonly string[];
  /** Whether files that have grown are also compared with what was read of them, the very large ones at the border only. */
  readonly verifying: boolean;
}

/** Reads what was added behind the cursors. Costs one look at each file, and the reading of what is new. */
export function readTail(reading: JournalReading, cursors: Cursors, { paths, missing, verifying }: TailLook): Tail {
  const lines: StoredLine[] = [];
  const moved = new Map<string, Cursor>();
  let complete = true;
  const contradictions = missing.map((file): Trouble => {
    return { kind: 'missing-file', file, lostBytes: cursors.get(file)?.offset ?? 0 };
  });
  for (const path of paths) {
    try {
      const cursor = cursors.get(path) ?? START;
      const trouble = readFileTail(reading, path, cursor, verifying, lines, moved);
      if (trouble !== undefined) contradictions.push(trouble);
    } catch (error) {
      const code = errorCode(error);
      if (code === undefined) throw error;
      reading.onTrouble({ kind: 'unreadable-file', file: path, code });
      complete = false;
    }
  }
  if (contradictions.length > 0) return { kind: 'changed', troubles: contradictions };
  return { kind: 'more', lines, moved, complete };
}

/** Adds the new lines of one file, and its cursor when that is another; gives what contradicts the old one. */
function readFileTail(
  reading: JournalReading,
  path: string,
  cursor: Cursor,
  verifying: boolean,
  lines: StoredLine[],
  moved: Map<string, Cursor>,
): Trouble | undefined {
  const { size, mtimeMs } = reading.disk.statSync(path);
  if (size === cursor.size && mtimeMs === cursor.changed) return undefined;
  switch (changeSince(reading.disk, path, cursor)) {
    case 'shrunk':
      return { kind: 'shrunk-file', file: path, lostBytes: cursor.offset - size };
    case 'rewritten':
      return { kind: 'rewritten-file', file: path };
    case 'touched': {
      const again = readAgain(reading, path, cursor.offset);
      if (!isSame(again, cursor)) return { kind: 'rewritten-file', file: path };
      // What was added since the look above is behind `again`, and is to be met at the next.
      moved.set(path, { ...again, size, changed: mtimeMs });
      return undefined;
    }
    case 'grown': {
      const small = cursor.offset > 0 && cursor.offset <= MOST_VERIFIED;
      if (verifying && small && !isSame(readAgain(reading, path, cursor.offset), cursor)) {
        return { kind: 'rewritten-file', file: path };
      }
      for (const line of readFrom(reading, path, cursor, (end) => moved.set(path, end))) lines.push(line);
      return undefined;
    }
  }
}

function isSame(again: Cursor, before: Cursor): boolean {
  return again.offset === before.offset && again.digest === before.digest;
}

/** The cursor that a reading from the beginning gives. Damaged lines were reported when they were first read. */
function readAgain({ disk, parse }: JournalReading, path: string, until: number): Cursor {
  let end = START;
  const onCursor = (cursor: Cursor) => {
    end = cursor;
  };
  for (const _ of readFile({ disk, path, from: START, until, parse, onDamage: () => {}, onCursor })) {
    // Only the cursor is wanted.
  }
  return end;
}

function readFrom(
  { disk, parse, onTrouble }: JournalReading,
  path: string,
  from: Cursor,
  onCursor: (cursor: Cursor) => void,
): Iterable<StoredLine> {
  return readFile({ disk, path, from, parse, onDamage: onTrouble, onCursor });
}
