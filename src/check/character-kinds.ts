import { unitAt } from '../markdown/unit-at.ts';

/** What a character is to those who count or compare words; it can be several of these at once. */
export const HAN = 1;
export const LETTER_OR_DIGIT = 2;
/** A letter of the Latin script, or a digit of any. */
export const LATIN_OR_DIGIT = 4;
/** Takes two UTF-16 units. */
const PAIR = 8;
/** Nothing but that the character has been asked about. */
const KNOWN = 16;

const IS_HAN = /^\p{Script=Han}$/u;
const IS_LETTER_OR_DIGIT = /^[\p{L}\p{N}]$/u;
const IS_LATIN_OR_DIGIT = /^[\p{Script=Latin}\p{N}]$/u;
const SURROGATE = /^[\ud800-\udfff]/;

/** By UTF-16 unit; halves of pairs stay unknown. */
const kinds = new Uint8Array(0x10000);

/**
 * The kinds of the character at an index of a text. The engine looks classes such as letters up in long lists of ranges for
 * every character it meets; here it is asked once for each.
 */
export function kindsAt(text: string, at: number): number {
  const known = kinds[unitAt(text, at)] ?? 0;
  return known === 0 ? findKinds(text, at) : known;
}

function findKinds(text: string, at: number): number {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const found =
    (IS_HAN.test(character) ? HAN : 0) |
    (IS_LETTER_OR_DIGIT.test(character) ? LETTER_OR_DIGIT : 0) |
    (IS_LATIN_OR_DIGIT.test(character) ? LATIN_OR_DIGIT : 0) |
    (character.length === 2 ? PAIR : 0) |
    KNOWN;
  if (!SURROGATE.test(character)) kinds[unitAt(text, at)] = found;
  return found;
}

/** How many UTF-16 units a character of some kinds takes. */
export function widthOf(kinds: number): number {
  return (kinds & PAIR) === 0 ? 1 : 2;
}
