import { LONGEST_LINE } from '../longest-line.ts';
import { foldLabel } from '../vocabulary/index.ts';

/** `**term**: meaning`, `term — meaning`; the term is short. */
const GLOSS =
  /^(?:(\*\*|__|`)(.{1,80}?)\1\s*(?:\([^()]*\)\s*)?(?:[:：]|\s[-–—]+\s|\s)\s*|(?:\*\*|__)(.{1,80}?)[:：]\s*(?:\*\*|__)\s*|([^:：]{1,60}?)\s*(?:[:：](?!\/\/)\s*|\s[-–—]+\s+|\s*\t\s*|\s+(?:=|->|→)\s+))(\S.*)$/u;
/** A meaning that is nothing but an address is a pointer. */
const ADDRESS = /^<?https?:\/\/\S+>?$/;
const FIELD = /[:：]|^(?:\*\*|__)/;
const BOLD_FIELD = /^(?:\*\*|__)([^*_]{1,30})(?:\*\*|__)/;
const PLAIN_FIELD = /^([^:：*_]{1,20}?)\s*[:：](?!\/\/)/;

/** What has to stand between a term and its meaning, or around the term. */
const SEPARATED = /[:：\t]|\s[-–—=→]|^(?:\*\*|__|`)/;
/** A gap nobody leaves between a term and its meaning; to look for the end of longer ones would take the square of their length. */
const LONGEST_GAP = 40;
const GAP = new RegExp(`\\s{${LONGEST_GAP}}`);

const isReadable = (content: string): boolean =>
  content.length <= LONGEST_GAP || (content.length <= LONGEST_LINE && !GAP.test(content));

/** A term and its meaning on one line. */
export interface Gloss {
  readonly term: string;
  readonly meaning: string;
  /** Whether the term is set apart beyond doubt: in bold, or by a dash. */
  readonly marked: boolean;
}

/** Reads a line as a term and its meaning. */
export function glossOf(content: string): Gloss | undefined {
  const found = SEPARATED.test(content) && isReadable(content) ? GLOSS.exec(content) : null;
  const term = found?.[2] ?? found?.[3] ?? found?.[4];
  const meaning = found?.[5] ?? '';
  if (found === null || term === undefined || ADDRESS.test(meaning)) return undefined;
  const marked =
    found[4] === undefined ? /^(?:\*\*|__)/.test(content) : !/[:：]/.test(content.slice(0, found[4].length + 1));
  return { term, meaning, marked };
}

/** The label a line begins with (`**Meaning:** …`, `定义：…`), folded; empty when it begins with none. */
export function fieldOf(content: string): string {
  if (!FIELD.test(content) || !isReadable(content)) return '';
  const bold = BOLD_FIELD.exec(content);
  if (bold === null) return foldLabel(PLAIN_FIELD.exec(content)?.[1] ?? '');
  const [whole, name = ''] = bold;
  const isLabel = /[:：]\s*$/.test(name) || /^\s*(?:[:：]|$)/.test(content.slice(whole.length));
  return isLabel ? foldLabel(name) : '';
}
