import type { IdentifiedCard } from '../identity/loaded.ts';
import { retrievability } from '../memory/retrievability.ts';
import type { QueueInput } from './queue-gather.ts';
import { shuffle } from './random.ts';
import type { PlannedCard } from './session-state.ts';

/**
 * Reviews in the order they are taken when a limit does not allow all of them.
 * `due`: longest overdue first, then the least likely to be recalled; `weakest`: the latter only; ties keep deck order.
 * What is behind the limit is never sorted: a backlog of years costs no more than a day.
 */
export function* orderReviews(
  reviews: readonly PlannedCard[],
  { general, random, scheduler }: Pick<QueueInput, 'general' | 'random' | 'scheduler'>,
  day: number,
): Generator<PlannedCard, void> {
  switch (general.reviewOrder) {
    case 'due': {
      const byDay = groupByDueDay(reviews, (at) => scheduler.moment(at).day);
      for (const dueDay of [...byDay.keys()].sort((one, other) => one - other)) {
        yield* weakestFirst(byDay.get(dueDay) ?? [], day);
      }
      break;
    }
    case 'weakest':
      yield* weakestFirst(reviews, day);
      break;
    case 'random':
      yield* shuffle(reviews, random);
  }
}

function groupByDueDay(
  reviews: readonly PlannedCard[],
  dayOf: (at: number) => number,
): ReadonlyMap<number, readonly PlannedCard[]> {
  const byDay = new Map<number, PlannedCard[]>();
  for (const planned of reviews) {
    const { memory } = planned;
    if (memory.phase === 'new') continue;
    const due = memory.due.unit === 'day' ? memory.due.day : dayOf(memory.due.at);
    const sameDay = byDay.get(due);
    if (sameDay === undefined) byDay.set(due, [planned]);
    else sameDay.push(planned);
  }
  return byDay;
}

function weakestFirst(cards: readonly PlannedCard[], day: number): readonly PlannedCard[] {
  return cards
    .map((planned) => ({ planned, recall: retrievability(planned.memory, day) ?? 0 }))
    .sort((one, other) => one.recall - other.recall)
    .map(({ planned }) => planned);
}

/** New cards as they stand in the notes; those whose deck wants chance change places among one another. */
export function orderNew(
  fresh: readonly PlannedCard[],
  { random, settingsOf }: Pick<QueueInput, 'random' | 'settingsOf'>,
): readonly PlannedCard[] {
  const wantsChance = rememberedByDeck((card) => settingsOf(card).newOrder === 'random');
  const isRandom = fresh.map(({ identified }) => wantsChance(identified));
  if (!isRandom.includes(true)) return fresh;
  const shuffled = shuffle(
    fresh.filter((_, index) => isRandom[index] === true),
    random,
  ).values();
  return fresh.map((planned, index) => (isRandom[index] === true ? (shuffled.next().value ?? planned) : planned));
}

/** Asks once for all cards of a deck that have the same tags: settings depend on nothing else. */
function rememberedByDeck<T>(ask: (card: IdentifiedCard) => T): (card: IdentifiedCard) => T {
  const known = new Map<string, T>();
  return (identified) => {
    const key = [identified.from.location, ...identified.card.tags].join('\n');
    const answer = known.get(key) ?? ask(identified);
    known.set(key, answer);
    return answer;
  };
}
