import type { FollowUpRecord } from './record.ts';
import { markValue } from './score.ts';

/** From this share of the points on, an interviewer digs as deep as the notes go. */
const STRONG = 0.75;

/** From this share on she digs on, but not to the ground. */
const FAIR = 0.4;

const DEPTH_AFTER = { strong: 5, fair: 3, weak: 1 } as const;

/** After so many bad answers in a row the next question is kinder to everybody. */
const PATIENCE = 2;

/** The most follow-ups ever asked to one question. */
export const DEEPEST = DEPTH_AFTER.strong;

/**
 * Whether another follow-up is asked: the better the answer so far, the deeper the interviewer digs; two failures in a
 * row end it.
 * @param answer share of the main answer that was right, 0 to 1
 */
export function digsDeeper(answer: number, asked: readonly FollowUpRecord[]): boolean {
  const depth = answer >= STRONG ? DEPTH_AFTER.strong : answer >= FAIR ? DEPTH_AFTER.fair : DEPTH_AFTER.weak;
  if (asked.length === 0) return true;
  if (asked.slice(-PATIENCE).filter(({ mark }) => mark === 'missed').length === PATIENCE) return false;
  const soFar = asked.reduce((sum, { mark }) => sum + markValue(mark), answer) / (asked.length + 1);
  return asked.length < depth && soFar >= FAIR / 2;
}
