import type { CardId } from '../identity/card-id.ts';
import type { NextStep } from './event.ts';
import { idealInterval, nextState } from './fsrs.ts';
import { type DayRange, fuzzRange, fuzzSeed, limitRange, pickDay } from './fuzz.ts';
import type { Grade } from './grade.ts';
import { balancedDay, LONGEST_BALANCED, type Load } from './load.ts';
import type { FsrsState, Memory } from './memory.ts';
import type { SchedulerSettings } from './settings.ts';
import { type StepOutcome, stepOutcome } from './steps.ts';
import type { Moment } from './study-day.ts';
import { DAY } from './zone.ts';

/** Where one grade would lead. `next` goes into the review event as it stands; replay arrives at the same `fsrs`. */
export interface GradeOutcome {
  readonly next: NextStep;
  readonly fsrs: FsrsState;
}

/** What each of the four grades would lead to. */
export type GradeOutcomes = Readonly<Record<Grade, GradeOutcome>>;

/** Everything an interval depends on besides the memory itself. */
interface Circumstances {
  readonly card: CardId;
  readonly moment: Moment;
  readonly settings: SchedulerSettings;
  readonly load: Load | undefined;
}

/** Under half a day without any steps a card comes back on the same day, like on a step of its own. */
const SHORTEST_DAY_LEVEL = 0.5;

function stepsOf(memory: Memory, { learningSteps, relearningSteps }: SchedulerSettings): readonly number[] {
  return memory.phase === 'new' || memory.phase === 'learning' ? learningSteps : relearningSteps;
}

function stepOutcomeOf(memory: Memory, grade: Grade, settings: SchedulerSettings): StepOutcome {
  const steps = stepsOf(memory, settings);
  switch (memory.phase) {
    case 'new':
      return stepOutcome(steps, 0, grade);
    case 'learning':
    case 'relearning':
      return stepOutcome(steps, memory.step, grade);
    case 'review':
      return grade === 'again' ? stepOutcome(steps, 0, grade) : { stay: false };
  }
}

function stepPhase(memory: Memory): 'learning' | 'relearning' {
  return memory.phase === 'new' || memory.phase === 'learning' ? 'learning' : 'relearning';
}

/** The interval a card in review came from, in study days; undefined in other phases. */
function previousInterval(memory: Memory): number | undefined {
  if (memory.phase !== 'review' || memory.due.unit !== 'day') return undefined;
  return memory.due.day - memory.lastReview.day;
}

function chooseInterval(ideal: number, minimum: number, memory: Memory, grade: Grade, around: Circumstances): number {
  const { settings, load, moment } = around;
  const maximum = settings.maximumInterval;
  const interval = Math.min(Math.max(1, Math.round(ideal)), maximum);
  const previous = grade === 'again' ? undefined : previousInterval(memory);
  const spread: DayRange = settings.fuzz ? fuzzRange(interval) : { lowest: interval, highest: interval };
  const range = limitRange(spread, { minimum, maximum, ...(previous === undefined ? {} : { previous }) });
  const seed = fuzzSeed(around.card, memory.reps);
  return settings.loadBalancing && load !== undefined && interval <= LONGEST_BALANCED
    ? balancedDay(range, seed, moment.day, load, settings.easyDays)
    : pickDay(range, seed);
}

/** A step of a day or more ends on a study day, a shorter one at an instant. */
function stayOn(memory: Memory, step: number, delay: number, { moment, settings }: Circumstances): NextStep {
  const phase = stepPhase(memory);
  if (delay < DAY) return { phase, step, due: { unit: 'instant', at: moment.at + Math.round(delay) } };
  const days = Math.min(Math.round(delay / DAY), settings.maximumInterval);
  return { phase, step, due: { unit: 'day', day: moment.day + days } };
}

function nextStep(memory: Memory, grade: Grade, fsrs: FsrsState, minimum: number, around: Circumstances): NextStep {
  const outcome = stepOutcomeOf(memory, grade, around.settings);
  if (outcome.stay) return stayOn(memory, outcome.step, outcome.delay, around);
  const ideal = idealInterval(fsrs.stability, around.settings.retention);
  if (ideal < SHORTEST_DAY_LEVEL && stepsOf(memory, around.settings).length === 0) {
    return stayOn(memory, 0, ideal * DAY, around);
  }
  const interval = chooseInterval(ideal, minimum, memory, grade, around);
  return { phase: 'review', due: { unit: 'day', day: around.moment.day + interval } };
}

/** A better grade never leads to an earlier day, and from `hard` on to a later one unless the maximum forbids it. */
function minimumAfter(grade: Grade, next: NextStep, minimum: number, today: number): number {
  if (next.due.unit === 'instant') return minimum;
  const interval = next.due.day - today;
  return Math.max(minimum, grade === 'again' ? interval : interval + 1);
}

/**
 * What the four grades would lead to if they were given at `moment`. Committing a grade is taking its entry: the same
 * card, repetition and settings give the same days, and only `load` can make a difference between two moments of a day.
 * Elapsed time is counted in study days; a clock that was set back counts as the same day.
 */
export function previewGrades(
  memory: Memory,
  card: CardId,
  moment: Moment,
  settings: SchedulerSettings,
  load?: Load,
): GradeOutcomes {
  const around: Circumstances = { card, moment, settings, load };
  const before = memory.phase === 'new' ? undefined : memory;
  const elapsed = before === undefined ? 0 : moment.day - before.lastReview.day;
  let minimum = 1;
  const outcome = (grade: Grade): GradeOutcome => {
    const fsrs = nextState(before?.fsrs, elapsed, grade);
    const next = nextStep(memory, grade, fsrs, minimum, around);
    minimum = minimumAfter(grade, next, minimum, moment.day);
    return { next, fsrs };
  };
  // The order matters: each grade builds on the interval of the one before.
  return { again: outcome('again'), hard: outcome('hard'), good: outcome('good'), easy: outcome('easy') };
}
