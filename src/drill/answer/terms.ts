import { tokenize } from './normalize.ts';

/** The content of a text: its terms with their weight. */
export type Terms = ReadonlyMap<string, number>;

/** Chinese characters that bind words and say nothing themselves; runs are cut at them. */
const FUNCTION_CHARACTERS = /[的了是在和与及或都也把被而且该其此这那们之着很]/u;

const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the of in on at to for from by with and or but if then so as is are was were be been being it its this that these ' +
    'those there here which who whom what when where why how do does did done has have had will would can could should may ' +
    'might must not no into over under about than too very just also only your you we i they he she them their our my me us ' +
    'up out off after before such each other any some all more most'
  ).split(' '),
);

const WEIGHTS = { pair: 1, single: 0.5, word: 2, number: 2 } as const;

/** Endings that do not change what a word is about, longest first. */
const ENDINGS = /(?:ability|ation|able|ing|ment|ion|ies|ers|ed|es|er|ly|s)$/u;

/** A word without its ending; both sides are cut alike, so the result need not be a word. */
function stem(word: string): string {
  if (word.length <= 3 || !/^[a-z]+$/u.test(word)) return word;
  const cut = word.replace(ENDINGS, '');
  const base = cut.length >= 3 ? cut : word;
  return base.replace(/(?<=..)[ey]$/u, '').replace(/(.)\1$/u, '$1');
}

/**
 * The content terms of a text: pairs of neighbouring characters for Chinese, Japanese and Korean (a lone character stands
 * for itself), stems for words, numbers as they are. Words that say nothing are left out.
 */
export function termsOf(text: string): Terms {
  const terms = new Map<string, number>();
  for (const { kind, text: token } of tokenize(text)) {
    switch (kind) {
      case 'cjk':
        for (const run of token.split(FUNCTION_CHARACTERS)) addPairs(terms, run);
        break;
      case 'number':
        terms.set(token, WEIGHTS.number);
        break;
      case 'word':
        if (!STOP_WORDS.has(token)) terms.set(stem(token), WEIGHTS.word);
        break;
    }
  }
  return terms;
}

function addPairs(terms: Map<string, number>, run: string): void {
  const characters = [...run];
  if (characters.length === 1) terms.set(run, WEIGHTS.single);
  for (let index = 0; index + 1 < characters.length; index += 1) {
    terms.set(characters.slice(index, index + 2).join(''), WEIGHTS.pair);
  }
}

/** The terms without those of another text, unless nothing would remain. */
export function withoutTerms(terms: Terms, others: Terms): Terms {
  const rest = new Map([...terms].filter(([term]) => !others.has(term)));
  return rest.size > 0 ? rest : terms;
}

/** The weight of all terms together. */
export function weightOf(terms: Terms): number {
  let weight = 0;
  for (const share of terms.values()) weight += share;
  return weight;
}

/** How much of the terms occurs in a text, by weight, 0 to 1; 0 when there are none. */
export function coverageOf(terms: Terms, text: Terms): number {
  let covered = 0;
  for (const [term, weight] of terms) {
    if (text.has(term)) covered += weight;
  }
  const total = weightOf(terms);
  return total === 0 ? 0 : covered / total;
}
