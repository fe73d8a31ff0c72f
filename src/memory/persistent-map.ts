// 1024 buckets: at 100,000 entries a change copies about a hundred of them, at a thousand hardly any.
const BUCKETS = 1024;

type Bucket<Key extends string, Value> = ReadonlyMap<Key, Value>;

/**
 * A map that is never changed: `withEntry` gives a new one that shares all but one bucket with the old. So a state of
 * 100,000 cards can be a plain value, and one review costs the same whatever the size.
 */
export interface PersistentMap<Key extends string, Value> {
  readonly size: number;
  readonly buckets: readonly Bucket<Key, Value>[];
}

const EMPTY_BUCKET: Bucket<never, never> = new Map<never, never>();
const EMPTY: PersistentMap<never, never> = { size: 0, buckets: new Array(BUCKETS).fill(EMPTY_BUCKET) };

/** The map without entries. */
export function emptyMap<Key extends string, Value>(): PersistentMap<Key, Value> {
  return EMPTY;
}

function bucketOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  return ((hash ^ (hash >>> 16)) >>> 0) % BUCKETS;
}

/** The value of a key; undefined when there is none. */
export function lookUp<Key extends string, Value>(map: PersistentMap<Key, Value>, key: Key): Value | undefined {
  return map.buckets[bucketOf(key)]?.get(key);
}

function withBucket<Key extends string, Value>(
  map: PersistentMap<Key, Value>,
  index: number,
  bucket: Bucket<Key, Value>,
): PersistentMap<Key, Value> {
  const buckets = map.buckets.slice();
  const before = buckets[index]?.size ?? 0;
  buckets[index] = bucket;
  return { size: map.size + bucket.size - before, buckets };
}

/** The map with one entry added or replaced. */
export function withEntry<Key extends string, Value>(
  map: PersistentMap<Key, Value>,
  key: Key,
  value: Value,
): PersistentMap<Key, Value> {
  const index = bucketOf(key);
  return withBucket(map, index, new Map(map.buckets[index]).set(key, value));
}

/** The map without an entry. */
export function withoutEntry<Key extends string, Value>(
  map: PersistentMap<Key, Value>,
  key: Key,
): PersistentMap<Key, Value> {
  const index = bucketOf(key);
  if (map.buckets[index]?.has(key) !== true) return map;
  const bucket = new Map(map.buckets[index]);
  bucket.delete(key);
  return withBucket(map, index, bucket);
}

/** A map of many entries at once; of equal keys the last counts. */
export function mapOf<Key extends string, Value>(entries: Iterable<readonly [Key, Value]>): PersistentMap<Key, Value> {
  const drafts: (Map<Key, Value> | undefined)[] = new Array(BUCKETS).fill(undefined);
  for (const [key, value] of entries) {
    const index = bucketOf(key);
    const draft = drafts[index] ?? new Map<Key, Value>();
    drafts[index] = draft.set(key, value);
  }
  const buckets = drafts.map((draft) => draft ?? EMPTY_BUCKET);
  return { size: buckets.reduce((sum, bucket) => sum + bucket.size, 0), buckets };
}

/** All entries, in no meaningful order. */
export function* entriesOf<Key extends string, Value>(
  map: PersistentMap<Key, Value>,
): Generator<readonly [Key, Value], void> {
  for (const bucket of map.buckets) yield* bucket;
}
