/** A source of reproducible randomness: the same seed gives the same numbers on every machine. */
export interface Random {
  /** A number in [0, 1), with 32 bits of it random. */
  next(): number;
  /** An integer in [0, bound); 0 when the bound is not positive. */
  below(bound: number): number;
}

/** FNV-1a over UTF-16 code units, finished with the murmur3 mixer so that similar seeds end far apart. */
function hash32(text: string, basis: number): number {
  let hash = basis;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * The sfc32 generator of PractRand (128 bits of state, period about 2^127) seeded by four hashes of a text.
 * The generator is a closure with state: create one for each purpose, so that one purpose never shifts another.
 */
export function createRandom(seed: string): Random {
  let a = hash32(seed, 0x811c9dc5);
  let b = hash32(seed, 0x9e3779b9);
  let c = hash32(seed, 0x85ebca6b);
  let counter = 1;
  const next32 = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return sum >>> 0;
  };
  for (let round = 0; round < 12; round += 1) next32();
  return {
    next: () => next32() / 0x1_0000_0000,
    below: (bound) => (bound > 0 ? Math.floor((next32() / 0x1_0000_0000) * bound) : 0),
  };
}

/** A new array with the same items in random order (Fisher–Yates: every order is equally likely). */
export function shuffle<T>(items: readonly T[], random: Random): readonly T[] {
  const keyed: T[] = [];
  for (const item of items) {
    const place = random.below(keyed.length + 1);
    const displaced = keyed[place];
    if (displaced === undefined || place === keyed.length) {
      keyed.push(item);
    } else {
      keyed.push(displaced);
      keyed[place] = item;
    }
  }
  return keyed;
}

/** At most `count` of the items, in random order, each at most once. */
export function sample<T>(items: readonly T[], count: number, random: Random): readonly T[] {
  return shuffle(items, random).slice(0, Math.max(0, count));
}
