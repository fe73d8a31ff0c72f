import type { Disk } from '../disk.ts';

/** One line as it lies in a file. */
export interface RawLine {
  /** Without the newline; empty when the line is too long. */
  readonly bytes: Buffer;
  /** Offset of the first byte after the newline. */
  readonly end: number;
  readonly tooLong: boolean;
}

const CHUNK = 1 << 16;
const NEWLINE = 0x0a;

/** Longest line that is written or read, in bytes. */
export const LONGEST_LINE = 1 << 20;

/**
 * The finished lines of an open file from an offset on, read in chunks: memory stays flat however long the file is.
 * Returns the offset of the rest after the last newline, which is not yet a line.
 */
export function* scanLines(disk: Disk, handle: number, from: number): Generator<RawLine, number> {
  let position = from;
  let lineStart = from;
  let parts: Buffer[] = [];
  let tooLong = false;
  for (;;) {
    const chunk = Buffer.allocUnsafe(CHUNK);
    const length = disk.readSync(handle, chunk, 0, CHUNK, position);
    if (length === 0) return lineStart;
    let start = 0;
    for (let newline = chunk.indexOf(NEWLINE); newline !== -1 && newline < length; ) {
      parts.push(chunk.subarray(start, newline));
      start = newline + 1;
      const end = position + start;
      tooLong ||= end - lineStart > LONGEST_LINE;
      yield { bytes: tooLong ? Buffer.alloc(0) : joined(parts), end, tooLong };
      lineStart = end;
      parts = [];
      tooLong = false;
      newline = chunk.indexOf(NEWLINE, start);
    }
    position += length;
    if (start < length) parts.push(chunk.subarray(start, length));
    if (position - lineStart > LONGEST_LINE) {
      tooLong = true;
      parts = [];
    }
  }
}

/** The bytes of all parts, one behind the other; not copied when there is but one. */
export function joined(parts: readonly Buffer[]): Buffer {
  const [first] = parts;
  return parts.length === 1 && first !== undefined ? first : Buffer.concat(parts);
}
