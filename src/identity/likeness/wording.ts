import { dropEnumeration } from '../clean.ts';
import { stemOf } from './spelling.ts';
import {
  ASPECTS,
  DENIAL,
  FRAME_PASSAGES,
  FRAME_PHRASES,
  FRAME_WORDS,
  NO_DENIAL,
  NUMERALS,
  SAME_PHRASES,
} from './vocabulary.ts';

/** One thing a question speaks of: a word, a Chinese character or a pair of them, an operator. */
export interface Term {
  /** What is compared: lower case, without inflection. */
  readonly text: string;
  /** As it was written. */
  readonly raw: string;
  readonly kind: 'word' | 'pair' | 'character' | 'symbol';
  /** How much it counts beside others. */
  readonly weight: number;
  /** Whether it belongs to the frame of the question rather than to its subject. */
  readonly isFrame: boolean;
}

/** A question taken apart for comparison. */
export interface Wording {
  /** Distinct terms by text. Those of the frame are among them only while there is little else. */
  readonly terms: ReadonlyMap<string, Term>;
  /** Words of the frame, as written. */
  readonly frame: ReadonlySet<string>;
  /** Letters and characters in order, without marks and spaces. */
  readonly letters: string;
  /** Numbers, as written, without repetition. */
  readonly numbers: ReadonlySet<string>;
  readonly aspects: ReadonlySet<string>;
  /** Whether it asks for the contrary ("not", 不). */
  readonly denies: boolean;
}

const WEIGHTS = { word: 2, pair: 1, character: 0.4, symbol: 2 } as const;

/** What a term of the frame counts in a question that says little else, and when that is. */
const FRAME_WEIGHT = 0.4;
const LITTLE = 3;

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
  const text = SAME_PHRASES.reduce((result, [from, to]) => result.replace(from, to), unnumbered(front));
  const content: Term[] = [];
  const frame: Term[] = [];
  let letters = '';
  text
    .replace(FRAME_PASSAGES, ' ')
    .split(/(`+[^`]+`+)/u)
    .forEach((part, index) => {
      for (const match of part.matchAll(TOKEN)) {
        const [raw] = match;
        const { groups } = match;
        if (groups?.['han'] !== undefined) {
          readCharacters(raw, content, frame);
        } else if (groups?.['word'] !== undefined) {
          readWord(raw, index % 2 === 1 || isPartOfName(part, match), content, frame);
        } else if (index % 2 === 1 || OPERATOR.test(raw)) {
          content.push({ text: raw, raw, kind: 'symbol', weight: WEIGHTS.symbol, isFrame: false });
        } else {
          continue;
        }
        letters += raw.toLowerCase();
      }
    });
  const said = content.reduce((sum, term) => sum + term.weight, 0);
  const terms = said < LITTLE ? [...frame, ...content] : content;
  const lower = text.toLowerCase();
  return {
    terms: new Map(terms.map((term) => [term.text, term])),
    frame: new Set(frame.map((term) => term.raw)),
    letters,
    numbers: new Set([...(lower.match(/\d+/g) ?? []), ...(letters.replace(FRAME, '').match(NUMERALS) ?? [])]),
    aspects: new Set(ASPECTS.flatMap(([aspect, pattern]) => (pattern.test(lower) ? [aspect] : []))),
    denies: DENIAL.test(lower.replace(NO_DENIAL, '')),
  };
}

function unnumbered(front: string): string {
  return dropEnumeration(front.normalize('NFKC'));
}

/** Whether a word is joined to another by a full stop, as in `Promise.all`: then it is no word of the frame. */
function isPartOfName(text: string, { 0: raw, index }: RegExpExecArray): boolean {
  return /\p{L}\.$/u.test(text.slice(0, index)) || /^\.\p{L}/u.test(text.slice(index + raw.length));
}

function readWord(raw: string, isName: boolean, content: Term[], frame: Term[]): void {
  const word = raw.toLowerCase();
  const stem = stemOf(raw);
  if (!isName && (FRAME_WORDS.has(word) || FRAME_WORDS.has(stem))) {
    frame.push({ text: stem, raw, kind: 'word', weight: FRAME_WEIGHT, isFrame: true });
  } else {
    content.push({ text: stem, raw, kind: 'word', weight: WEIGHTS.word, isFrame: false });
  }
}

function readCharacters(run: string, content: Term[], frame: Term[]): void {
  let from = 0;
  for (const match of run.matchAll(FRAME)) {
    readPairs(run.slice(from, match.index), content);
    frame.push({ text: match[0], raw: match[0], kind: 'pair', weight: FRAME_WEIGHT, isFrame: true });
    from = match.index + match[0].length;
  }
  readPairs(run.slice(from), content);
}

function readPairs(piece: string, content: Term[]): void {
  const characters = [...piece];
  characters.forEach((raw, index) => {
    const pair = raw + (characters[index + 1] ?? '');
    content.push({ text: raw, raw, kind: 'character', weight: WEIGHTS.character, isFrame: false });
    if (pair !== raw) {
      content.push({ text: pair, raw: pair, kind: 'pair', weight: WEIGHTS.pair, isFrame: false });
    }
  });
}
