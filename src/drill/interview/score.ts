import type { Judgement, Mark, QuestionRecord } from './record.ts';

const VALUES: Readonly<Record<Mark, number>> = { missed: 0, partly: 0.4, solid: 0.8, strong: 1 };

/** What the main answer weighs beside all its follow-ups together; less where the question only opens the subject. */
const MAIN_WEIGHT = { withPoints: 0.6, without: 0.4 } as const;

/** Below this share a question counts as missed: it is something to work on. */
export const MISSED_BELOW = 0.5;

/** A mark as a share, 0 to 1. */
export function markValue(mark: Mark): number {
  return VALUES[mark];
}

/** The share of the main answer that was right, 0 to 1; a skipped question is a missed one. */
export function judgementValue(judgement: Judgement | undefined, points: number): number {
  if (judgement === undefined) return 0;
  if (judgement.kind === 'marked') return markValue(judgement.mark);
  return points === 0 ? 0 : Math.min(1, judgement.hits.length / points);
}

/** The arithmetic mean; undefined of nothing. */
export function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The score of a question, 0 to 1: the main answer and the mean of the follow-ups that were asked. */
export function questionScore({ question, judgement, followUps }: QuestionRecord): number {
  const main = judgementValue(judgement, question.points.length);
  const deeper = mean(followUps.map(({ mark }) => markValue(mark)));
  if (deeper === undefined) return main;
  const weight = question.points.length > 0 ? MAIN_WEIGHT.withPoints : MAIN_WEIGHT.without;
  return weight * main + (1 - weight) * deeper;
}
