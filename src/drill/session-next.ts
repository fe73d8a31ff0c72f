import type { CardId } from '../identity/card-id.ts';
import type { NextStep } from '../memory/event.ts';
import type { Grade } from '../memory/grade.ts';
import { GRADES } from '../memory/grade.ts';
import type { Due } from '../memory/memory.ts';
import { DAY } from '../memory/zone.ts';
import type { Scheduler } from './scheduler.ts';
import type { CurrentCard, SessionState } from './session-state.ts';
import type { GradePreview } from './view.ts';

/** The due instant of a card of the sitting, epoch ms; undefined while it has none. */
export function dueOf(state: SessionState, id: CardId, scheduler: Scheduler): number | undefined {
  const memory = state.memories.get(id);
  return memory === undefined || memory.phase === 'new' ? undefined : scheduler.dueInstant(memory.due);
}

/** Learning cards up to an instant, earliest first; equal instants keep the order of the list. */
function learningUntil(state: SessionState, until: number, scheduler: Scheduler): readonly CardId[] {
  return state.learning
    .map((id) => ({ id, due: dueOf(state, id, scheduler) ?? 0 }))
    .filter(({ due }) => due <= until)
    .sort((one, other) => one.due - other.due)
    .map(({ id }) => id);
}

/**
 * The card to ask next: learning cards whose step is over, then the main list, then deferred learning cards, then learning
 * cards within the learn-ahead limit. The card acted on last comes only when it is the only one.
 */
export function chooseNext(state: SessionState, at: number, scheduler: Scheduler): CardId | undefined {
  const over = learningUntil(state, at, scheduler);
  const ahead = learningUntil(state, at + scheduler.learnAhead, scheduler).filter((id) => !over.includes(id));
  const isDeferred = (id: CardId): boolean => state.deferred.has(id);
  const sequence = [
    over.filter((id) => !isDeferred(id)),
    state.main,
    over.filter(isDeferred),
    ahead.filter((id) => !isDeferred(id)),
    ahead.filter(isDeferred),
  ];
  for (const list of sequence) {
    const other = list.find((id) => id !== state.justSeen);
    if (other !== undefined) return other;
  }
  return sequence.find((list) => list.length > 0)?.[0];
}

/** What each grade would lead to at an instant, in the order of `GRADES`. */
export function previewsAt(state: SessionState, id: CardId, at: number, scheduler: Scheduler): readonly GradePreview[] {
  const memory = state.memories.get(id);
  if (memory === undefined) return [];
  const steps = scheduler.preview(id, memory, at);
  return GRADES.map((grade) => {
    const next = steps[grade];
    return { grade, next, wait: spanUntil(next.due, at, scheduler) };
  });
}

/** Tomorrow is one day away however late it is now. */
function spanUntil(due: Due, at: number, scheduler: Scheduler): number {
  const wait = due.unit === 'day' ? (due.day - scheduler.moment(at).day) * DAY : due.at - at;
  return Math.max(0, wait);
}

/**
 * The step to store for a grade given at `at`: as shown, moved on by the time (or the study days) that have passed since it
 * was shown, so that "in 10 minutes" and "in 3 days" count from the grade.
 */
export function committedStep(
  current: CurrentCard,
  grade: Grade,
  at: number,
  scheduler: Scheduler,
): NextStep | undefined {
  const next = current.previews.find((preview) => preview.grade === grade)?.next;
  if (next === undefined) return undefined;
  const shown = current.previewedAt;
  const due: Due =
    next.due.unit === 'instant'
      ? { unit: 'instant', at: next.due.at + Math.max(0, at - shown) }
      : { unit: 'day', day: next.due.day + Math.max(0, scheduler.moment(at).day - scheduler.moment(shown).day) };
  return { ...next, due };
}
