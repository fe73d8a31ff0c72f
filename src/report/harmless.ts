/** Control characters, line separators, marks that hide or reorder text, lone surrogates: none may reach a terminal. */
const HARMFUL = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u00ad\u061c\u180e\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;
const CONTROL_PICTURES = 0x2400;
const REPLACEMENT = '\ufffd';

/** A text from a deck made safe to print on one line: every control character becomes a picture of itself, in one column. */
export function harmless(text: string): string {
  return text.replace(HARMFUL, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(CONTROL_PICTURES + code) : REPLACEMENT;
  });
}
