import type { Grade } from './grade.ts';
import { DAY } from './zone.ts';

/** What the learning steps say to a grade: wait `delay` ms on step `step`, or leave the steps. */
export type StepOutcome =
  | { readonly stay: true; readonly step: number; readonly delay: number }
  | { readonly stay: false };

const LEAVE: StepOutcome = { stay: false };

/** `hard` on the first step waits longer than the step: halfway to the second, or half as long again if there is none. */
function hardDelayOfFirst(first: number, second: number | undefined): number {
  return second === undefined ? Math.min(first * 1.5, first + DAY) : (first + second) / 2;
}

/**
 * One row of the step table, as in Anki: `again` starts over, `hard` repeats the step, `good` takes the next one,
 * `easy` leaves. `step` beyond the last (the settings were changed) counts as the last; without steps all leave.
 */
export function stepOutcome(steps: readonly number[], step: number, grade: Grade): StepOutcome {
  const last = steps.length - 1;
  const first = steps[0];
  if (first === undefined) return LEAVE;
  const current = Math.min(Math.max(step, 0), last);
  switch (grade) {
    case 'again':
      return { stay: true, step: 0, delay: first };
    case 'hard': {
      const delay = current === 0 ? hardDelayOfFirst(first, steps[1]) : (steps[current] ?? first);
      return { stay: true, step: current, delay: Math.round(delay) };
    }
    case 'good': {
      const delay = steps[current + 1];
      return delay === undefined ? LEAVE : { stay: true, step: current + 1, delay };
    }
    case 'easy':
      return LEAVE;
  }
}
