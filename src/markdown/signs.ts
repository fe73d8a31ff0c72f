import { unitAt } from './unit-at.ts';

/**
 * Characters that give a line a meaning beyond its words, as bits of a number. Readers look at them before they try a
 * pattern: what has to hold a colon is not sought where there is none.
 */
export const Sign = {
  colon: 1,
  question: 2,
  /** An asterisk or an underscore. */
  emphasis: 4,
  /** The beginning of a tag. */
  tag: 8,
  bracket: 16,
  quote: 32,
  hash: 64,
} as const;

const CHARACTERS: readonly (readonly [string, number])[] = [
  [':：', Sign.colon],
  ['?？', Sign.question],
  ['*_', Sign.emphasis],
  ['<', Sign.tag],
  ['[]【】', Sign.bracket],
  ['"“”「」『』', Sign.quote],
  ['#', Sign.hash],
];
const signs = new Map(
  CHARACTERS.flatMap(([characters, sign]) => [...characters].map((character) => [character.charCodeAt(0), sign])),
);
const ASCII = 0x80;
const signsOfAscii = Array.from({ length: ASCII }, (_, unit) => signs.get(unit) ?? 0);
/** Between these are the letters of Chinese, Japanese and Korean: nearly all of what is not ASCII, and no signs. */
const FIRST_LETTER = 0x3040;
const LAST_LETTER = 0xfeff;

/** The signs a text holds. */
export function signsIn(text: string): number {
  const { length } = text;
  let found = 0;
  for (let at = 0; at < length; at++) {
    const unit = unitAt(text, at);
    if (unit < ASCII) found |= signsOfAscii[unit] ?? 0;
    else if (unit < FIRST_LETTER || unit > LAST_LETTER) found |= signs.get(unit) ?? 0;
  }
  return found;
}
