import type { CardId } from '../../src/identity/card-id.ts';
import type { EventBody, EventId, JournalEvent, NextStep } from '../../src/memory/event.ts';
import type { Grade } from '../../src/memory/grade.ts';
import { asCardId, asEventId } from '../../src/memory/guards.ts';
import { DAY } from '../../src/memory/zone.ts';

/** A text as a card id; the tests only use proper ones. */
export function cardId(text: string): CardId {
  const id = asCardId(text);
  if (id === undefined) throw new Error(`${text} is no card id`);
  return id;
}

/** A text as an event id; the tests only use proper ones. */
export function eventId(text: string): EventId {
  const id = asEventId(text);
  if (id === undefined) throw new Error(`${text} is no event id`);
  return id;
}

/** 2026-03-02, a Monday, as a study day. */
export const MONDAY = 20_514;

/** An event at an hour of UTC of a study day (rollover at midnight for simplicity). */
export function event(id: string, day: number, body: EventBody, hour = 9): JournalEvent {
  return { v: 1, id: eventId(id), at: day * DAY + hour * 3_600_000, zone: 'UTC', day, ...body };
}

/** A step to review in some study days. */
export function inDays(day: number, days: number): NextStep {
  return { phase: 'review', due: { unit: 'day', day: day + days } };
}

interface ReviewOptions {
  readonly after?: string | null;
  readonly next?: NextStep;
  readonly mode?: 'drill' | 'cram' | 'quiz' | 'interview';
  readonly hour?: number;
}

/** A review on a study day, shown to lead to seven days later unless told otherwise. */
export function review(id: string, day: number, card: string, grade: Grade, options: ReviewOptions = {}): JournalEvent {
  const { after = null, next = inDays(day, 7), mode = 'drill', hour = 9 } = options;
  const body = { kind: 'review', card: cardId(card), grade, mode, duration: 4000, next } as const;
  return event(id, day, { ...body, after: after === null ? null : eventId(after) }, hour);
}

/** An undo an hour after noon of a study day. */
export function undo(id: string, day: number, target: string, hour = 13): JournalEvent {
  return event(id, day, { kind: 'undo', target: eventId(target) }, hour);
}

/** A match made by content. */
export function match(id: string, day: number, fresh: string, known: string, hour = 8): JournalEvent {
  return event(id, day, { kind: 'match', fresh: cardId(fresh), known: cardId(known), score: 0.9, by: 'content' }, hour);
}
