/** Bidirectional overrides, embeddings and isolates: they can make a text read as something else. */
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Control characters of both sets but tab and newline. */
const CONTROLS = /[^\P{Cc}\t\n]/gu;

/** Half of a surrogate pair standing alone cannot be encoded. */
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** Line ends of every platform, and the two separators that some terminals treat as one. */
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/gu;

/** What stands for a control character: its picture for the first 32 and DEL, the replacement character for the rest. */
function picture(control: string): string {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\ufffd';
}

/**
 * The text as it may be written to a terminal: line ends become `\n`, control characters (ESC and the 8-bit CSI included)
 * become visible signs, invisible direction controls vanish. A text from a stranger cannot move the cursor afterwards.
 */
export function printable(text: string): string {
  return text
    .replace(LINE_ENDS, '\n')
    .replace(CONTROLS, picture)
    .replace(BIDI_CONTROLS, '')
    .replace(LONE_SURROGATES, '\ufffd');
}

/** The same on one line: line ends and tabs become spaces, and runs of them one. */
export function printableLine(text: string): string {
  return printable(text).replace(/\s+/gu, ' ').trim();
}

/** What `JSON.stringify` leaves in a line although a terminal or a line reader could act on it. */
const RAW_IN_JSON = /[\u007f-\u009f\u2028\u2029]/gu;

/** JSON without any character a terminal would act on, on one line unless indented; it parses to exactly the same value. */
export function printableJson(value: unknown, indent = 0): string {
  const text = JSON.stringify(value, undefined, indent) ?? 'null';
  return text.replace(RAW_IN_JSON, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
