import { unitAt } from '../markdown/unit-at.ts';
import { kindsAt, LATIN_OR_DIGIT, widthOf } from './character-kinds.ts';
import { comparable, spoken } from './prose.ts';
import { FILLER_WORDS, QUESTION_FRAMES, TERM_PAIRS } from './vocabulary/questions.ts';
import { wordSigns } from './word-signs.ts';

/** Longer terms first, for some contain others. */
const TERMS = new RegExp(
  Object.keys(TERM_PAIRS)
    .sort((left, right) => right.length - left.length)
    .join('|'),
  'g',
);
const SPACE = 0x20;

const ASKINGS = QUESTION_FRAMES.flatMap(({ frame, askings }) => askings.map((asking) => ({ frame, ...asking })));
const signsOf = wordSigns([
  ...ASKINGS.map(({ words }) => words),
  Object.keys(TERM_PAIRS),
  FILLER_WORDS.chinese.words,
  FILLER_WORDS.english.words,
]);
const TERM_SIGN = 1 << ASKINGS.length;
const CHINESE_FILLER_SIGN = TERM_SIGN << 1;
const ENGLISH_FILLER_SIGN = TERM_SIGN << 2;

/**
 * What a question asks, in a form that is equal for rewordings: the kind of question, then its terms in any order.
 * Undefined when too little is left to compare by. The terms of known pairs are English, so that
 * the same question in two languages has the same key.
 */
export function questionKey(front: string): string | undefined {
  let text = spoken(front);
  let signs = signsOf(text);
  let frame = '';
  // What is taken away leaves a space, so that no word comes about which was not there before.
  for (let at = 0; at < ASKINGS.length; at++) {
    const asking = ASKINGS[at];
    if (asking === undefined || (signs & (1 << at)) === 0) continue;
    const without = text.replace(asking.pattern, ' ');
    if (without !== text && frame === '') frame = asking.frame;
    text = without;
  }
  if ((signs & TERM_SIGN) !== 0) {
    text = text.replace(TERMS, (term) => ` ${TERM_PAIRS[term] ?? term} `);
    signs = signsOf(text);
  }
  if ((signs & CHINESE_FILLER_SIGN) !== 0) text = text.replace(FILLER_WORDS.chinese.pattern, ' ');
  if ((signs & ENGLISH_FILLER_SIGN) !== 0) text = text.replace(FILLER_WORDS.english.pattern, ' ');
  const { words, others } = takeLatinWords(text);
  const rest = others === '' ? '' : comparable(others);
  if (words.length === 0 && rest.length < 2) return undefined;
  return `${frame}\u0000${inOrder(words).join(' ')}\u0000${rest}`;
}

/** The words of Latin letters and digits in a text, in their base form, and what stands between them. */
function takeLatinWords(text: string): { readonly words: readonly string[]; readonly others: string } {
  const { length } = text;
  const words: string[] = [];
  let others = '';
  let passed = 0;
  let at = 0;
  while (at < length) {
    const begin = at;
    while (at < length && isInWord(text, at, at > begin)) at += widthOf(kindsAt(text, at));
    if (at === begin) {
      at++;
      continue;
    }
    words.push(baseForm(text.slice(begin, at)));
    if (begin > passed + 1 || (begin > passed && unitAt(text, passed) !== SPACE))
      others += ` ${text.slice(passed, begin)}`;
    passed = at;
  }
  return { words, others: others === '' && passed === length ? '' : `${others} ${text.slice(passed)}` };
}

/** Whether an index belongs to a word: a Latin letter or digit there, or inside a word one of `+#.'/-`, as in `tcp/ip`. */
function isInWord(text: string, at: number, inside: boolean): boolean {
  if ((kindsAt(text, at) & LATIN_OR_DIGIT) !== 0) return true;
  const unit = unitAt(text, at);
  return inside && (unit === 0x2b || unit === 0x23 || isEnding(unit));
}

/** Whether a UTF-16 unit belongs to a word only when the word goes on behind it: one of `.'/-`. */
function isEnding(unit: number): boolean {
  return unit === 0x2e || unit === 0x27 || unit === 0x2f || unit === 0x2d;
}

/** A word without signs behind it, in the singular. */
function baseForm(word: string): string {
  let end = word.length;
  while (isEnding(unitAt(word, end - 1))) end--;
  return singular(end === word.length ? word : word.slice(0, end));
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** Some words, each once. */
function inOrder(words: readonly string[]): readonly string[] {
  return words.length < 2 ? words : words.toSorted().filter((word, at, all) => word !== all[at - 1]);
}
