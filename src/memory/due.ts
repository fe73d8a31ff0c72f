import type { Due, Memory } from './memory.ts';
import { type Moment, rolloverInstant } from './study-day.ts';

/** A due date as an instant (epoch ms): a study day counts from its rollover on. */
export function dueInstant(due: Due, zone: string, rolloverHour: number): number {
  return due.unit === 'instant' ? due.at : rolloverInstant(due.day, zone, rolloverHour);
}

/** From a moment until a due date, in ms; 0 when it has passed. */
export function waitUntil(due: Due, moment: Moment, rolloverHour: number): number {
  return Math.max(0, dueInstant(due, moment.zone, rolloverHour) - moment.at);
}

/** Whether a card is set aside at a moment: suspended, or buried until a later study day. */
export function isSetAside(memory: Memory, moment: Moment): boolean {
  return memory.suspended || (memory.buriedUntil !== undefined && memory.buriedUntil > moment.day);
}

/** Whether a due date has come. `learnAhead` (ms) lets instants, not days, come that much earlier. */
export function hasCome(due: Due, moment: Moment, learnAhead = 0): boolean {
  return due.unit === 'day' ? due.day <= moment.day : due.at <= moment.at + learnAhead;
}

/** Whether a card that was seen before may be asked now. New cards are never due: limits decide about them. */
export function isDue(memory: Memory, moment: Moment, learnAhead = 0): boolean {
  return memory.phase !== 'new' && !isSetAside(memory, moment) && hasCome(memory.due, moment, learnAhead);
}
