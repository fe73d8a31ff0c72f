import type { DayRange } from './fuzz.ts';
import type { EasyDayLevel } from './settings.ts';
import { weekday } from './study-day.ts';

/** What load balancing looks at; days are study days. */
export interface Load {
  /** How many cards are already due on a day. */
  dueCounts(day: number): number;
  /** Days on which cards from the same passage are due. */
  readonly siblingDays?: readonly number[];
}

/** Longer intervals are not balanced: nobody can foresee the load of a day so far away. */
export const LONGEST_BALANCED = 90;

const EASY_DAY_WEIGHTS: Readonly<Record<EasyDayLevel, number>> = { normal: 1, reduced: 0.5, minimum: 0.0001 };
/** By the distance in days to the nearest sibling; farther away it does not matter. */
const SIBLING_WEIGHTS = [0.000_001, 0.2, 0.4, 0.6, 0.8] as const;

function siblingWeight(day: number, siblingDays: readonly number[]): number {
  const distance = Math.min(...siblingDays.map((other) => Math.abs(day - other)));
  return SIBLING_WEIGHTS[distance] ?? 1;
}

/** How welcome a day is: busy days, later days, days near a sibling and easy days are less so. The exponents are Anki's. */
function dayWeight(interval: number, day: number, load: Load, easyDays: readonly EasyDayLevel[]): number {
  const count = load.dueCounts(day);
  const busy = count > 0 ? (1 / count) ** 2.15 * (1 / interval) ** 3 : 1;
  const easy = EASY_DAY_WEIGHTS[easyDays[weekday(day)] ?? 'normal'];
  return busy * easy * siblingWeight(day, load.siblingDays ?? []);
}

/** The interval of a range (study days from `today`) a seed falls on when quiet days are likelier than busy ones. */
export function balancedDay(
  range: DayRange,
  seed: number,
  today: number,
  load: Load,
  easyDays: readonly EasyDayLevel[],
): number {
  const weights: number[] = [];
  for (let interval = range.lowest; interval <= range.highest; interval += 1) {
    weights.push(dayWeight(interval, today + interval, load, easyDays));
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let left = seed * total;
  for (const [index, weight] of weights.entries()) {
    left -= weight;
    if (left < 0) return range.lowest + index;
  }
  return range.highest;
}
