import { comparable, plainProse } from './prose.ts';
import { FILLER_WORDS, QUESTION_FRAMES, TERM_PAIRS } from './vocabulary/questions.ts';

/** Longer terms first, for some contain others. */
const TERMS = new RegExp(
  Object.keys(TERM_PAIRS)
    .sort((left, right) => right.length - left.length)
    .join('|'),
  'g',
);
const LATIN_WORD = /[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}+#.'/-]*/gu;

/**
 * What a question asks, in a form that is equal for rewordings: the kind of question, then its terms in any order.
 * Undefined when too little is left to compare by. The terms of known pairs are English, so that
 * the same question in two languages has the same key.
 */
export function questionKey(front: string): string | undefined {
  let text = plainProse(front).normalize('NFKC').toLowerCase();
  let frame = '';
  for (const entry of QUESTION_FRAMES) {
    for (const pattern of entry.patterns) {
      const without = text.replace(pattern, ' ');
      if (without !== text && frame === '') frame = entry.frame;
      text = without;
    }
  }
  text = text.replace(TERMS, (term) => ` ${TERM_PAIRS[term] ?? term} `);
  text = text.replace(FILLER_WORDS.chinese, ' ').replace(FILLER_WORDS.english, ' ');
  const words = [...text.matchAll(LATIN_WORD)].map(([word]) => singular(word.replace(/[.'/-]+$/, '')));
  const rest = comparable(text.replace(LATIN_WORD, ' '));
  const terms = [...new Set(words)].sort();
  if (terms.length === 0 && rest.length < 2) return undefined;
  return [frame, terms.join(' '), rest].join('\u0000');
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
