import { editDistance } from './edit-distance.ts';
import { DENYING_PREFIXES, OPPOSITE_WORDS, SAME_NAMES } from './vocabulary.ts';

/** Lengths from which one and two wrong letters are taken for a slip. Shorter words are too often another word. */
const ONE_SLIP_FROM = { plain: 4, name: 6 } as const;
const TWO_SLIPS_FROM = 9;

/** An ordinary word, at most with a capital at its beginning. Anything else is a name: `TCP`, `replicaSet`. */
export const PLAIN_WORD = /^\p{Lu}?\p{Ll}+$/u;

/** A word as it is compared: lower case, under its full name, roughly without inflection unless it is a name. */
export function stemOf(raw: string): string {
  const word = raw.replace(/^(\p{Lu}{2,})s$/u, '$1').toLowerCase();
  const stem = PLAIN_WORD.test(raw) ? withoutInflection(word) : word;
  const full = SAME_NAMES.get(word) ?? SAME_NAMES.get(stem);
  return full === undefined ? stem : withoutInflection(full);
}

function withoutInflection(word: string): string {
  if (word.length < 4) {
    return word;
  }
  const singular = word
    .replace(/ies$/, 'y')
    .replace(/(s|x|z|ch|sh)es$/, '$1')
    .replace(/([^su])s$/, '$1');
  const bare = singular.length > 5 ? singular.replace(/(?:ing|ed)$/, '').replace(/([bdgmnprt])\1$/, '$1') : singular;
  return bare.length > 3 ? bare.replace(/e$/, '') : bare;
}

/** Whether one word is made of the first letters of others that follow each other: `GIL`, global interpreter lock. */
export function isAcronymOf(acronym: string, words: readonly string[]): boolean {
  return (
    /^\p{Lu}{2,}s?$/u.test(acronym) &&
    words
      .map((word) => word.charAt(0).toUpperCase())
      .join('')
      .includes(acronym.replace(/s$/, ''))
  );
}

/** Whether two words, as written, are the same but for a slip of the keyboard: never in digits, never a contrary. */
export function isSlip(left: string, right: string): boolean {
  const [one, other] = [left.toLowerCase(), right.toLowerCase()];
  const shorter = Math.min(one.length, other.length);
  const from = PLAIN_WORD.test(left) && PLAIN_WORD.test(right) ? ONE_SLIP_FROM.plain : ONE_SLIP_FROM.name;
  if (shorter < from || /\d/.test(one + other) || areOpposite(one, other)) {
    return false;
  }
  const slips = editDistance(one, other);
  return slips <= (shorter >= TWO_SLIPS_FROM ? 2 : 1);
}

/** Whether one word says the contrary of the other. */
export function areOpposite(left: string, right: string): boolean {
  const [shorter, longer] = left.length < right.length ? [left, right] : [right, left];
  return (
    (longer.endsWith(shorter) && DENYING_PREFIXES.has(longer.slice(0, longer.length - shorter.length))) ||
    OPPOSITE_WORDS.get(left)?.has(right) === true
  );
}

/** Whether two words differ only by two neighbouring letters in exchanged order. */
export function isSwapped(left: string, right: string): boolean {
  if (left.length !== right.length) {
    return false;
  }
  let index = 0;
  while (index < left.length && left[index] === right[index]) {
    index += 1;
  }
  return (
    left[index] === right[index + 1] &&
    left[index + 1] === right[index] &&
    left.slice(index + 2) === right.slice(index + 2)
  );
}
