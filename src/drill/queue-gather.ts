import type { CardId } from '../identity/card-id.ts';
import type { IdentifiedCard } from '../identity/loaded.ts';
import type { Memory } from '../memory/memory.ts';
import type { SchedulerSettings } from '../memory/settings.ts';
import type { LimitGroup } from './limits.ts';
import { orderNew, orderReviews } from './queue-order.ts';
import type { Random } from './random.ts';
import { type Horizon, horizonAt, type Scheduler, standingOf } from './scheduler.ts';
import type { PlannedCard } from './session-state.ts';

/** Everything a queue depends on. */
export interface QueueInput {
  /** In deck order; a card that was loaded twice counts once. */
  readonly cards: readonly IdentifiedCard[];
  memory(card: CardId): Memory;
  /** The instant the queue is for, epoch ms. */
  readonly at: number;
  readonly scheduler: Scheduler;
  readonly general: SchedulerSettings;
  settingsOf(card: IdentifiedCard): SchedulerSettings;
  readonly limits: readonly LimitGroup[];
  readonly random: Random;
}

/** The cards that may be asked today, after limits and siblings, before they are mixed. */
export interface Gathered {
  /** Within their steps, until the end of the study day; no limit holds for them. */
  readonly learning: readonly PlannedCard[];
  /** In review order. */
  readonly reviews: readonly PlannedCard[];
  readonly fresh: readonly PlannedCard[];
  /** Kept back by a limit or because a sibling comes today. */
  readonly heldBack: { readonly fresh: readonly PlannedCard[]; readonly reviews: readonly PlannedCard[] };
  /** When the earliest card that is not among the above comes, epoch ms; a card kept back counts from tomorrow. */
  readonly nextDue?: number;
}

type Standings = Readonly<Record<'new' | 'learning' | 'review', PlannedCard[]>>;

/** Chooses the cards of a day: learning cards, then reviews in their order, then new cards in theirs, as far as limits allow. */
export function gather(input: QueueInput): Gathered {
  const horizon = horizonAt(input.at, input.scheduler);
  const { standings, nextDue } = sortByStanding(input, horizon);
  const choose = chooser(input, horizon, standings.learning);
  const reviews = choose(orderReviews(standings.review, input, horizon.moment.day), 'reviewsLeft');
  const fresh = choose(orderNew(standings.new, input), 'newLeft');
  const heldBack = {
    fresh: without(standings.new, fresh),
    reviews: without(standings.review, reviews),
  };
  const next = heldBack.fresh.length + heldBack.reviews.length > 0 ? earlier(nextDue, horizon.dayEnd) : nextDue;
  return {
    learning: standings.learning,
    reviews,
    fresh,
    heldBack,
    ...(next === undefined ? {} : { nextDue: next }),
  };
}

function without(all: readonly PlannedCard[], chosen: readonly PlannedCard[]): readonly PlannedCard[] {
  if (all.length === chosen.length) return [];
  const taken = new Set(chosen);
  return all.filter((planned) => !taken.has(planned));
}

function sortByStanding(
  { cards, memory: memoryOf, scheduler }: QueueInput,
  horizon: Horizon,
): { readonly standings: Standings; readonly nextDue: number | undefined } {
  const standings: Standings = { new: [], learning: [], review: [] };
  const seen = new Set<CardId>();
  let nextDue: number | undefined;
  for (const identified of cards) {
    if (seen.has(identified.id)) continue;
    seen.add(identified.id);
    const memory = memoryOf(identified.id);
    const standing = standingOf(memory, horizon);
    if (standing === 'later' || standing === 'aside') nextDue = earlier(nextDue, comesAt(memory, scheduler));
    else standings[standing].push({ identified, memory });
  }
  return { standings, nextDue };
}

/** When a card that is not for today comes; undefined while it is suspended. */
function comesAt(memory: Memory, scheduler: Scheduler): number | undefined {
  if (memory.suspended) return undefined;
  const buried = memory.buriedUntil === undefined ? 0 : scheduler.dayStart(memory.buriedUntil);
  return memory.phase === 'new' ? buried : Math.max(buried, scheduler.dueInstant(memory.due));
}

/** The earlier of two instants, epoch ms, of which either may be missing. */
export function earlier(one: number | undefined, other: number | undefined): number | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return Math.min(one, other);
}

type LimitName = 'newLeft' | 'reviewsLeft';

/** A function that takes cards in order as long as every limit allows and no sibling that should keep them away was taken. */
function chooser(
  input: QueueInput,
  horizon: Horizon,
  taken: readonly PlannedCard[],
): (candidates: Iterable<PlannedCard>, limit: LimitName) => readonly PlannedCard[] {
  const budgets = input.limits.map((group) => ({ group, newLeft: group.newLeft, reviewsLeft: group.reviewsLeft }));
  const takenIds = new Set(taken.map(({ identified: { id } }) => id));
  const keepsAway = (sibling: CardId): boolean => {
    const memory = input.memory(sibling);
    const isGradedToday = memory.phase !== 'new' && memory.lastReview.day === horizon.moment.day;
    return isGradedToday || takenIds.has(sibling);
  };
  const isKeptAway = (identified: IdentifiedCard): boolean =>
    identified.siblings.length > 0 && input.settingsOf(identified).burySiblings && identified.siblings.some(keepsAway);
  return (candidates, limit) => {
    const chosen: PlannedCard[] = [];
    for (const planned of candidates) {
      if (budgets.some((budget) => budget.group.scope === 'all' && budget[limit] <= 0)) break;
      const concerned = budgets.filter(({ group }) => group.contains(planned.identified));
      if (concerned.some((budget) => budget[limit] <= 0) || isKeptAway(planned.identified)) continue;
      for (const budget of concerned) budget[limit] -= 1;
      takenIds.add(planned.identified.id);
      chosen.push(planned);
    }
    return chosen;
  };
}
