import type { Card } from '../../../cards/card.ts';
import type { Judgement } from '../../../drill/answer/judge.ts';
import { keyPoints } from '../../../drill/answer/key-points.ts';
import { suggestGrade } from '../../../drill/answer/suggest.ts';
import type { AnswerDetails } from '../../../drill/view.ts';
import type { KeyPointTally } from '../../../memory/event.ts';
import type { Grade } from '../../../memory/grade.ts';

/** Points of an answer being ticked. */
export interface PointCheck {
  readonly points: readonly string[];
  readonly ticks: readonly boolean[];
  /** The point the next tick is for. */
  readonly current: number;
  /** Whether the ticks mean something: a person or a comparison has set one. */
  readonly isMeant: boolean;
}

/** The points of a card: its rubric, or what its answer consists of. */
export function pointsOf(card: Card): readonly string[] {
  return card.rubric.length > 0 ? card.rubric : keyPoints(card.back).map((point) => point.text);
}

/** All points of a card, none ticked. */
export function startCheck(card: Card): PointCheck {
  const points = pointsOf(card);
  return { points, ticks: points.map(() => false), current: 0, isMeant: false };
}

/** The points a typed answer was compared with, ticked as the comparison found them. */
export function checkFromJudgement(judgement: Judgement): PointCheck | undefined {
  if (judgement.form !== 'points') return undefined;
  const ticks = judgement.points.map((point) => point.isHit);
  return { points: judgement.points.map((point) => point.text), ticks, current: 0, isMeant: true };
}

/** Ticks or unticks the current point and goes on to the next. */
export function tickPoint(check: PointCheck): PointCheck {
  const ticks = check.ticks.map((tick, index) => (index === check.current ? !tick : tick));
  return { ...movePoint(check, 1), ticks, isMeant: true };
}

/** Goes to another point, without going round. */
export function movePoint(check: PointCheck, distance: number): PointCheck {
  return { ...check, current: Math.max(0, Math.min(check.points.length - 1, check.current + distance)) };
}

/** How many points are ticked. */
export function tallyOf({ ticks }: PointCheck): KeyPointTally {
  return { hit: ticks.filter((tick) => tick).length, total: ticks.length };
}

/** The grade that ticks or a comparison speak for, if they do. */
export function suggestionOf(check: PointCheck | undefined, judgement: Judgement | undefined): Grade | undefined {
  if (check?.isMeant === true && check.points.length > 0) return suggestGrade(tallyOf(check));
  return judgement?.form === 'short' ? judgement.suggestion : undefined;
}

/** What is kept with the review besides the grade. */
export function detailsOf(check: PointCheck | undefined, confidence: number | undefined): AnswerDetails {
  return {
    ...(confidence === undefined ? {} : { confidence }),
    ...(check?.isMeant === true ? { keyPoints: tallyOf(check) } : {}),
  };
}
