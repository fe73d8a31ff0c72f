import { distance } from 'fastest-levenshtein';
import { DENYING_PREFIXES, OPPOSITE_WORDS, SAME_NAMES } from './vocabulary.ts';

/** Lengths from which one and two wrong letters are taken for a slip. Shorter words are too often another word. */
const ONE_SLIP_FROM = 5;
const TWO_SLIPS_FROM = 9;

/** An English word without its inflection, roughly, and under its full name. */
export function stemOf(word: string): string {
  const full = SAME_NAMES.get(word) ?? word;
  if (full.length < 4 || /\d/.test(full)) {
    return full;
  }
  const singular = full
    .replace(/ies$/, 'y')
    .replace(/(s|x|z|ch|sh)es$/, '$1')
    .replace(/([^su])s$/, '$1');
  const bare = singular.length > 5 ? singular.replace(/(?:ing|ed)$/, '').replace(/([bdgmnprt])\1$/, '$1') : singular;
  const stem = bare.length > 3 ? bare.replace(/e$/, '') : bare;
  return SAME_NAMES.get(stem) ?? stem;
}

/** Whether two words are the same but for a slip of the keyboard: never in digits, never a contrary. */
export function isSlip(left: string, right: string): boolean {
  const shorter = Math.min(left.length, right.length);
  if (shorter < ONE_SLIP_FROM || /\d/.test(left + right) || areOpposite(left, right)) {
    return false;
  }
  const slips = isSwapped(left, right) ? 1 : distance(left, right);
  return slips <= (shorter >= TWO_SLIPS_FROM ? 2 : 1);
}

/** Whether one word says the contrary of the other. */
export function areOpposite(left: string, right: string): boolean {
  return (
    OPPOSITE_WORDS.has(`${left} ${right}`) ||
    DENYING_PREFIXES.some((prefix) => left === prefix + right || right === prefix + left)
  );
}

/** Whether two words differ only by two neighbouring letters in exchanged order. */
function isSwapped(left: string, right: string): boolean {
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
