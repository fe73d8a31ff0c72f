import type { Disk } from '../disk.ts';
import type { DamagedLine } from '../trouble.ts';
import { type Cursor, checkBefore, digestWith } from './cursor.ts';
import { type ParseEvent, readLine, type StoredEvent } from './line.ts';
import { scanLines } from './scan.ts';

/** An event with its place in the journal. */
export interface StoredLine {
  readonly event: StoredEvent;
  /** The line as stored, without newline. */
  readonly bytes: Buffer;
  /** Absolute path. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
}

/** A file of the journal to be read from a cursor on. */
export interface FileReading {
  readonly disk: Disk;
  readonly path: string;
  readonly from: Cursor;
  /** Offset to stop at, which is the end of a line; without it the end of the file. */
  readonly until?: number;
  readonly parse: ParseEvent;
  /** Told of every line that could not be used, with its bytes. */
  readonly onDamage: (damage: DamagedLine, bytes: Buffer) => void;
  /** Told at the end how far the file was read. */
  readonly onCursor: (cursor: Cursor) => void;
}

/**
 * The events of a file after its cursor, in the order they lie in it. A last line without newline is not yet an event and
 * will be met again. Throws what the disk throws.
 */
export function* readFile(reading: FileReading): Generator<StoredLine, void> {
  const { disk, path, from, until = Number.POSITIVE_INFINITY, parse, onDamage, onCursor } = reading;
  const handle = disk.openSync(path, 'r');
  try {
    // Taken before reading: what is written meanwhile makes the file look changed next time, which costs only a look.
    const { size, mtimeMs } = disk.fstatSync(handle);
    let { offset, lines, digest } = from;
    for (const raw of scanLines(disk, handle, offset)) {
      if (raw.end > until) break;
      lines++;
      offset = raw.end;
      const { events, damage } = raw.tooLong ? TOO_LONG : readLine(raw.bytes, parse);
      if (damage !== undefined) {
        onDamage({ kind: 'damaged-line', file: path, line: lines, reason: damage, rescued: events.length }, raw.bytes);
      }
      for (const { event, bytes } of events) {
        digest = digestWith(digest, bytes);
        yield { event, bytes, file: path, line: lines };
      }
    }
    onCursor({ offset, lines, digest, check: checkBefore(disk, handle, offset), size, changed: mtimeMs });
  } finally {
    disk.closeSync(handle);
  }
}

const TOO_LONG = { events: [], damage: 'too-long' } as const;
