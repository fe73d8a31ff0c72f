import { diffArrays } from 'diff';
import type { Grade } from '../../memory/grade.ts';
import { answerKey, foldWidthAndCase, tokenize, writtenKey } from './normalize.ts';

/** A stretch of two answers laid over each other. */
export interface DiffPart {
  /** `missing`: expected but not typed; `extra`: typed but not expected. */
  readonly kind: 'same' | 'missing' | 'extra';
  readonly text: string;
}

/** How a typed answer compares with a short expected one. */
export interface ShortComparison {
  /** The wording of the notes that came closest. */
  readonly expected: string;
  /** 0 to 1; 1 only for the same answer. */
  readonly similarity: number;
  readonly suggestion: Grade;
  readonly parts: readonly DiffPart[];
}

/** From this similarity on an answer was nearly right. */
const NEARLY = 0.75;

/** Typed text that contains the answer and is at most this many times as long still is the answer. */
const MOST_AROUND = 4;

const NEGATIONS = /[不无無没沒非未勿莫]|\b(?:not|no|never|without|non|cannot)\b|n't\b/gu;

/** Compares with every wording the expected answer allows and takes the closest. An empty answer is never right. */
export function compareShort(typed: string, expected: string): ShortComparison {
  const [first, ...others] = wordingsOf(expected).map((wording) => compareWith(typed, wording));
  const start = first ?? compareWith(typed, expected);
  return others.reduce((best, other) => (other.similarity > best.similarity ? other : best), start);
}

/** The wordings of `A 或 B`, `A or B` and `A（B）`: each alternative alone, and with and without what is in brackets. */
function wordingsOf(expected: string): readonly string[] {
  const alternatives = expected.split(/\s+or\s+|(?<=\S{2})\s*或者?\s*(?=\S{2})/u);
  const [, outside = '', inside = ''] = /^(.+?)\s*[(（]([^()（）]+)[)）]\s*$/u.exec(expected) ?? [];
  const wordings = [expected, ...alternatives, outside, ...(isOtherName(inside, outside) ? [inside] : [])];
  return [...new Set(wordings.map((wording) => wording.trim()).filter((wording) => wording !== ''))];
}

/** What is in brackets is another name when it is an abbreviation or in the other script; otherwise it is a remark. */
function isOtherName(inside: string, outside: string): boolean {
  const isCjk = (text: string): boolean => tokenize(text).some(({ kind }) => kind === 'cjk');
  return /^[A-Z][A-Z0-9]{1,7}$/u.test(inside) || isCjk(inside) !== isCjk(outside);
}

function compareWith(typed: string, expected: string): ShortComparison {
  const parts = diffOf(typed, expected);
  const comparison = { expected, parts };
  const typedKey = answerKey(typed);
  const expectedKey = answerKey(expected);
  if (typedKey === '' || expectedKey === '') return { ...comparison, similarity: 0, suggestion: 'again' };
  if (typedKey === expectedKey) return { ...comparison, similarity: 1, suggestion: 'good' };
  const isSaid = contains(typed, expected) && agreesInDetail(typed, expected);
  if (isSaid && typedKey.length <= expectedKey.length * MOST_AROUND) {
    return { ...comparison, similarity: 0.95, suggestion: 'good' };
  }
  const similarity = Math.min(0.94, likeness(writtenKey(typed), writtenKey(expected)));
  const isNear = similarity >= NEARLY && agreesInDetail(typed, expected);
  return { ...comparison, similarity, suggestion: isNear ? 'hard' : 'again' };
}

/** Whether the expected answer stands whole somewhere in what was typed; in Chinese, words have no edges. */
function contains(typed: string, expected: string): boolean {
  const wanted = tokenize(expected);
  const isTooShort = wanted.length === 1 && [...(wanted[0]?.text ?? '')].length < 2;
  if (wanted.length === 0 || isTooShort) return false;
  const padded = (text: string): string =>
    ` ${tokenize(text)
      .map((token) => token.text)
      .join(' ')} `;
  const isCjk = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]+$/u.test(writtenKey(expected));
  return padded(typed).includes(padded(expected)) || (isCjk && writtenKey(typed).includes(writtenKey(expected)));
}

/** One wrong number or a lost "not" makes a similar text a wrong answer. */
function agreesInDetail(typed: string, expected: string): boolean {
  const details = (text: string): string =>
    [
      ...(foldWidthAndCase(text).match(NEGATIONS) ?? []).map(() => 'not'),
      ...tokenize(text).flatMap(({ kind, text: token }) => (kind === 'number' || /\d/u.test(token) ? [token] : [])),
    ]
      .sort()
      .join(' ');
  return details(typed) === details(expected);
}

/** Twice the characters two keys share in order, by the length of both. */
function likeness(one: string, other: string): number {
  const [left, right] = [[...one], [...other]];
  const same = diffArrays(left, right).reduce(
    (sum, { added, removed, count }) => (added || removed ? sum : sum + count),
    0,
  );
  return (2 * same) / (left.length + right.length);
}

/** Lays the texts as written over each other, word by word, Chinese character by character; width and case do not matter. */
function diffOf(typed: string, expected: string): readonly DiffPart[] {
  const comparator = (one: string, other: string): boolean => foldWidthAndCase(one) === foldWidthAndCase(other);
  return diffArrays([...pieces(expected)], [...pieces(typed)], { comparator }).map(({ added, removed, value }) => ({
    kind: added ? 'extra' : removed ? 'missing' : 'same',
    text: value.join(''),
  }));
}

function pieces(text: string): readonly string[] {
  return text.trim().match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[\p{L}\p{N}\p{M}]+|\s+|./gu) ?? [];
}
