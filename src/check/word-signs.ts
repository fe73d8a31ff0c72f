import { unitAt } from '../markdown/unit-at.ts';

const PLACES = 0x4000;
const LONGEST_WORD = 15;
const MOST_LISTS = 32;

/** Whether a UTF-16 unit is part of a word as `\b` sees it. */
function isWordUnit(unit: number): boolean {
  return (
    unit <= 0x7a && (unit >= 0x61 || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x5f)
  );
}

/** Where a word is kept: by its first and last letter in any case and its length. Others may share the place. */
function placeOfWord(first: number, last: number, length: number): number {
  return ((first & 0x1f) << 9) | ((last & 0x1f) << 4) | Math.min(length, LONGEST_WORD);
}

/** Where two characters that are no word units are kept, or one when the first is 0. */
function placeOfPair(first: number, second: number): number {
  return (Math.imul(first, 0x9e5) ^ second) & (PLACES - 1);
}

/**
 * Tells at one look which of some lists a text may hold words of: bit 0 for the first list, and so on. English words are
 * known by their first and last letter and their length, others by their first two characters. A bit that is not set is
 * certain; one that is set says that it is worth searching. Throws a RangeError for more lists than a number has bits,
 * and for a word that begins with a letter or digit of ASCII and holds anything else.
 */
export function wordSigns(lists: readonly (readonly string[])[]): (text: string) => number {
  if (lists.length > MOST_LISTS) throw new RangeError(`more than ${MOST_LISTS} lists of words`);
  const words = new Uint32Array(PLACES);
  const pairs = new Uint32Array(PLACES);
  lists.forEach((list, bit) => {
    for (const word of list) {
      const first = word.charCodeAt(0);
      if (isWordUnit(first) && /\W/.test(word)) throw new RangeError(`more than a word: ${word}`);
      const [table, place] = isWordUnit(first)
        ? [words, placeOfWord(first, word.charCodeAt(word.length - 1), word.length)]
        : [pairs, word.length === 1 ? placeOfPair(0, first) : placeOfPair(first, word.charCodeAt(1))];
      table[place] = (table[place] ?? 0) | (1 << bit);
    }
  });
  return (text) => {
    const { length } = text;
    let signs = 0;
    let start = 0;
    let before = 0;
    for (let at = 0; at < length; at++) {
      const unit = unitAt(text, at);
      if (!isWordUnit(unit)) {
        if (at > start) signs |= words[placeOfWord(unitAt(text, start), before, at - start)] ?? 0;
        signs |= (pairs[placeOfPair(0, unit)] ?? 0) | (pairs[placeOfPair(before, unit)] ?? 0);
        start = at + 1;
      }
      before = unit;
    }
    if (length > start) signs |= words[placeOfWord(unitAt(text, start), before, length - start)] ?? 0;
    return signs;
  };
}
