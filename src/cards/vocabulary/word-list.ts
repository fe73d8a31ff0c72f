import { remembered } from '../../markdown/remembered.ts';
import { LONGEST_LINE } from '../longest-line.ts';
import { withoutTrailing } from '../without-trailing.ts';
import { EMOJI } from './emoji.ts';

/** Words that mean one thing, in whatever language; compared after folding (see `foldLabel`). */
export interface WordList {
  /** The whole label is one of these. */
  readonly words: readonly string[];
  /** The label begins with one of these. */
  readonly prefixes?: readonly string[];
  /** The label ends with one of these. */
  readonly suffixes?: readonly string[];
}

const PARENTHESES = /\([^()]*\)|\[[^\][]*\]/g;

/** A label as it is compared: NFKC, lower case, without emoji, parentheses, emphasis, trailing number and punctuation. */
export const foldLabel = remembered((text: string): string => {
  if (text.length > LONGEST_LINE) return text;
  const folded = text.normalize('NFKC').toLowerCase().replace(EMOJI, '').replace(PARENTHESES, ' ');
  const plain = folded.replace(/[*_`~<>【】「」"“”]/g, '').replace(/\s+/g, ' ');
  return withoutTrailing(plain, /[\s:?!.,。、]/)
    .replace(/\s?#?(?<!\d\.?)\d+(?:\.\d+)*$/, '')
    .replace(/^\s?(?:\d+(?:\.\d+)*[.)、]\s?|[一二三四五六七八九十]{1,3}[、.]\s?|[-–—•]\s?)/, '')
    .trim();
});

/** A test for a word list: whether a folded label is in it. */
export function wordTest(list: WordList): (folded: string) => boolean {
  const words = new Set(list.words);
  const { prefixes = [], suffixes = [] } = list;
  return (folded) =>
    words.has(folded) ||
    prefixes.some((prefix) => folded.startsWith(prefix)) ||
    suffixes.some((suffix) => folded.endsWith(suffix) && folded.length > suffix.length);
}

/** Every first word with every second one, joined. */
export function combine(first: readonly string[], second: readonly string[], between = ''): readonly string[] {
  return first.flatMap((one) => second.map((two) => `${one}${between}${two}`));
}
