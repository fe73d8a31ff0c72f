import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { asObject } from '../memory/guards.ts';
import { errorCode } from './disk.ts';
import type { Cursor } from './journal/cursor.ts';
import type { EncodedEventIds } from './journal/event-ids.ts';
import { seal, unseal } from './journal/seal.ts';
import type { Cursors } from './journal/tail.ts';
import { isName } from './journal/writer-name.ts';

/** Version of the form of `progress.json`. */
const FORM = 1;

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
  /** As the fold encoded it. */
  readonly state: unknown;
}

/** What was found in place of `progress.json`. */
export type ProgressReading =
  | { readonly kind: 'found'; readonly progress: Progress }
  | { readonly kind: 'missing' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'unreadable'; readonly code: string };

/** The text of `progress.json`: one line, sealed like a line of the journal. */
export function encodeProgress(progress: Progress): string {
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
  return `${seal(JSON.stringify({ form: FORM, folder, files, ...rest }))}\n`;
}

/** Reads `progress.json`. Never throws; what is not whole is damaged, and of no use. */
export function readProgress(path: string): ProgressReading {
  try {
    const progress = decodeProgress(readFileSync(path));
    return progress === undefined ? { kind: 'damaged' } : { kind: 'found', progress };
  } catch (error) {
    const code = errorCode(error) ?? 'EIO';
    return code === 'ENOENT' ? { kind: 'missing' } : { kind: 'unreadable', code };
  }
}

/** The progress in these bytes; undefined when they are damaged or of another form. */
export function decodeProgress(bytes: Buffer): Progress | undefined {
  const json = unseal(bytes, 0, bytes.at(-1) === 0x0a ? bytes.length - 1 : bytes.length);
  return json === undefined ? undefined : progressFrom(JSON.parse(json));
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
