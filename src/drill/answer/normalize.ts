import { withCanonicalWords } from './synonyms.ts';

/** A piece of a text as answers are compared: a run of Chinese, Japanese or Korean, a number, or a word. */
export interface Token {
  readonly kind: 'cjk' | 'number' | 'word';
  readonly text: string;
}

const CJK_CLASS = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー々`;

/** Plus and hash end a word only when they belong to its name, as in C++ and C#. */
const TOKENS = new RegExp(
  [
    `(?<cjk>[${CJK_CLASS}]+)`,
    String.raw`(?<number>\d+(?:[.:]\d+)*%?(?![\p{L}\p{N}]))`,
    String.raw`(?<word>(?:(?![${CJK_CLASS}])[\p{L}\p{N}\p{M}])+[+#]*)`,
  ].join('|'),
  'gu',
);

/** The text with full width, compatibility forms and case made equal. Nothing is removed. */
export function foldWidthAndCase(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** The tokens of a text, synonyms in one form; punctuation and space are between them and count for nothing. */
export function tokenize(text: string): readonly Token[] {
  return tokensOf(withCanonicalWords(foldWidthAndCase(text)));
}

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(TOKENS)].map(({ 0: found, groups }) => {
    if (groups?.['cjk'] !== undefined) return { kind: 'cjk', text: found };
    return { kind: groups?.['number'] === undefined ? 'word' : 'number', text: found };
  });
}

/**
 * What two short answers must share to be the same: their letters and digits, without punctuation, space, case, width or
 * choice of synonym. A text of signs alone (`&&`, `!=`) is its own key, so that it is never empty for a text that is not.
 */
export function answerKey(text: string): string {
  return keyOf(text, tokenize(text));
}

/** The same with synonyms as they were written: for measuring how far two texts are apart. */
export function writtenKey(text: string): string {
  return keyOf(text, tokensOf(foldWidthAndCase(text)));
}

function keyOf(text: string, tokens: readonly Token[]): string {
  if (tokens.length === 0) return foldWidthAndCase(text).replace(/\s+/gu, '');
  return tokens.reduce((key, token) => {
    const meetsNumber = /\d$/u.test(key) && /^\d/u.test(token.text);
    return meetsNumber ? `${key} ${token.text}` : key + token.text;
  }, '');
}
