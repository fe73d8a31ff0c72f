/** Grams kept of an answer. Up to this many distinct ones the sketch is the whole set. */
const SKETCH_SIZE = 64;

/** Letters of a word that count, so that its inflections are one. */
const STEM_LENGTH = 6;

/** Words so frequent that sharing them says nothing. Part of the frozen format: never edit this list. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'a an and are as at be by can do for from has have if in is it its not of on or so that the then this to was when which will with you your'.split(
    ' ',
  ),
);

const CHINESE_OR_JAPANESE = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';
const RUN = new RegExp(`[${CHINESE_OR_JAPANESE}]+|(?:(?![${CHINESE_OR_JAPANESE}])[\\p{L}\\p{N}\\p{M}])+`, 'gu');
const STARTS_CHINESE = new RegExp(`^[${CHINESE_OR_JAPANESE}]`, 'u');

/** A sample of the grams of a text: the smallest of their 18-bit hashes in rising order (a bottom-k sketch). */
export interface Sketch {
  /** Number of distinct grams in the text. */
  readonly size: number;
  readonly hashes: readonly number[];
}

/** What two sketches say about the texts they were taken from, each from 0 to 1. */
export interface Overlap {
  /** Dice coefficient of the gram sets. */
  readonly dice: number;
  /** Share of the smaller set that is in the larger. */
  readonly containment: number;
}

/**
 * The sketch of a text: pairs of neighbouring characters for Chinese and Japanese, the beginnings of words and
 * pairs of them for anything else. Frozen, since it is stored: change it only under a new fingerprint version.
 */
export function sketchOf(text: string): Sketch {
  const hashes = new Set<number>();
  let previous = '';
  for (const [run] of text.normalize('NFKC').toLowerCase().matchAll(RUN)) {
    if (STARTS_CHINESE.test(run)) {
      const characters = [...run];
      for (let index = 0; index < Math.max(1, characters.length - 1); index += 1) {
        hashes.add(gramHash((characters[index] ?? '') + (characters[index + 1] ?? '')));
      }
      previous = '';
    } else if (!FUNCTION_WORDS.has(run)) {
      const stem = run.slice(0, STEM_LENGTH);
      hashes.add(gramHash(stem));
      if (previous !== '') {
        hashes.add(gramHash(`${previous} ${stem}`));
      }
      previous = stem;
    }
  }
  const sorted = [...hashes].sort((left, right) => left - right);
  return { size: sorted.length, hashes: sorted.slice(0, SKETCH_SIZE) };
}

/**
 * Estimates how much two texts share, from the smallest hashes of their union (Broder's min-wise sampling);
 * exact when both texts have at most 64 grams. Two empty texts share nothing.
 */
export function overlapOf(left: Sketch, right: Sketch): Overlap {
  const whole = left.size === left.hashes.length && right.size === right.hashes.length;
  const limit = whole ? Number.POSITIVE_INFINITY : SKETCH_SIZE;
  let seen = 0;
  let shared = 0;
  let i = 0;
  let j = 0;
  while (seen < limit && (i < left.hashes.length || j < right.hashes.length)) {
    const a = left.hashes[i] ?? Number.POSITIVE_INFINITY;
    const b = right.hashes[j] ?? Number.POSITIVE_INFINITY;
    shared += a === b ? 1 : 0;
    i += a <= b ? 1 : 0;
    j += b <= a ? 1 : 0;
    seen += 1;
  }
  const jaccard = seen === 0 ? 0 : shared / seen;
  const common = (jaccard / (1 + jaccard)) * (left.size + right.size);
  const smaller = Math.min(left.size, right.size);
  return {
    dice: (2 * jaccard) / (1 + jaccard),
    containment: smaller === 0 ? 0 : Math.min(1, common / smaller),
  };
}

/** FNV-1a over UTF-16 units with the final mixing of MurmurHash3, cut to 18 bits. */
function gramHash(gram: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < gram.length; index += 1) {
    hash = Math.imul(hash ^ gram.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 14;
}
