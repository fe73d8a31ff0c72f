import { dropEnumeration } from '../clean.ts';
import { stemOf } from './spelling.ts';
import { ASPECTS, DENIAL, FRAME_PHRASES, FRAME_WORDS, NO_DENIAL, NUMERALS } from './vocabulary.ts';

/** One thing a question speaks of: a word, a pair of Chinese characters, a number, an operator. */
export interface Term {
  readonly text: string;
  readonly kind: 'word' | 'characters' | 'number' | 'symbol';
}

/** A question taken apart for comparison. */
export interface Wording {
  /** Distinct terms by text, without those of the frame unless nothing else is there. */
  readonly terms: ReadonlyMap<string, Term>;
  /** Letters and characters in order, without frame, marks and spaces. */
  readonly plain: string;
  /** Numerals, as written, without repetition. */
  readonly numbers: ReadonlySet<string>;
  readonly aspects: ReadonlySet<string>;
  /** Whether it asks for the contrary ("not", 不). */
  readonly denies: boolean;
}

const HAN = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';
const TOKEN = new RegExp(
  `(?<han>[${HAN}]+)|(?<word>(?:(?![${HAN}])[\\p{L}\\p{N}\\p{M}])+(?:[+#]+(?![A-Za-z0-9]))?)|(?<symbol>[=<>&|^%$@#+/\\\\~*!?:.-]+)`,
  'gu',
);
const FRAME = new RegExp([...FRAME_PHRASES].sort((left, right) => right.length - left.length).join('|'), 'gu');

/** Marks that are operators in prose too; all others count only within a code span. */
const OPERATOR = /^(?:[=<>&|^%$@\\~*!?+]{2,}|[<>^%$@\\~|]|[-=]>|\?[?.])$/;

/** Takes a question apart. */
export function wordingOf(front: string): Wording {
  const text = dropEnumeration(front.normalize('NFKC'));
  const content: Term[] = [];
  const frame: Term[] = [];
  let plain = '';
  text.split(/(`+[^`]+`+)/u).forEach((part, index) => {
    for (const { groups } of part.matchAll(TOKEN)) {
      if (groups?.['han'] !== undefined) {
        plain += readCharacters(groups['han'], content, frame);
      } else if (groups?.['word'] !== undefined) {
        plain += readWord(groups['word'], content, frame);
      } else if (groups?.['symbol'] !== undefined && (index % 2 === 1 || OPERATOR.test(groups['symbol']))) {
        content.push({ text: groups['symbol'], kind: 'symbol' });
        plain += groups['symbol'];
      }
    }
  });
  const terms = content.length === 0 ? frame : content;
  const lower = text.toLowerCase();
  return {
    terms: new Map(terms.map((term) => [term.text, term])),
    plain,
    numbers: new Set([...(lower.match(/\d+/g) ?? []), ...(plain.match(NUMERALS) ?? [])]),
    aspects: new Set(ASPECTS.flatMap(([aspect, pattern]) => (pattern.test(lower) ? [aspect] : []))),
    denies: DENIAL.test(lower.replace(NO_DENIAL, '')),
  };
}

function readWord(raw: string, content: Term[], frame: Term[]): string {
  const word = raw.toLowerCase();
  const stem = stemOf(word);
  const isFrame = FRAME_WORDS.has(word) || FRAME_WORDS.has(stem);
  (isFrame ? frame : content).push({ text: isFrame ? word : stem, kind: /^\d+$/.test(word) ? 'number' : 'word' });
  return isFrame ? '' : word;
}

function readCharacters(run: string, content: Term[], frame: Term[]): string {
  let rest = '';
  let from = 0;
  for (const match of run.matchAll(FRAME)) {
    rest += readPairs(run.slice(from, match.index), content);
    frame.push({ text: match[0], kind: 'characters' });
    from = match.index + match[0].length;
  }
  return rest + readPairs(run.slice(from), content);
}

function readPairs(piece: string, content: Term[]): string {
  const characters = [...piece];
  if (characters.length === 1) {
    content.push({ text: piece, kind: 'characters' });
  }
  for (let index = 0; index + 1 < characters.length; index += 1) {
    content.push({ text: `${characters[index] ?? ''}${characters[index + 1] ?? ''}`, kind: 'characters' });
  }
  return piece;
}
