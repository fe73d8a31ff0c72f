import { FSRSAlgorithm } from 'ts-fsrs';
import { type Grade, gradeNumber } from './grade.ts';
import type { FsrsState } from './memory.ts';

/** The name of the memory model; stored with everything derived from it. Other weights would be another model. */
export const FSRS_MODEL = 'fsrs-6';

/** The desired retentions an interval can be computed for. */
export const RETENTION_RANGE = { lowest: 0.7, highest: 0.97 } as const;

// Written out and not taken from the library: every machine must compute the same memories from the same journal.
const WEIGHTS = [
  0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483,
  0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
] as const;

const DEFAULT_RETENTION = 0.9;

function createAlgorithm(retention: number): FSRSAlgorithm {
  return new FSRSAlgorithm({
    w: WEIGHTS,
    request_retention: retention,
    maximum_interval: 36_500,
    enable_fuzz: false,
    enable_short_term: true,
    learning_steps: [],
    relearning_steps: [],
  });
}

// Only the formulas are used. Settings of an instance are never changed: it would keep its old interval modifier.
const algorithm = createAlgorithm(DEFAULT_RETENTION);
const modifiers = new Map<number, number>();

function intervalModifier(retention: number): number {
  const allowed = Math.min(Math.max(retention, RETENTION_RANGE.lowest), RETENTION_RANGE.highest);
  const known = modifiers.get(allowed);
  if (known !== undefined) return known;
  const modifier = createAlgorithm(allowed).interval_modifier;
  modifiers.set(allowed, modifier);
  return modifier;
}

/**
 * The memory after a grade: FSRS-6 with its published weights, same-day formula when `elapsedDays` is 0.
 * `elapsedDays` are whole study days since the previous review; what is below 0 (a clock set back) counts as 0.
 */
export function nextState(state: FsrsState | undefined, elapsedDays: number, grade: Grade): FsrsState {
  const elapsed = Math.max(0, elapsedDays);
  const { stability, difficulty } = algorithm.next_state(state ?? null, elapsed, gradeNumber(grade));
  return { stability, difficulty };
}

/** Days after which recall has fallen to `retention`, not rounded: FSRS-6, the inverse of the forgetting curve. */
export function idealInterval(stability: number, retention: number): number {
  return stability * intervalModifier(retention);
}

/** The probability of recall after some study days, 0 to 1: the forgetting curve of FSRS-6. */
export function recallProbability(stability: number, elapsedDays: number): number {
  return algorithm.forgetting_curve(Math.max(0, elapsedDays), stability);
}
