import type { FollowUpRecord } from './record.ts';
import { markValue } from './score.ts';

/** From this share of what was asked on, an interviewer digs as deep as the notes go. */
const STRONG = 0.75;

/** From this share on she digs on, but not to the ground. */
const FAIR = 0.4;

const DEPTH_AFTER = { strong: 5, fair: 3, weak: 1 } as const;

/** After so many bad answers in a row the next question is kinder to everybody. */
const PATIENCE = 2;

/**
 * Whether another follow-up is asked: the better the answers so far, the deeper the interviewer digs; two failures in a
 * row end it. One is always asked, for another chance.
 * @param answer share of the main answer that was right, 0 to 1
 */
export function digsDeeper(answer: number, asked: readonly FollowUpRecord[]): boolean {
  if (asked.length === 0) return true;
  const latest = asked.slice(-PATIENCE);
  if (latest.length === PATIENCE && latest.every(({ mark }) => mark === 'missed')) return false;
  const soFar = asked.reduce((sum, { mark }) => sum + markValue(mark), answer) / (asked.length + 1);
  const depth = soFar >= STRONG ? DEPTH_AFTER.strong : soFar >= FAIR ? DEPTH_AFTER.fair : DEPTH_AFTER.weak;
  return asked.length < depth;
}
