import { madeOnce, remembered } from '../../markdown/remembered.ts';
import { LONGEST_LINE } from '../longest-line.ts';
import { oneSpaced } from '../one-spaced.ts';
import { withoutTrailing } from '../without-trailing.ts';
import { withoutEmoji } from './emoji.ts';

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
const MARKS = /[*_`~<>【】「」"“”]/g;
const TRAILING = /[\s:?!.,。、]/;
const TRAILING_NUMBER = /\s?#?(?<!\d\.?)\d+(?:\.\d+)*$/;
const LEADING_NUMBER = /^\s?(?:\d+(?:\.\d+)*[.)、]\s?|[一二三四五六七八九十]{1,3}[、.]\s?|[-–—•]\s?)/;
/** Texts that are the same in NFKC: ASCII and the ideographs of everyday use. */
const COMPOSED = /^[\x20-\x7e\u4e00-\u9fff]*$/;

/** A label as it is compared: NFKC, lower case, without emoji, parentheses, emphasis, trailing number and punctuation. */
export const foldLabel = remembered((text: string): string => {
  if (text.length > LONGEST_LINE) return text;
  const folded = withoutEmoji((COMPOSED.test(text) ? text : text.normalize('NFKC')).toLowerCase());
  const plain = oneSpaced(folded.replace(PARENTHESES, ' ').replace(MARKS, ''));
  return withoutTrailing(plain, TRAILING).replace(TRAILING_NUMBER, '').replace(LEADING_NUMBER, '').trim();
});

function byCharacter(words: readonly string[], at: number): ReadonlyMap<string | undefined, readonly string[]> {
  const lists = new Map<string | undefined, string[]>();
  for (const word of words) {
    const list = lists.get(word.at(at));
    if (list === undefined) lists.set(word.at(at), [word]);
    else list.push(word);
  }
  return lists;
}

/** The first of some words that a text begins with, for which `suits` holds. */
export function prefixFinder(
  prefixes: readonly string[],
  suits: (text: string, prefix: string) => boolean = () => true,
): (text: string) => string | undefined {
  const lists = madeOnce(() => byCharacter(prefixes, 0));
  return (text) =>
    lists()
      .get(text.at(0))
      ?.find((prefix) => text.startsWith(prefix) && suits(text, prefix));
}

function compile({ words, prefixes = [], suffixes = [] }: WordList): (folded: string) => boolean {
  const all = new Set(words);
  const prefixOf = prefixFinder(prefixes);
  const endings = byCharacter(suffixes, -1);
  return (folded) =>
    all.has(folded) ||
    prefixOf(folded) !== undefined ||
    endings.get(folded.at(-1))?.some((suffix) => folded.length > suffix.length && folded.endsWith(suffix)) === true;
}

/** A test for a word list: whether a folded label is in it. Made when it is first asked: most runs ask few. */
export function wordTest(list: WordList): (folded: string) => boolean {
  const test = madeOnce(() => compile(list));
  return (folded) => test()(folded);
}

/** Every first word with every second one, joined. */
export function combine(first: readonly string[], second: readonly string[], between = ''): readonly string[] {
  return first.flatMap((one) => second.map((two) => `${one}${between}${two}`));
}
