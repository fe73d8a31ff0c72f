import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type FileState, RACY } from './cache/file-states.ts';
import { UNHURRIED } from './cache/unhurried.ts';
import { errorCode } from './disk.ts';
import { crc32 } from './journal/crc32.ts';
import { seal, unseal } from './journal/seal.ts';
import { StoreError } from './store-error.ts';
import { writeTextFile } from './write-file.ts';

/** What results are remembered for. */
export interface CacheOptions<Value> {
  /** Directory of the cache; made when something is saved. */
  readonly directory: string;
  /** Everything the results depend on besides the text: versions of tool and parser, options. */
  readonly key: string;
  /** A value as it comes from the file; undefined when it is none. */
  readonly decode: (value: unknown) => Value | undefined;
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

/** Opens the cache for a key. One that is missing or damaged is empty. */
export function openCache<Value>({ directory, key, decode }: CacheOptions<Value>): Cache<Value> {
  // A short name will do, for the key is kept inside too; SHA-256 would cost a run that knows everything 4 ms.
  const manifest = join(directory, `${crc32(Buffer.from(key)).toString(16).padStart(8, '0')}.json`);
  const { entries, writtenAt } = readManifest(manifest, key);
  const asked = new Map<string, Entry>();
  const seen = new Map<string, FileState>();
  let changed = false;

  const keep = (path: string, entry: Entry) => {
    asked.set(path, entry);
    changed = true;
  };

  return {
    ask(path) {
      const { size, mtimeMs, ctimeMs, ino } = statSync(path);
      const known = entries.get(path);
      if (known !== undefined && sameFile(known, size, mtimeMs, ino) && mtimeMs < writtenAt - RACY) {
        const value = decode(known[4]);
        if (value !== undefined) {
          asked.set(path, known);
          seen.set(path, { size, modified: mtimeMs, changed: ctimeMs, inode: ino, hash: known[3] });
          return { kind: 'known', value };
        }
      }
      const bytes = readFileSync(path);
      const hash = hashOf(bytes);
      seen.set(path, { size: bytes.length, modified: mtimeMs, changed: ctimeMs, inode: ino, hash });
      const value = known?.[3] === hash ? decode(known[4]) : undefined;
      if (value !== undefined) {
        keep(path, [size, mtimeMs, ino, hash, value]);
        return { kind: 'known', value };
      }
      return { kind: 'unknown', bytes, remember: (made) => keep(path, [size, mtimeMs, ino, hash, made]) };
    },
    seen: (path) => seen.get(path),
    save() {
      if (!changed) return true;
      const kept = entries.size > MOST_ENTRIES ? asked : new Map([...entries, ...asked]);
      try {
        writeTextFile(manifest, `${seal(JSON.stringify({ key, entries: [...kept] }))}\n`, UNHURRIED);
        changed = false;
        return true;
      } catch (error) {
        if (!(error instanceof StoreError)) throw error;
        return false;
      }
    },
  };
}

function sameFile([size, changed, inode]: Entry, nowSize: number, nowChanged: number, nowInode: number): boolean {
  return size === nowSize && changed === nowChanged && inode === nowInode;
}

interface Manifest {
  readonly entries: ReadonlyMap<string, Entry>;
  /** By the clock of the file system, like the times it is compared with. Epoch ms. */
  readonly writtenAt: number;
}

function readManifest(path: string, key: string): Manifest {
  const nothing = { entries: new Map<string, Entry>(), writtenAt: 0 };
  try {
    const bytes = readFileSync(path);
    const json = unseal(bytes, 0, bytes.length - 1);
    const value: unknown = json === undefined ? undefined : JSON.parse(json);
    return isManifest(value) && value.key === key
      ? { entries: new Map(value.entries), writtenAt: statSync(path).mtimeMs }
      : nothing;
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return nothing;
  }
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

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
