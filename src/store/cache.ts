import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type FileState, RACY } from './cache/file-states.ts';
import { keepNewest } from './cache/prune.ts';
import { readSealed, writeSealed } from './cache/sealed-file.ts';
import { crc32 } from './journal/crc32.ts';

/** What results are remembered for. */
export interface CacheOptions<Value> {
  /** Directory of the cache; made when something is saved. */
  readonly directory: string;
  /** Everything the results depend on besides the text: versions of tool and parser, options. */
  readonly key: string;
  /** A value as it comes from the file; undefined when it is none. */
  readonly decode: (value: unknown) => Value | undefined;
  /** Files the results are spread over, so that a run reads and writes only what it is about; 1 for few results. */
  readonly parts?: number;
}

/** A result, or the bytes it has to be made from. */
export type CacheAnswer<Value> =
  | { readonly kind: 'known'; readonly value: Value }
  | { readonly kind: 'unknown'; readonly bytes: Buffer; remember(value: Value): void };

/** Results by file. A file counts as unchanged by size, time and inode, or else by its content. */
export interface Cache<Value> {
  /** What is known of a file, by absolute path. Throws what reading the file throws. */
  ask(path: string): CacheAnswer<Value>;
  /** What a file was like when it was asked about. */
  seen(path: string): FileState | undefined;
  /** Writes what is new. A cache that cannot be written is no trouble: false. */
  save(): boolean;
}

/** `[size, mtimeMs, inode, hash of the content, value]` */
type Entry = readonly [size: number, changed: number, inode: number, hash: string, value: unknown];

/** Entries of files that were not asked about are dropped when there are more than this. */
const MOST_ENTRIES = 50_000;
/** Keys whose results stay on the disk: those of a few configurations, and of the version before. */
const MOST_KEYS = 4;
const ENDING = '.json';

/** Opens the cache for a key. One that is missing or damaged is empty. */
export function openCache<Value>({ directory, key, decode, parts = 1 }: CacheOptions<Value>): Cache<Value> {
  // A short name will do, for the key is kept inside too; SHA-256 would cost a run that knows everything 4 ms.
  const name = nameOf(key);
  const opened = new Map<number, Part>();
  const seen = new Map<string, FileState>();
  const partOf = (path: string): Part => {
    const number = parts === 1 ? 0 : crc32(Buffer.from(path)) % parts;
    const known = opened.get(number);
    if (known !== undefined) return known;
    const file = join(directory, `${name}${parts === 1 ? '' : `-${number}`}${ENDING}`);
    const part = { file, ...readManifest(file, key), asked: new Map<string, Entry>(), isChanged: false };
    opened.set(number, part);
    return part;
  };

  return {
    ask(path) {
      const part = partOf(path);
      const keep = (entry: Entry) => {
        part.asked.set(path, entry);
        part.isChanged = true;
      };
      const { size, mtimeMs, ctimeMs, ino } = statSync(path);
      const note = (bytes: number, hash: string) =>
        seen.set(path, { size: bytes, modified: mtimeMs, changed: ctimeMs, inode: ino, hash });
      const known = part.entries.get(path);
      if (known !== undefined && sameFile(known, size, mtimeMs, ino) && mtimeMs < part.writtenAt - RACY) {
        const value = decode(known[4]);
        if (value !== undefined) {
          part.asked.set(path, known);
          note(size, known[3]);
          return { kind: 'known', value };
        }
      }
      const bytes = readFileSync(path);
      const hash = hashOf(bytes);
      note(bytes.length, hash);
      const value = known?.[3] === hash ? decode(known[4]) : undefined;
      if (value !== undefined) {
        keep([size, mtimeMs, ino, hash, value]);
        return { kind: 'known', value };
      }
      return { kind: 'unknown', bytes, remember: (made) => keep([size, mtimeMs, ino, hash, made]) };
    },
    seen: (path) => seen.get(path),
    save() {
      const changed = [...opened.values()].filter(({ isChanged }) => isChanged);
      if (changed.length === 0) return true;
      const isSaved = changed.map((part) => savePart(part, key, MOST_ENTRIES / parts)).every(Boolean);
      if (isSaved) keepNewest(directory, ENDING, MOST_KEYS * parts);
      return isSaved;
    },
  };
}

interface Manifest {
  readonly entries: ReadonlyMap<string, Entry>;
  /** By the clock of the file system, like the times it is compared with. Epoch ms. */
  readonly writtenAt: number;
}

/** The results of one file of the cache, read when one of them is first asked for. */
interface Part extends Manifest {
  readonly file: string;
  readonly asked: Map<string, Entry>;
  isChanged: boolean;
}

function savePart(part: Part, key: string, most: number): boolean {
  const { file, entries, asked } = part;
  const kept = entries.size > most ? asked : new Map([...entries, ...asked]);
  part.isChanged = !writeSealed(file, { key, entries: [...kept] });
  return !part.isChanged;
}

function sameFile([size, changed, inode]: Entry, nowSize: number, nowChanged: number, nowInode: number): boolean {
  return size === nowSize && changed === nowChanged && inode === nowInode;
}

function readManifest(path: string, key: string): Manifest {
  const { value, writtenAt } = readSealed(path) ?? { value: undefined, writtenAt: 0 };
  return isManifest(value) && value.key === key
    ? { entries: new Map(value.entries), writtenAt }
    : { entries: new Map(), writtenAt: 0 };
}

/** What stands in the file. */
interface WrittenManifest {
  readonly key: string;
  readonly entries: readonly (readonly [string, Entry])[];
}

// The seal has been compared: what this program wrote needs no closer look.
function isManifest(value: unknown): value is WrittenManifest {
  return typeof value === 'object' && value !== null && 'key' in value && 'entries' in value;
}

function nameOf(key: string): string {
  return crc32(Buffer.from(key)).toString(16).padStart(8, '0');
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
