import { retrievability } from '../memory/retrievability.ts';
import type { QueueInput } from './queue-gather.ts';
import { type Random, shuffle } from './random.ts';
import type { PlannedCard } from './session-state.ts';

/**
 * Reviews in the order they are taken when a limit does not allow all of them.
 * `due`: longest overdue first, then the least likely to be recalled; `weakest`: the latter only; ties keep deck order.
 */
export function orderReviews(
  reviews: readonly PlannedCard[],
  { general, random, scheduler }: Pick<QueueInput, 'general' | 'random' | 'scheduler'>,
  day: number,
): readonly PlannedCard[] {
  const keyed = reviews.map((planned) => ({
    planned,
    due: dueDay(planned, (at) => scheduler.moment(at).day),
    recall: retrievability(planned.memory, day) ?? 0,
  }));
  switch (general.reviewOrder) {
    case 'due':
      return keyed.sort((a, b) => a.due - b.due || a.recall - b.recall).map(({ planned }) => planned);
    case 'weakest':
      return keyed.sort((a, b) => a.recall - b.recall).map(({ planned }) => planned);
    case 'random':
      return shuffle(reviews, random);
  }
}

function dueDay({ memory }: PlannedCard, dayOf: (at: number) => number): number {
  if (memory.phase === 'new') return 0;
  return memory.due.unit === 'day' ? memory.due.day : dayOf(memory.due.at);
}

/** New cards as they stand in the notes; those whose deck wants chance change places among one another. */
export function orderNew(
  fresh: readonly PlannedCard[],
  { random, settingsOf }: Pick<QueueInput, 'random' | 'settingsOf'>,
): readonly PlannedCard[] {
  const isRandom = fresh.map(({ identified }) => settingsOf(identified).newOrder === 'random');
  const shuffled = shuffledWhere(fresh, isRandom, random);
  return fresh.map((planned, index) => (isRandom[index] === true ? (shuffled.next().value ?? planned) : planned));
}

function shuffledWhere<T>(items: readonly T[], flags: readonly boolean[], random: Random): Iterator<T, undefined> {
  return shuffle(
    items.filter((_, index) => flags[index] === true),
    random,
  ).values();
}
