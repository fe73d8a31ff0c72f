import { retrievability } from '../memory/retrievability.ts';
import type { QueueInput } from './queue-gather.ts';
import { keepSiblingsApart } from './queue-spread.ts';
import { shuffle } from './random.ts';
import { horizonAt, standingOf } from './scheduler.ts';
import type { PlannedCard, SessionPlan } from './session-state.ts';

/**
 * What a person can drill when nothing is due.
 * `cram`: any cards, without a trace in memory. `ahead`: cards of the days to come, reviewed for good before their time.
 */
export type ExtraKind = 'cram' | 'ahead';

/** Which cards an extra sitting takes first. */
export type ExtraOrder = 'weakest' | 'soonest' | 'random';

/** What an extra sitting is to be. */
export interface ExtraWish {
  readonly kind: ExtraKind;
  readonly order: ExtraOrder;
  readonly count: number;
}

/** A sitting beyond what is due: cards that were met before and are not set aside; limits do not hold for it. */
export function buildExtraQueue(
  input: Pick<QueueInput, 'cards' | 'memory' | 'at' | 'scheduler' | 'random'>,
  { kind, order, count }: ExtraWish,
): SessionPlan {
  const horizon = horizonAt(input.at, input.scheduler);
  const known = new Map(input.cards.map((identified) => [identified.id, identified]));
  const met = [...known.values()]
    .map((identified): PlannedCard => ({ identified, memory: input.memory(identified.id) }))
    .filter(({ memory }) => {
      const standing = standingOf(memory, horizon);
      return kind === 'ahead' ? standing === 'later' : standing !== 'aside' && standing !== 'new';
    });
  const main = keepSiblingsApart(sorted(met, order, input, horizon.moment.day).slice(0, Math.max(0, count)));
  return { mode: kind === 'cram' ? 'cram' : 'drill', main, learning: [] };
}

function sorted(
  cards: readonly PlannedCard[],
  order: ExtraOrder,
  { scheduler, random }: Pick<QueueInput, 'scheduler' | 'random'>,
  day: number,
): readonly PlannedCard[] {
  switch (order) {
    case 'weakest':
      return sortedBy(cards, ({ memory }) => retrievability(memory, day) ?? 0);
    case 'soonest':
      return sortedBy(cards, ({ memory }) => (memory.phase === 'new' ? 0 : scheduler.dueInstant(memory.due)));
    case 'random':
      return shuffle(cards, random);
  }
}

function sortedBy<T>(items: readonly T[], keyOf: (item: T) => number): readonly T[] {
  return items
    .map((item) => ({ item, key: keyOf(item) }))
    .sort((one, other) => one.key - other.key)
    .map(({ item }) => item);
}
