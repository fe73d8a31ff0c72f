import { remembered } from '../markdown/remembered.ts';
import { LONGEST_LINE } from './longest-line.ts';

/** A text without emphasis marks, with the way back. */
export interface FlatText {
  readonly text: string;
  /** Index in the original text of a character of the flat one (of its end, at the end). */
  readonly indexAt: (flatIndex: number) => number;
}

const MARKS = /\*\*\*|\*\*|___|__|<\/?(?:b|strong|em|i|u|summary|details|p|span)(?:\s[^<>]*)?>/gi;
const MARKED = /[*_<]/;
const SINGLE_LEAD = /^\s*([*_])(?=\S)/;

/** Takes bold marks and bold-like tags out of one line of Markdown, and emphasis around its beginning. Code spans stay. */
export function flatten(content: string): FlatText {
  return MARKED.test(content) && content.length <= LONGEST_LINE ? flattenMarked(content) : asItIs(content);
}

const asItIs = (text: string): FlatText => ({ text, indexAt: (index) => index });

const flattenMarked = remembered((content: string): FlatText => {
  const single = SINGLE_LEAD.exec(content);
  if (!content.includes('**') && !content.includes('__') && !content.includes('<') && single === null)
    return asItIs(content);
  const removed: (readonly [number, number])[] = [];
  for (const found of content.matchAll(MARKS)) {
    if (/^_+$/.test(found[0]) && isGap(content, found.index, found[0].length)) continue;
    if (/^_+$/.test(found[0]) && isInsideWord(content, found.index, found[0].length)) continue;
    if (isBlank(content, found.index, found[0])) continue;
    if (content.lastIndexOf('`', found.index) >= 0 && isInCode(content, found.index)) continue;
    removed.push([found.index, found.index + found[0].length]);
  }
  if (single !== null && removed[0]?.[0] !== single[0].length - 1) {
    const mark = single[1] ?? '*';
    const close = content.indexOf(mark, single[0].length);
    if (close > 0 && content[close + 1] !== mark && !removed.some(([from, to]) => close >= from && close < to)) {
      removed.push([single[0].length - 1, single[0].length], [close, close + 1]);
      removed.sort((one, two) => one[0] - two[0]);
    }
  }
  let text = '';
  const starts: number[] = [];
  const origins: number[] = [];
  let at = 0;
  for (const [from, to] of [...removed, [content.length, content.length] as const]) {
    if (from < at) continue;
    if (from > at || from === content.length) {
      starts.push(text.length);
      origins.push(at);
    }
    text += content.slice(at, from);
    at = to;
  }
  return {
    text,
    indexAt: (index) => {
      if (index >= text.length) return content.length;
      let piece = starts.length - 1;
      while (piece > 0 && (starts[piece] ?? 0) > index) piece--;
      return (origins[piece] ?? 0) + index - (starts[piece] ?? 0);
    },
  };
});

/** Whether the marks are part of a line to write on. */
function isGap(text: string, index: number, length: number): boolean {
  return text[index - 1] === '_' || text[index + length] === '_';
}

function isInsideWord(text: string, index: number, length: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(index - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(index + length));
}

/** A run of underscores, to be filled in. */
function isBlank(text: string, index: number, marks: string): boolean {
  if (!marks.startsWith('_')) return false;
  const [before = ' ', after = ' '] = [text[index - 1], text[index + marks.length]];
  return before === '_' || after === '_' || (/\s/.test(before) && /\s/.test(after));
}

function isInCode(text: string, index: number): boolean {
  let ticks = 0;
  for (let at = 0; at < index; at++) if (text[at] === '`') ticks++;
  return ticks % 2 === 1 && text.indexOf('`', index) >= 0;
}
