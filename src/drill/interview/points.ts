import type { Card } from '../../cards/card.ts';
import { isTips } from '../../cards/vocabulary/index.ts';
import { judgeAnswer } from '../answer/judge.ts';
import { keyPoints } from '../answer/key-points.ts';
import { printableLine } from '../printable.ts';
import type { AnswerPoint, InterviewQuestion } from './question.ts';
import { starParts } from './star.ts';

/** More than this cannot be taken in while judging oneself. */
const MOST_POINTS = 12;

/** A point is recognised by its beginning; the whole of it stands in the answer. In code points. */
const LONGEST_POINT = 100;

/** A line that is nothing but a heading or a bold phrase. */
const OUTLINE_LINE = /^\s*(?:#{1,6}\s+(?<heading>.+?)\s*#*|\*\*(?<bold>[^*]+)\*\*\s*[:：]?)\s*$/u;

/** Numbers of headings say nothing beside the number of the point. */
const NUMBER = /^\s*(?:\d+|[一二三四五六七八九十]+)\s*[.、．)）]\s*/u;

const FENCE = /^\s*(?:```|~~~)/u;

/**
 * What an answer to a card is ticked against: the parts of a STAR story, else the key points of the answer, of a long one
 * its outline; then the rubric of the notes. Empty when the notes give no answer.
 */
export function pointsOf(card: Card): readonly AnswerPoint[] {
  const parts = starParts(card.back);
  const ofAnswer =
    parts.length > 0 ? pointsFrom('star', parts) : pointsFrom('answer', expected(card)).slice(0, MOST_POINTS);
  return [...ofAnswer, ...pointsFrom('rubric', card.rubric).slice(0, MOST_POINTS)];
}

function expected(card: Card): readonly string[] {
  if (card.kind === 'cloze') return card.cloze;
  if (card.kind === 'choice') return card.choices.flatMap(({ text, correct }) => (correct ? [text] : []));
  const points = keyPoints(card.back).map(({ text }) => text);
  if (points.length <= MOST_POINTS) return points;
  const outline = outlineOf(card.back);
  return outline.length > 1 && outline.length <= MOST_POINTS ? outline : points;
}

function outlineOf(back: string): readonly string[] {
  let isCode = false;
  return back.split('\n').flatMap((line) => {
    if (FENCE.test(line)) isCode = !isCode;
    const groups = isCode ? undefined : OUTLINE_LINE.exec(line)?.groups;
    const text = groups?.['heading'] ?? groups?.['bold'];
    const name = text?.replace(/[:：]\s*$/u, '').replace(NUMBER, '');
    return name === undefined || isTips(name) ? [] : [name];
  });
}

function pointsFrom(source: AnswerPoint['source'], texts: readonly string[]): readonly AnswerPoint[] {
  return texts.map((text) => ({ source, text: shortened(printableLine(text)) })).filter(({ text }) => text !== '');
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= LONGEST_POINT ? text : `${characters.slice(0, LONGEST_POINT - 1).join('')}…`;
}

/** Which points (indices from 0) a typed answer seems to mention: a proposal, the person decides. */
export function mentionedPoints({ source, points }: InterviewQuestion, typed: string): readonly number[] {
  const card = source.kind === 'card' ? source.identified.card : undefined;
  if (card === undefined || typed.trim() === '') return [];
  return points.flatMap((point, index) => {
    if (point.source === 'star') return [];
    const { siblingGroup: _, ...base } = card;
    const judgement = judgeAnswer({ ...base, kind: 'qa', back: '', rubric: [point.text] }, typed);
    return judgement.form === 'points' && judgement.tally.hit > 0 ? [index] : [];
  });
}
