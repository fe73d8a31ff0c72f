import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { errorCode } from '../disk.ts';
import { crc32 } from '../journal/crc32.ts';
import { sealedLine, unseal } from '../journal/seal.ts';
import { writeCacheFile } from './write-cache-file.ts';

/** A file of the cache: sections of bytes, of which a reader takes what it needs and leaves the rest on the disk. */
export interface SectionFile {
  /** By the clock of the file system, epoch ms. */
  readonly writtenAt: number;
  /** The bytes of a section; undefined when there is none or it is damaged. */
  section(index: number): Uint8Array | undefined;
}

/** Length and checksum of every section stand in the first line, after what the file is for. */
interface Head {
  readonly key: string;
  readonly sections: readonly (readonly [length: number, checksum: number])[];
}

/** Bytes of the number that begins the file: the length of the first line, in hexadecimal. */
const PREFIX = 8;

/** Writes a file in one step. A cache that cannot be written is no trouble: false. */
export function writeSections(path: string, key: string, sections: readonly Uint8Array[]): boolean {
  const head: Head = { key, sections: sections.map((bytes) => [bytes.length, crc32(bytes)]) };
  const line = sealedLine(JSON.stringify(head));
  const prefix = Buffer.from(line.length.toString(16).padStart(PREFIX, '0'));
  return writeCacheFile(path, Buffer.concat([prefix, line, ...sections]));
}

/**
 * Opens a file, gives it to a reader and closes it. Undefined when it is missing, damaged or about something else; what
 * was read until damage showed is lost.
 */
export function readSections<Value>(
  path: string,
  key: string,
  read: (file: SectionFile) => Value | undefined,
): Value | undefined {
  try {
    const handle = openSync(path, 'r');
    try {
      const file = readHead(handle, key);
      return file === undefined ? undefined : read(file);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
}

function readHead(handle: number, key: string): SectionFile | undefined {
  const length = Number.parseInt(Buffer.from(readAt(handle, 0, PREFIX) ?? []).toString('latin1'), 16);
  const { size, mtimeMs } = fstatSync(handle);
  const line = length > 0 && length < size ? readAt(handle, PREFIX, length) : undefined;
  const json = line === undefined ? undefined : unseal(Buffer.from(line.buffer), 0, length - 1);
  const head: unknown = json === undefined ? undefined : JSON.parse(json);
  if (!isHead(head) || head.key !== key) return undefined;
  return {
    writtenAt: mtimeMs,
    section(index) {
      const [bytes, checksum] = head.sections[index] ?? [];
      if (bytes === undefined) return undefined;
      const before = head.sections.slice(0, index).reduce((sum, [one]) => sum + one, PREFIX + length);
      const section = readAt(handle, before, bytes);
      return section !== undefined && crc32(section) === checksum ? section : undefined;
    },
  };
}

/** Bytes that begin a memory of their own, so that numbers may be read from them; undefined when there are fewer. */
function readAt(handle: number, position: number, length: number): Uint8Array | undefined {
  const bytes = new Uint8Array(length);
  return readSync(handle, bytes, 0, length, position) === length ? bytes : undefined;
}

// The seal has been compared: what this program wrote needs no closer look.
function isHead(value: unknown): value is Head {
  return typeof value === 'object' && value !== null && 'key' in value && 'sections' in value;
}
