import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { asInteger, asObject } from '../memory/guards.ts';
import type { WrittenLines } from '../memory/written-map.ts';
import { errorCode } from './disk.ts';
import { crc32 } from './journal/crc32.ts';
import type { Cursor } from './journal/cursor.ts';
import type { EncodedEventIds } from './journal/event-ids.ts';
import { seal, unseal } from './journal/seal.ts';
import type { Cursors } from './journal/tail.ts';
import { isName } from './journal/writer-name.ts';

/** Version of the form of `progress.json`. */
const FORM = 2;

/** What `progress.json` keeps. Private to the device; everything but `device` can be made again from the journal. */
export interface Progress {
  /** Name of this device in the journal. */
  readonly device: string;
  /** Identity of the directory it was made in; another one means that the directory is a copy. */
  readonly place: string;
  /** Absolute path of the journal's folder. */
  readonly folder: string;
  /** Version of the fold that made `state`. */
  readonly fold: string;
  /** `at` of the device's last event, epoch ms. */
  readonly lastAt: number;
  readonly cursors: Cursors;
  readonly ids: EncodedEventIds;
  /** The head of the state, as the fold encoded it. */
  readonly state: unknown;
}

/** A checkpoint with the lines of its state, which are compared with their checksum but not yet looked into. */
export interface StoredProgress {
  readonly progress: Progress;
  readonly lines: WrittenLines;
}

/** What was found in place of `progress.json`. */
export type ProgressReading =
  | ({ readonly kind: 'found' } & StoredProgress)
  | { readonly kind: 'missing' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'unreadable'; readonly code: string };

const NEWLINE = 0x0a;

/**
 * The text of `progress.json`: one line of JSON, sealed like a line of the journal, and behind it the lines of the state,
 * of which the first line has the lengths in bytes and the checksum.
 */
export function encodeProgress(progress: Progress, lines: readonly string[]): string {
  const { cursors, folder, ...rest } = progress;
  const files = [...cursors].map(([path, c]) => [
    relative(folder, path),
    c.offset,
    c.lines,
    c.digest,
    c.check,
    c.size,
    c.changed,
  ]);
  const body = lines.map((line) => `${line}\n`).join('');
  const lengths = lines.map((line) => Buffer.byteLength(line));
  const head = { form: FORM, folder, files, ...rest, lengths, checksum: crc32(Buffer.from(body)) };
  return `${seal(JSON.stringify(head))}\n${body}`;
}

/** Reads `progress.json`. Never throws; what is not whole is damaged, and of no use. */
export function readProgress(path: string): ProgressReading {
  try {
    const stored = decodeProgress(readFileSync(path));
    return stored === undefined ? { kind: 'damaged' } : { kind: 'found', ...stored };
  } catch (error) {
    const code = errorCode(error) ?? 'EIO';
    return code === 'ENOENT' ? { kind: 'missing' } : { kind: 'unreadable', code };
  }
}

/** The progress in these bytes; undefined when they are damaged anywhere or of another form. */
export function decodeProgress(bytes: Buffer): StoredProgress | undefined {
  const newline = bytes.indexOf(NEWLINE);
  const end = newline === -1 ? bytes.length : newline;
  const json = unseal(bytes, 0, end);
  const head: unknown = json === undefined ? undefined : JSON.parse(json);
  const progress = progressFrom(head);
  const lines = linesIn(bytes.subarray(end + 1), head);
  return progress === undefined || lines === undefined ? undefined : { progress, lines };
}

/** The lines behind the first; undefined when they are not those it was written with. */
function linesIn(body: Buffer, head: unknown): WrittenLines | undefined {
  const { lengths, checksum } = asObject(head) ?? {};
  if (!Array.isArray(lengths) || crc32(body) !== checksum) return undefined;
  const starts = new Float64Array(lengths.length + 1);
  for (let place = 0; place < lengths.length; place += 1) {
    const length = asInteger(lengths[place], 0);
    if (length === undefined) return undefined;
    starts[place + 1] = (starts[place] ?? 0) + length + 1;
  }
  if (starts.at(-1) !== body.length) return undefined;
  return {
    count: lengths.length,
    text: (place) => body.toString('utf8', starts[place] ?? 0, (starts[place + 1] ?? 1) - 1),
  };
}

function progressFrom(value: unknown): Progress | undefined {
  const raw = asObject(value);
  if (raw?.['form'] !== FORM || !Array.isArray(raw['files'])) return undefined;
  const { device, place, folder, fold, lastAt, ids, state } = raw;
  if (!isName(device) || typeof place !== 'string' || typeof folder !== 'string') return undefined;
  if (typeof fold !== 'string' || typeof lastAt !== 'number' || !isEncodedIds(ids)) return undefined;
  const cursors = new Map<string, Cursor>();
  for (const row of raw['files']) {
    if (!isCursorRow(row)) return undefined;
    const [name, offset, lines, digest, check, size, changed] = row;
    cursors.set(join(folder, name), { offset, lines, digest, check, size, changed });
  }
  return { device, place, folder, fold, lastAt, cursors, ids, state };
}

type CursorRow = readonly [string, number, number, number, number, number, number];

function isCursorRow(value: unknown): value is CursorRow {
  return Array.isArray(value) && value.length === 7 && isTextThenNumbers(value);
}

function isEncodedIds(value: unknown): value is EncodedEventIds {
  return Array.isArray(value) && value.every((row) => Array.isArray(row) && isTextThenNumbers(row));
}

function isTextThenNumbers([first, ...rest]: readonly unknown[]): boolean {
  return typeof first === 'string' && rest.every((item) => typeof item === 'number');
}
