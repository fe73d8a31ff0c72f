import type { CardId } from '../identity/card-id.ts';
import { dueInstant, hasCome, isSetAside } from '../memory/due.ts';
import type { NextStep } from '../memory/event.ts';
import type { Grade } from '../memory/grade.ts';
import type { Load } from '../memory/load.ts';
import type { Due, Memory } from '../memory/memory.ts';
import { previewGrades } from '../memory/schedule.ts';
import type { SchedulerSettings } from '../memory/settings.ts';
import { type Moment, momentOf, rolloverInstant } from '../memory/study-day.ts';

/** What a sitting asks of the room `memory`, bound to the settings of each card and to the zone of the person. Instants are epoch ms. */
export interface Scheduler {
  /** Where each grade given at `at` would lead; what is shown is what is stored. */
  preview(card: CardId, memory: Memory, at: number): Readonly<Record<Grade, NextStep>>;
  /** An instant with its study day. */
  moment(at: number): Moment;
  /** The instant a study day begins. */
  dayStart(day: number): number;
  /** The instant a due date stands for; a study day counts from its beginning. */
  dueInstant(due: Due): number;
  settingsOf(card: CardId): SchedulerSettings;
  /** How far ahead of its step a learning card may be shown when nothing else is left, ms. */
  readonly learnAhead: number;
}

/** What a scheduler is made of. */
export interface SchedulerParts {
  /** The zone the person lives in now; asked each time, for people travel. */
  zone(): string;
  readonly rolloverHour: number;
  readonly learnAhead: number;
  settingsOf(card: CardId): SchedulerSettings;
  /** How busy the days to come are, for load balancing. */
  loadFor?(card: CardId): Load;
}

/** Binds the pure functions of `memory` to one person's settings and place. */
export function createScheduler(parts: SchedulerParts): Scheduler {
  const { rolloverHour } = parts;
  const moment = (at: number): Moment => momentOf(at, parts.zone(), rolloverHour);
  return {
    preview: (card, memory, at) => {
      const outcomes = previewGrades(memory, card, moment(at), parts.settingsOf(card), parts.loadFor?.(card));
      const { again, hard, good, easy } = outcomes;
      return { again: again.next, hard: hard.next, good: good.next, easy: easy.next };
    },
    moment,
    dayStart: (day) => rolloverInstant(day, parts.zone(), rolloverHour),
    dueInstant: (due) => dueInstant(due, parts.zone(), rolloverHour),
    settingsOf: parts.settingsOf,
    learnAhead: parts.learnAhead,
  };
}

/** What an instant means for every card: worked out once for a whole library. */
export interface Horizon {
  readonly moment: Moment;
  /** The instant the study day ends, exclusive. */
  readonly dayEnd: number;
  /** Until when a learning card may be shown when nothing else is left. */
  readonly aheadUntil: number;
}

/** The horizon of an instant. */
export function horizonAt(at: number, scheduler: Scheduler): Horizon {
  const moment = scheduler.moment(at);
  return { moment, dayEnd: scheduler.dayStart(moment.day + 1), aheadUntil: at + scheduler.learnAhead };
}

/**
 * Where a card stands at an instant, seen from a sitting.
 * `learning`: within its steps of minutes or hours and due before the study day ends. `review`: due or overdue; learning
 * cards whose step is a day or more are among them. `later`: not before another study day. `aside`: suspended or buried.
 */
export type Standing = 'new' | 'learning' | 'review' | 'later' | 'aside';

/** The standing of a card. */
export function standingOf(memory: Memory, { moment, dayEnd, aheadUntil }: Horizon): Standing {
  if (isSetAside(memory, moment)) return 'aside';
  if (memory.phase === 'new') return 'new';
  if (memory.phase === 'review' || memory.due.unit === 'day') {
    return hasCome(memory.due, moment) ? 'review' : 'later';
  }
  return memory.due.at < dayEnd || memory.due.at <= aheadUntil ? 'learning' : 'later';
}
