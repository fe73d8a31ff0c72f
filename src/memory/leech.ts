import type { JournalEvent } from './event.ts';
import { splitEventId } from './event-id.ts';
import type { Grade } from './grade.ts';
import type { Memory } from './memory.ts';
import type { SchedulerSettings } from './settings.ts';

/** How often a card has been forgotten once it is graded like this; only what was learned can be forgotten. */
export function lapsesAfter({ phase, lapses }: Memory, grade: Grade): number {
  return phase === 'review' && grade === 'again' ? lapses + 1 : lapses;
}

/** Whether this very lapse should be told to the person: at the threshold, then at every half of it: 8, 12, 16 … */
export function isLeechAlarm(lapses: number, threshold: number): boolean {
  return lapses >= threshold && (lapses - threshold) % Math.max(1, Math.ceil(threshold / 2)) === 0;
}

/** Whether a card was forgotten so often that it should be rewritten rather than repeated. */
export function isLeech(lapses: number, threshold: number): boolean {
  return lapses >= threshold;
}

/** That a card keeps slipping, and what the settings ask for. */
export interface LeechAlarm {
  readonly lapses: number;
  readonly action: SchedulerSettings['leechAction'];
}

/** The alarm a grade raises; undefined for the many that raise none. */
export function leechAlarm(
  memory: Memory,
  grade: Grade,
  { leechThreshold, leechAction }: SchedulerSettings,
): LeechAlarm | undefined {
  const lapses = lapsesAfter(memory, grade);
  if (lapses === memory.lapses || !isLeechAlarm(lapses, leechThreshold)) return undefined;
  return { lapses, action: leechAction };
}

/** The most that lies between two events of one append, ms. */
const ONE_APPEND = 1000;

/** Whether `event` put a card aside because of the grade `review`: the same writer wrote both at once. */
export function isSetAsideBy(event: JournalEvent, review: JournalEvent): boolean {
  if (event.kind !== 'suspend' || !event.suspended) return false;
  if (review.kind !== 'review' || review.card !== event.card || review.grade !== 'again') return false;
  const [one, other] = [splitEventId(review.id), splitEventId(event.id)];
  const isNext = one.writer === other.writer && other.number === one.number + 1;
  return isNext && event.at - review.at < ONE_APPEND;
}
