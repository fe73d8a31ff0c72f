import stringWidth from 'string-width';

/** Grapheme clusters of a text: `starts[i]` is where the i-th begins (one more entry gives the end), `widths[i]` its columns. */
export interface Clusters {
  readonly starts: readonly number[];
  readonly widths: readonly number[];
}

/** First and last UTF-16 code and columns of characters that never combine with what stands before them. */
const PLAIN_RANGES: readonly (readonly [first: number, last: number, columns: 1 | 2])[] = [
  [0x20, 0x7e, 1],
  [0xa1, 0xac, 1],
  [0xae, 0xff, 1],
  [0x2010, 0x2027, 1],
  [0x2039, 0x203a, 1],
  [0x2500, 0x259f, 1],
  [0x3000, 0x3029, 2],
  [0x3041, 0x3096, 2],
  [0x30a1, 0x30ff, 2],
  [0x3400, 0x4dbf, 2],
  [0x4e00, 0x9fff, 2],
  [0xff01, 0xff60, 2],
];

// A table of all UTF-16 codes costs 64 kB and makes the common case one look-up a character.
const PLAIN_COLUMNS = new Uint8Array(0x10000);
for (const [first, last, columns] of PLAIN_RANGES) PLAIN_COLUMNS.fill(columns, first, last + 1);

/** Columns of the character at an offset when it is certain to be a cluster of its own, else 0. */
function plainColumns(text: string, offset: number): number {
  const columns = PLAIN_COLUMNS[text.charCodeAt(offset)] ?? 0;
  if (columns === 0 || offset + 1 === text.length) return columns;
  return PLAIN_COLUMNS[text.charCodeAt(offset + 1)] === 0 ? 0 : columns;
}

let segmenter: Intl.Segmenter | undefined;

/** Made when first needed: it takes milliseconds, and plain text does without. */
function graphemes(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter();
  return segmenter.segment(text);
}

function endOfDifficultRun(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && plainColumns(text, end) === 0) end += 1;
  return end;
}

/** Splits a text into grapheme clusters with their columns. ASCII and plain Chinese are computed, the rest is asked of `string-width`. */
export function clustersOf(text: string): Clusters {
  const starts: number[] = [];
  const widths: number[] = [];
  let offset = 0;
  while (offset < text.length) {
    const columns = plainColumns(text, offset);
    if (columns > 0) {
      starts.push(offset);
      widths.push(columns);
      offset += 1;
      continue;
    }
    const end = endOfDifficultRun(text, offset);
    for (const { segment, index } of graphemes(text.slice(offset, end))) {
      starts.push(offset + index);
      widths.push(stringWidth(segment));
    }
    offset = end;
  }
  starts.push(text.length);
  return { starts, widths };
}

/** Columns a text takes on a terminal that draws characters of ambiguous width narrow. The text must be harmless and on one line. */
export function textWidth(text: string): number {
  let total = 0;
  let offset = 0;
  while (offset < text.length) {
    const columns = plainColumns(text, offset);
    if (columns > 0) {
      total += columns;
      offset += 1;
      continue;
    }
    const end = endOfDifficultRun(text, offset);
    total += stringWidth(text.slice(offset, end));
    offset = end;
  }
  return total;
}
