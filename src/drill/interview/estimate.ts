import { FOLLOW_UP_LIMIT } from './limits.ts';
import type { InterviewQuestion } from './question.ts';

/** ms */
export const MINUTE = 60_000;

/** What judging an answer and reading the weak one takes, ms. */
const JUDGING = 25_000;

/** People use about so much of the time they are given. */
const USED = { think: 0.4, answer: 0.75, followUp: 0.6 } as const;

/** How many follow-ups an average answer leads to. */
const USUAL_DEPTH = 3;

/** How long questions probably take, ms. */
export function estimateOf(questions: readonly InterviewQuestion[]): number {
  return questions.reduce((sum, { limits, followUps }) => {
    const deeper = Math.min(USUAL_DEPTH, followUps.length) * FOLLOW_UP_LIMIT * USED.followUp;
    return sum + limits.think * USED.think + limits.answer * USED.answer + deeper + JUDGING;
  }, 0);
}
