import type { Finding } from './finding.ts';
import { lineText, type SourceText, spanOfLines, splitLines } from './source.ts';

/** Why a line is no structure: code inside fences, or a comment. */
export type Mask = 'code' | 'comment' | 'markup';

/** What of a text is inert, line by line. */
export interface Masking {
  /** One entry a line; `undefined` where the line is text. */
  readonly masks: readonly (Mask | undefined)[];
  /** The lines with comments blanked and odd spaces made ordinary, every character at its old index. */
  readonly visible: readonly string[];
  readonly findings: readonly Finding[];
}

const QUOTE_PREFIX = /^(?:[ \t]*>)+[ \t]?/;
const LIST_PREFIX = /^(?:[ \t]*(?:[-*+]|\d{1,9}[.)])(?=[ \t]))*/;
const FENCE = /^[ \t]*(`{3,}|~{3,})(.*)$/;
const RAW_MARKUP = /^[ \t]*<(pre|script|style|textarea)(?=[\s>]|$)/i;
const ODD_SPACE = /[\u00a0\u3000\u2000-\u200a\u202f]/g;
/** Beyond this many characters a fence is taken to be of this length. */
const LONGEST_FENCE = 64;

interface Fence {
  readonly character: string;
  readonly length: number;
  readonly closes: boolean;
  readonly quoted: boolean;
  readonly indent: number;
}

function fenceIn(text: string): Fence | undefined {
  if (!text.includes('```') && !text.includes('~~~')) return undefined;
  const quote = QUOTE_PREFIX.exec(text)?.[0] ?? '';
  const inner = text.slice(quote.length);
  const list = LIST_PREFIX.exec(inner)?.[0] ?? '';
  const found = FENCE.exec(inner.slice(list.length));
  const run = found?.[1];
  if (run === undefined || (run.startsWith('`') && found?.[2]?.includes('`'))) return undefined;
  return {
    character: run.charAt(0),
    length: Math.min(run.length, LONGEST_FENCE),
    closes: list === '' && (found?.[2] ?? '').trim() === '',
    quoted: quote !== '',
    indent: inner.search(/[^ \t]/),
  };
}

/** For each fence character and length, the last line that could close such a fence. */
function lastClosings(fences: readonly (Fence | undefined)[]): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  fences.forEach((fence, line) => {
    if (fence?.closes !== true) return;
    for (let length = 3; length <= fence.length; length++) last.set(`${fence.character}${length}`, line);
  });
  return last;
}

function codeEnd(
  source: SourceText,
  fences: readonly (Fence | undefined)[],
  opening: number,
  fence: Fence,
  reachable: number,
): { readonly last: number; readonly closed: boolean } {
  const closable = reachable > opening;
  for (let line = opening + 1; line < source.lines.length; line++) {
    const text = lineText(source, line);
    if (fence.quoted && !QUOTE_PREFIX.test(text)) return { last: line - 1, closed: false };
    if (!closable && !fence.quoted && fence.indent > 0 && text.trim() !== '' && text.search(/[^ \t]/) < fence.indent) {
      return { last: line - 1, closed: false };
    }
    const candidate = fences[line];
    if (
      candidate?.closes &&
      candidate.quoted === fence.quoted &&
      candidate.character === fence.character &&
      candidate.length >= fence.length
    ) {
      return { last: line, closed: true };
    }
  }
  return { last: source.lines.length - 1, closed: false };
}

function isEscaped(text: string, index: number): boolean {
  let backslashes = 0;
  while (text[index - 1 - backslashes] === '\\') backslashes++;
  return backslashes % 2 === 1;
}

/** Tells for the indexes of a line, asked in rising order, whether they are inside a code span; nothing before `from` counts any more. */
function codeSpansOf(text: string): (index: number, from: number) => boolean {
  const last = new Map<number, number>();
  let open = 0;
  let at = 0;
  return (index, from) => {
    at = Math.max(at, from);
    while (at < index) {
      if (text[at] !== '`') {
        at++;
        continue;
      }
      let run = at;
      while (text[run] === '`') run++;
      if (open === 0) open = run - at;
      else if (open === run - at) open = 0;
      at = run;
    }
    if (open === 0) return false;
    const end = last.get(open) ?? text.lastIndexOf('`'.repeat(open));
    last.set(open, end);
    return end >= index;
  };
}

/** The fence a text leaves open at its end, as its closing line has to be written; `undefined` when all are closed. */
export function unclosedFence(text: string): string | undefined {
  if (!text.includes('```') && !text.includes('~~~')) return undefined;
  const source = splitLines(text);
  const { masks, findings } = maskText(source, 0);
  const last = findings.findLast((finding) => finding.rule === 'fence-unclosed');
  if (last === undefined || masks.at(-1) !== 'code') return undefined;
  const fence = fenceIn(lineText(source, last.span.start.line - 1));
  return fence === undefined || fence.quoted ? undefined : fence.character.repeat(fence.length);
}

/** Finds fenced code, raw markup and comments; everything in them is text without meaning for cards. */
export function maskText(source: SourceText, firstLine: number): Masking {
  const count = source.lines.length;
  const masks: (Mask | undefined)[] = new Array<Mask | undefined>(count).fill(undefined);
  const visible: string[] = [];
  const findings: Finding[] = [];
  const fences: (Fence | undefined)[] = [];
  const odd = source.text.search(ODD_SPACE) >= 0;
  const fenced = source.text.includes('```') || source.text.includes('~~~');
  const tagged = source.text.includes('<');
  let lastComment = -1;
  const lastMarkup = new Map<string, number>();
  for (let line = 0; line < count; line++) {
    const text = lineText(source, line);
    visible.push(odd ? text.replace(ODD_SPACE, ' ') : text);
    if (fenced) fences.push(line < firstLine ? undefined : fenceIn(text));
    if (tagged && text.includes('-->')) lastComment = line;
    if (tagged && text.includes('</')) {
      for (const [, tag] of text.matchAll(/<\/(pre|script|style|textarea)/gi))
        lastMarkup.set((tag ?? '').toLowerCase(), line);
    }
  }
  const closings = lastClosings(fences);
  const take = (from: number, to: number, mask: Mask): void => {
    masks.fill(mask, from, to + 1);
  };

  for (let line = firstLine; line < count; line++) {
    const fence = fences[line];
    if (fence !== undefined) {
      const reachable = closings.get(`${fence.character}${fence.length}`) ?? -1;
      const { last, closed } = codeEnd(source, fences, line, fence, reachable);
      if (!closed)
        findings.push({ rule: 'fence-unclosed', severity: 'error', span: spanOfLines(source, line, line), params: {} });
      take(line, last, 'code');
      line = last;
      continue;
    }
    if (!tagged) continue;
    const text = visible[line] ?? '';
    const markup = RAW_MARKUP.exec(text)?.[1]?.toLowerCase();
    if (markup !== undefined && (lastMarkup.get(markup) ?? -1) >= line) {
      let last = line;
      while (!(visible[last] ?? '').toLowerCase().includes(`</${markup}`)) last++;
      take(line, last, 'markup');
      line = last;
      continue;
    }
    line = maskComments(source, visible, line, lastComment, take, findings);
  }
  return { masks, visible, findings };
}

/** Blanks the comments that begin on a line and returns the last line they reach. */
function maskComments(
  source: SourceText,
  visible: string[],
  line: number,
  lastComment: number,
  take: (from: number, to: number, mask: Mask) => void,
  findings: Finding[],
): number {
  const text = visible[line] ?? '';
  if (!text.includes('<!--')) return line;
  const isCode = codeSpansOf(text);
  let shown = '';
  let kept = 0;
  let from = 0;
  for (;;) {
    const start = text.indexOf('<!--', from);
    if (start < 0) break;
    if (isEscaped(text, start) || isCode(start, from)) {
      from = start + 4;
      continue;
    }
    const end = text.indexOf('-->', start + 2);
    if (end >= 0) {
      shown += text.slice(kept, start) + ' '.repeat(end + 3 - start);
      kept = end + 3;
      from = kept;
      continue;
    }
    const before = shown + text.slice(kept, start);
    const alone = before.trim() === '';
    let last = line + 1;
    while (last < visible.length && !(visible[last] ?? '').includes('-->') && (lastComment > line || alone)) {
      if (!alone && (visible[last] ?? '').trim() === '') break;
      last++;
    }
    const closed = last < visible.length && (visible[last] ?? '').includes('-->');
    if (!closed && !alone) break;
    if (!closed)
      findings.push({ rule: 'comment-unclosed', severity: 'error', span: spanOfLines(source, line, line), params: {} });
    visible[line] = before + ' '.repeat(text.length - start);
    take(alone ? line : line + 1, Math.min(last, visible.length - 1), 'comment');
    return Math.min(last, visible.length - 1);
  }
  if (kept > 0) {
    visible[line] = shown + text.slice(kept);
    if (visible[line]?.trim() === '') take(line, line, 'comment');
  }
  return line;
}
