const SUSPECT =
  /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u00ad\u061c\u180e\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/u;
const EVERY_SUSPECT = new RegExp(SUSPECT.source, 'gu');

const CONTROL_PICTURES = 0x2400;
const DELETE_PICTURE = '\u2421';
const REPLACEMENT = '\ufffd';

function replacementOf(character: string): string {
  const code = character.charCodeAt(0);
  if (character === '\n') return '\n';
  if (character === '\t') return ' ';
  if (character === '\r') return '';
  if (code < 0x20) return String.fromCharCode(CONTROL_PICTURES + code);
  if (code === 0x7f) return DELETE_PICTURE;
  if (code === 0x85 || code === 0x2028 || code === 0x2029) return '\n';
  if (code < 0xa0 || (code >= 0xd800 && code <= 0xdfff)) return REPLACEMENT;
  return '';
}

/**
 * A text that can do nothing to a terminal: control characters become visible pictures, characters that reorder or hide
 * text disappear, lone surrogates become U+FFFD, every kind of line end becomes `\n`. A tab becomes one space; where
 * columns matter, expand tabs before.
 */
export function harmless(text: string): string {
  return SUSPECT.test(text) ? text.replace(EVERY_SUSPECT, replacementOf) : text;
}

/** A text on one line: like `harmless`, and every run of white space is one space. */
export function oneLine(text: string): string {
  return harmless(text).replace(/\s+/gu, ' ').trim();
}
