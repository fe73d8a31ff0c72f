// A hash of 14 bits: half of them choose a page, half a bucket. At 100,000 entries a bucket holds about six.
const PAGES = 128;
const BUCKETS_OF_PAGE = 128;

/** How many buckets a map has. */
export const BUCKETS = PAGES * BUCKETS_OF_PAGE;

/** A key and its value. */
export type Entry<Key extends string, Value> = readonly [key: Key, value: Value];
/** The entries whose keys have the same hash. */
export type Bucket<Key extends string, Value> = readonly Entry<Key, Value>[];
/** Where nothing stands the bucket is still as it was written. */
type Page<Key extends string, Value> = readonly (Bucket<Key, Value> | undefined)[];

/** Buckets that were written down and are read only when somebody looks into them. */
export interface WrittenBuckets<Key extends string, Value> {
  /** The entries of a bucket, none when it was empty. */
  read(bucket: number): Bucket<Key, Value>;
  /** Its text; undefined when it was empty. */
  text(bucket: number): string | undefined;
}

/**
 * A map that is never changed: `withEntry` gives a new one that shares all but one bucket with the old. So a state of
 * 100,000 cards can be a plain value, and one review costs the same whatever the size.
 */
export interface PersistentMap<Key extends string, Value> {
  readonly size: number;
  readonly pages: readonly Page<Key, Value>[];
  readonly written?: WrittenBuckets<Key, Value>;
}

const EMPTY_BUCKET: Bucket<never, never> = [];
const EMPTY_PAGE: Page<never, never> = new Array(BUCKETS_OF_PAGE).fill(EMPTY_BUCKET);
const UNREAD_PAGE: Page<never, never> = new Array(BUCKETS_OF_PAGE).fill(undefined);
const EMPTY: PersistentMap<never, never> = { size: 0, pages: new Array(PAGES).fill(EMPTY_PAGE) };

/** The map without entries. */
export function emptyMap<Key extends string, Value>(): PersistentMap<Key, Value> {
  return EMPTY;
}

/** FNV-1a, mixed once more because only its lower bits are used. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  return (hash ^ (hash >>> 15)) & (BUCKETS - 1);
}

function pageIndex(hash: number): number {
  return Math.floor(hash / BUCKETS_OF_PAGE);
}

function bucketIndex(hash: number): number {
  return hash % BUCKETS_OF_PAGE;
}

function bucketAt<Key extends string, Value>(map: PersistentMap<Key, Value>, hash: number): Bucket<Key, Value> {
  return map.pages[pageIndex(hash)]?.[bucketIndex(hash)] ?? map.written?.read(hash) ?? EMPTY_BUCKET;
}

/** The value of a key; undefined when there is none. */
export function lookUp<Key extends string, Value>(map: PersistentMap<Key, Value>, key: Key): Value | undefined {
  if (map.size === 0) return undefined;
  return bucketAt(map, hashOf(key)).find((entry) => entry[0] === key)?.[1];
}

function withBucket<Key extends string, Value>(
  map: PersistentMap<Key, Value>,
  hash: number,
  bucket: Bucket<Key, Value>,
): PersistentMap<Key, Value> {
  const page = (map.pages[pageIndex(hash)] ?? EMPTY_PAGE).slice();
  page[bucketIndex(hash)] = bucket;
  const pages = map.pages.slice();
  pages[pageIndex(hash)] = page;
  return { ...map, size: map.size + bucket.length - bucketAt(map, hash).length, pages };
}

/** The map with one entry added or replaced. */
export function withEntry<Key extends string, Value>(
  map: PersistentMap<Key, Value>,
  key: Key,
  value: Value,
): PersistentMap<Key, Value> {
  const hash = hashOf(key);
  const others = bucketAt(map, hash).filter((entry) => entry[0] !== key);
  return withBucket(map, hash, [...others, [key, value]]);
}

/** The map without an entry. */
export function withoutEntry<Key extends string, Value>(
  map: PersistentMap<Key, Value>,
  key: Key,
): PersistentMap<Key, Value> {
  const hash = hashOf(key);
  const bucket = bucketAt(map, hash);
  const others = bucket.filter((entry) => entry[0] !== key);
  return others.length === bucket.length ? map : withBucket(map, hash, others);
}

/** The map of many entries at once; of equal keys the last counts. */
export function mapOf<Key extends string, Value>(entries: Iterable<Entry<Key, Value>>): PersistentMap<Key, Value> {
  const drafts: (Entry<Key, Value>[] | undefined)[] = new Array(BUCKETS).fill(undefined);
  const used = new Set<number>();
  let size = 0;
  for (const entry of entries) {
    const hash = hashOf(entry[0]);
    const draft = drafts[hash] ?? [];
    const place = draft.findIndex(([key]) => key === entry[0]);
    draft[place === -1 ? draft.length : place] = entry;
    if (place === -1) size += 1;
    drafts[hash] = draft;
    used.add(pageIndex(hash));
  }
  const pageOf = (page: number): Page<Key, Value> => {
    const start = page * BUCKETS_OF_PAGE;
    return drafts.slice(start, start + BUCKETS_OF_PAGE).map((draft) => draft ?? EMPTY_BUCKET);
  };
  return { size, pages: EMPTY.pages.map((empty, page) => (used.has(page) ? pageOf(page) : empty)) };
}

/** The map of `size` entries that were written down, with all that was written still unread. */
export function unreadMap<Key extends string, Value>(
  size: number,
  written: WrittenBuckets<Key, Value>,
): PersistentMap<Key, Value> {
  return { size, pages: new Array<Page<Key, Value>>(PAGES).fill(UNREAD_PAGE), written };
}

// The loops below count, for iterators over 16,384 buckets are what a cold start would spend its time on.

/** All entries, in no meaningful order. */
export function* entriesOf<Key extends string, Value>(
  map: PersistentMap<Key, Value>,
): Generator<Entry<Key, Value>, void> {
  for (let hash = 0; hash < BUCKETS; hash += 1) {
    if (map.pages[pageIndex(hash)] === EMPTY_PAGE) hash += BUCKETS_OF_PAGE - 1;
    else yield* bucketAt(map, hash);
  }
}

/** A bucket that is no longer as it was written: before, when it was empty if nothing was, and now. */
export interface ChangedBucket<Key extends string, Value> {
  readonly bucket: number;
  readonly before: Bucket<Key, Value>;
  readonly now: Bucket<Key, Value>;
}

/** The buckets that may be other than they were written; all that have entries when nothing was written. */
export function changedBuckets<Key extends string, Value>(
  map: PersistentMap<Key, Value>,
): readonly ChangedBucket<Key, Value>[] {
  const changed: ChangedBucket<Key, Value>[] = [];
  for (let number = 0; number < PAGES; number += 1) {
    const page = map.pages[number] ?? EMPTY_PAGE;
    if (page === EMPTY_PAGE || page === UNREAD_PAGE) continue;
    for (let index = 0; index < BUCKETS_OF_PAGE; index += 1) {
      const now = page[index];
      if (now === undefined || now === EMPTY_BUCKET) continue;
      const bucket = number * BUCKETS_OF_PAGE + index;
      changed.push({ bucket, before: map.written?.read(bucket) ?? EMPTY_BUCKET, now });
    }
  }
  return changed;
}
