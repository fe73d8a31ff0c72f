import { unitAt } from '../markdown/unit-at.ts';

const LETTER = /\p{L}/u;
const NO_LETTERS = /^[^\p{L}]+/u;
const NO_WORDS = /^[^\p{L}\p{N}]+/u;

/** Whether a UTF-16 unit is one of the letters nearly all texts begin with; the engine takes ten times as long to say so. */
function isCommonLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x4e00 && unit <= 0x9fff);
}

/** The UTF-16 unit a text's first letter begins with; `NaN` when it has none. */
export function firstLetter(text: string): number {
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const unit = unitAt(text, at);
    if (isCommonLetter(unit)) return unit;
    if (unit >= 0x80 && LETTER.test(String.fromCodePoint(text.codePointAt(at) ?? 0))) return unit;
  }
  return Number.NaN;
}

/** A text from its first letter on. */
export function fromLetter(text: string): string {
  return isCommonLetter(text.charCodeAt(0)) ? text : text.replace(NO_LETTERS, '');
}

/** A text from its first letter or digit on. */
export function fromWord(text: string): string {
  return isCommonLetter(text.charCodeAt(0)) ? text : text.replace(NO_WORDS, '');
}
