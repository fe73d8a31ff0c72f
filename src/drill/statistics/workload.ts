import type { CardId } from '../../identity/card-id.ts';
import type { ReviewEvent } from '../../memory/history.ts';
import type { Memory } from '../../memory/memory.ts';

/** Thinking longer than this (ms) is not counted: the person was away. */
const LONGEST_COUNTED = 60_000;
const MINUTE = 60_000;

/** Reviews by study day. */
export function reviewsByDay(reviews: readonly ReviewEvent[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { day } of reviews) counts.set(day, (counts.get(day) ?? 0) + 1);
  return counts;
}

/** Minutes by study day. */
export function minutesByDay(reviews: readonly ReviewEvent[]): ReadonlyMap<number, number> {
  const minutes = new Map<number, number>();
  for (const { day, duration } of reviews) {
    minutes.set(day, (minutes.get(day) ?? 0) + Math.min(duration, LONGEST_COUNTED) / MINUTE);
  }
  return minutes;
}

/** The values of the last `length` days, today included, oldest first. */
export function lastDays(byDay: ReadonlyMap<number, number>, today: number, length: number): readonly number[] {
  return Array.from({ length }, (_, index) => byDay.get(today - length + 1 + index) ?? 0);
}

/** Days in a row with reviews up to today; a day that has just begun does not break the row. */
export function streakOf(byDay: ReadonlyMap<number, number>, today: number): number {
  let day = (byDay.get(today) ?? 0) > 0 ? today : today - 1;
  let length = 0;
  for (; (byDay.get(day) ?? 0) > 0; day -= 1) length += 1;
  return length;
}

/** Cards that were asked on a day and have left their steps, so that they do not come again on it. */
export function doneOn(day: number, reviews: readonly ReviewEvent[], memory: (card: CardId) => Memory): number {
  const asked = new Set(reviews.flatMap((review) => (review.day === day ? [review.card] : [])));
  return [...asked].map(memory).filter((known) => known.phase !== 'new' && known.due.unit === 'day').length;
}

/** Pairs of a card and a day it was asked on that a pace is taken from, and the least that tell one. */
const PACE = { from: 300, least: 20 } as const;

/** Minutes a card takes on a day, repetitions included, as it was lately; undefined while that says little. */
export function minutesPerCard(reviews: readonly ReviewEvent[]): number | undefined {
  const minutes = new Map<string, number>();
  for (const { card, day, duration } of [...reviews].reverse()) {
    const key = `${day} ${card}`;
    if (!minutes.has(key) && minutes.size === PACE.from) break;
    minutes.set(key, (minutes.get(key) ?? 0) + Math.min(duration, LONGEST_COUNTED) / MINUTE);
  }
  if (minutes.size < PACE.least) return undefined;
  return [...minutes.values()].reduce((sum, some) => sum + some, 0) / minutes.size;
}

/** Cards due on each of the coming days, tomorrow first; what is due by today is not among them. */
export function forecastOf(memories: Iterable<Memory>, today: number, length: number): readonly number[] {
  const counts = new Array<number>(length).fill(0);
  for (const memory of memories) {
    if (memory.phase === 'new' || memory.suspended || memory.due.unit !== 'day') continue;
    const index = memory.due.day - today - 1;
    const count = counts[index];
    if (count !== undefined) counts[index] = count + 1;
  }
  return counts;
}
