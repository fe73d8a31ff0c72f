import type { Card, Choice } from '../../cards/card.ts';
import { parseMarkdown } from '../../markdown/tree.ts';
import type { KeyPointTally } from '../../memory/event.ts';
import type { Grade } from '../../memory/grade.ts';
import { optionLetter } from '../option-letter.ts';
import { type KeyPoint, keyPointsIn } from './key-points.ts';
import { answerKey, foldWidthAndCase } from './normalize.ts';
import { plainTextIn, plainTextOf } from './plain-text.ts';
import { compareShort, type DiffPart } from './short-answer.ts';
import { suggestGrade } from './suggest.ts';
import { coverageOf, type Terms, termsOf, weightOf, withoutTerms } from './terms.ts';

/** Whether a typed answer mentions one point. */
export interface PointVerdict extends KeyPoint {
  /** How much of the point was said, 0 to 1. */
  readonly coverage: number;
  readonly isHit: boolean;
}

/** What comparing a typed answer with the notes shows. The person may always grade otherwise. */
export type Judgement =
  /** A short answer, laid over the expected one. */
  | {
      readonly form: 'short';
      readonly suggestion: Grade;
      readonly expected: string;
      readonly parts: readonly DiffPart[];
    }
  /** A long answer, point by point. */
  | {
      readonly form: 'points';
      readonly suggestion: Grade;
      readonly points: readonly PointVerdict[];
      readonly tally: KeyPointTally;
    }
  /** The notes give nothing to compare with. */
  | { readonly form: 'open' };

/** Answers of at most this much content on one line are compared as a whole. */
const MOST_SHORT_WEIGHT = 12;
const MOST_SHORT_LENGTH = 60;

/** What share of a point has to be said: less of a long one, which is never repeated word for word. */
const HIT = { short: 0.35, long: 0.3, longFrom: 20 } as const;

/** Naming a point counts as half of saying it. */
const HIT_WHEN_NAMED = 0.2;

/** Text of the notes is about a point of the rubric when it shares this much of it, and half as much as any other text. */
const LEAST_SHARED = 0.15;

/** Compares a typed answer with the card. An empty answer is never right. */
export function judgeAnswer(card: Card, typed: string): Judgement {
  switch (card.kind) {
    case 'cloze':
      return card.cloze.length === 1 ? judgeShort(typed, card.cloze[0] ?? '') : judgeList(typed, card.cloze);
    case 'choice':
      return judgeChoice(card.choices, typed);
    default:
      return judgeText(card, typed);
  }
}

/** Options can be named by their letters, in any order, or by their texts. */
function judgeChoice(choices: readonly Choice[], typed: string): Judgement {
  const texts = choices.map(({ text }) => plainTextOf(text));
  const letters = lettersOf(typed, texts);
  const correct = choices.flatMap(({ correct: isCorrect }, index) => (isCorrect ? [index] : []));
  if (letters !== undefined) return judgeShort(letters, correct.map(optionLetter).join(''));
  const expected = correct.map((index) => texts[index] ?? '');
  return expected.length === 1 ? judgeShort(typed, expected[0] ?? '') : judgeList(typed, expected);
}

/** The option letters a text consists of, in order; undefined when it is something else, or an option itself. */
function lettersOf(typed: string, texts: readonly string[]): string | undefined {
  const named = foldWidthAndCase(typed)
    .replace(/[\s,，、.;]+/gu, '')
    .toUpperCase();
  const possible = texts.map((_, index) => optionLetter(index));
  const isOption = texts.some((text) => answerKey(text) === answerKey(typed));
  const isLetters = named !== '' && [...named].every((letter) => possible.includes(letter));
  return isLetters && !isOption ? [...new Set(named)].sort().join('') : undefined;
}

function judgeText(card: Card, typed: string): Judgement {
  const blocks = parseMarkdown(card.back).children;
  const points = keyPointsIn(blocks);
  const whole = plainTextIn(blocks);
  if (card.rubric.length === 0 && points.length <= 1 && isShort(whole)) return judgeShort(typed, whole);
  const asked = termsOf(card.front);
  if (card.rubric.length > 0) return judgeRubric(card.rubric, judgedPoints(points, typed, asked), typed, asked);
  return points.length === 0 ? { form: 'open' } : verdict(judgedPoints(points, typed, asked));
}

function isShort(text: string): boolean {
  const length = [...text].length;
  return length > 0 && length <= MOST_SHORT_LENGTH && weightOf(termsOf(text)) <= MOST_SHORT_WEIGHT;
}

function judgeShort(typed: string, expected: string): Judgement {
  const { suggestion, expected: wording, parts } = compareShort(typed, expected);
  return { form: 'short', suggestion, expected: wording, parts };
}

/** Several short answers in any order: each is looked for in what was typed. */
function judgeList(typed: string, expected: readonly string[]): Judgement {
  const pieces = typed.split(/[\n,，;；、]+/u);
  return verdict(
    expected.map((text) => {
      const isHit = pieces.some((piece) => compareShort(piece, text).suggestion === 'good');
      return { text, coverage: isHit ? 1 : 0, isHit };
    }),
  );
}

/** Words of the question prove nothing when they are repeated. */
function judgedPoints(wanted: readonly KeyPoint[], typed: string, asked: Terms): readonly PointVerdict[] {
  const said = termsOf(typed);
  return wanted.map((point) => {
    const terms = withoutTerms(termsOf(point.text), asked);
    const coverage = coverageOf(terms, said);
    const least = weightOf(terms) >= HIT.longFrom ? HIT.long : HIT.short;
    const isNamed = point.lead !== undefined && coverageOf(withoutTerms(termsOf(point.lead), asked), said) === 1;
    return { ...point, coverage, isHit: coverage >= (isNamed ? HIT_WHEN_NAMED : least) };
  });
}

/**
 * A rubric says what to look for, seldom in the words of an answer. A point of it counts when it was said itself, or when
 * what the notes say about it was; one the notes say nothing about takes a whole answer.
 */
function judgeRubric(
  rubric: readonly string[],
  answer: readonly PointVerdict[],
  typed: string,
  asked: Terms,
): Judgement {
  const isWhole = answer.length > 0 && answer.every(({ isHit }) => isHit);
  const direct = judgedPoints(
    rubric.map((text) => ({ text })),
    typed,
    asked,
  );
  return verdict(
    direct.map((point) => {
      const terms = withoutTerms(termsOf(point.text), asked);
      const shared = answer.map(({ text }) => coverageOf(terms, termsOf(text)));
      const least = Math.max(LEAST_SHARED, Math.max(...shared) / 2);
      const about = answer.filter((_, index) => (shared[index] ?? 0) >= least);
      const isSaid = about.length === 0 ? isWhole : about.filter(({ isHit }) => isHit).length * 2 >= about.length;
      return { ...point, isHit: typed.trim() !== '' && (point.isHit || isSaid) };
    }),
  );
}

function verdict(points: readonly PointVerdict[]): Judgement {
  const tally = { hit: points.filter(({ isHit }) => isHit).length, total: points.length };
  return { form: 'points', suggestion: suggestGrade(tally), points, tally };
}
