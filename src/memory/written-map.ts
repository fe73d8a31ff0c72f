import { asInteger } from './guards.ts';
import { BUCKETS, type Bucket, changedBuckets, type Entry, type PersistentMap, unreadMap } from './persistent-map.ts';

/** A map written down bucket by bucket, so that most of it need never be read again. */
export interface WrittenMap {
  readonly size: number;
  /** The buckets that have entries, ascending. */
  readonly buckets: readonly number[];
  /** Their texts, one line each, in the same order. */
  readonly lines: readonly string[];
}

/** Texts that were written, by their place. */
export interface WrittenLines {
  readonly count: number;
  /** Empty for a place that is not there. */
  text(place: number): string;
}

/** Texts at hand as lines. */
export function linesOf(texts: readonly string[]): WrittenLines {
  return { count: texts.length, text: (place) => texts[place] ?? '' };
}

/** Some lines of many, from a place up to another. */
export function linesBetween(lines: WrittenLines, from: number, to: number): WrittenLines {
  return { count: Math.max(0, to - from), text: (place) => lines.text(from + place) };
}

function byKey<Key extends string, Value>([left]: Entry<Key, Value>, [right]: Entry<Key, Value>): number {
  return left < right ? -1 : 1;
}

/** Writes a map down; equal maps give equal texts. Buckets nobody has changed since they were read keep their text. */
export function writeMap<Key extends string, Value>(
  map: PersistentMap<Key, Value>,
  encode: (key: Key, value: Value) => readonly unknown[],
): WrittenMap {
  const changed = new Map<number, Bucket<Key, Value>>();
  for (const { bucket, now } of changedBuckets(map)) changed.set(bucket, now);
  const buckets: number[] = [];
  const lines: string[] = [];
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    const now = changed.get(bucket);
    const text = now === undefined ? map.written?.text(bucket) : textOf(now, encode);
    if (text === undefined) continue;
    buckets.push(bucket);
    lines.push(text);
  }
  return { size: map.size, buckets, lines };
}

function textOf<Key extends string, Value>(
  bucket: Bucket<Key, Value>,
  encode: (key: Key, value: Value) => readonly unknown[],
): string | undefined {
  if (bucket.length === 0) return undefined;
  return JSON.stringify([...bucket].sort(byKey).map(([key, value]) => encode(key, value)));
}

/**
 * The map that was written down; `lines` are its own. Rows are decoded when their bucket is first looked into, so who
 * reads them must know that they are as they were written: a row that cannot be decoded counts as not there. Undefined
 * when `size` and `buckets` are not what `writeMap` gave.
 */
export function readMap<Key extends string, Value>(
  { size, buckets }: { readonly size: unknown; readonly buckets: unknown },
  lines: WrittenLines,
  decode: (row: readonly unknown[]) => Entry<Key, Value> | undefined,
): PersistentMap<Key, Value> | undefined {
  const count = asInteger(size, 0);
  const places = placesOf(buckets);
  if (count === undefined || places === undefined || places.count !== lines.count) return undefined;
  const known = new Map<number, Bucket<Key, Value>>();
  const text = (bucket: number): string | undefined => {
    const place = places.of[bucket] ?? NOWHERE;
    return place === NOWHERE ? undefined : lines.text(place);
  };
  return unreadMap(count, {
    text,
    read(bucket) {
      const before = known.get(bucket);
      if (before !== undefined) return before;
      const line = text(bucket);
      const entries = line === undefined ? [] : entriesIn(line, decode);
      known.set(bucket, entries);
      return entries;
    },
  });
}

const NOWHERE = -1;

/** Place of each bucket's line, and how many there are; undefined when these are not bucket numbers in their order. */
function placesOf(buckets: unknown): { readonly of: Int32Array; readonly count: number } | undefined {
  if (!Array.isArray(buckets)) return undefined;
  const places = new Int32Array(BUCKETS).fill(NOWHERE);
  let previous = -1;
  for (let place = 0; place < buckets.length; place += 1) {
    const bucket = asInteger(buckets[place], previous + 1);
    if (bucket === undefined || bucket >= BUCKETS) return undefined;
    places[bucket] = place;
    previous = bucket;
  }
  return { of: places, count: buckets.length };
}

function entriesIn<Key extends string, Value>(
  line: string,
  decode: (row: readonly unknown[]) => Entry<Key, Value> | undefined,
): Bucket<Key, Value> {
  const rows = parsed(line);
  return (Array.isArray(rows) ? rows : []).flatMap((row) => {
    const entry = Array.isArray(row) ? decode(row) : undefined;
    return entry === undefined ? [] : [entry];
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
