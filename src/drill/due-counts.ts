import type { LoadedDeck } from '../identity/loaded.ts';
import { earlier, gather, type QueueInput } from './queue-gather.ts';
import { horizonAt } from './scheduler.ts';
import type { PlannedCard } from './session-state.ts';

/** How many cards a drill would show, by what they are. */
export interface DueNow {
  readonly new: number;
  readonly learning: number;
  readonly review: number;
}

/** What is due of one deck or of all. */
export interface DueCounts extends DueNow {
  /** Learning cards whose step ends today, but beyond the learn-ahead limit. */
  readonly laterToday: number;
}

/** Cards kept back until tomorrow by a limit or a sibling. */
export interface HeldBack {
  readonly new: number;
  readonly review: number;
}

/** What is due of one deck. */
export interface DeckDueCounts extends DueCounts {
  readonly deck: LoadedDeck;
  readonly cards: number;
  readonly heldBack: HeldBack;
}

/** What is due, after limits, at an instant. */
export interface DueReport extends DueCounts {
  /** In the order the decks were given. */
  readonly decks: readonly DeckDueCounts[];
  readonly heldBack: HeldBack;
  /** When the next card comes that a drill would not show now, epoch ms. */
  readonly nextDue?: number;
}

type Changing<Counts> = { -readonly [Key in keyof Counts]: Counts[Key] };

/** Counts of one deck while they are made. */
type Tally = Changing<Omit<DeckDueCounts, 'heldBack'>> & { readonly heldBack: Changing<HeldBack> };

/** Counts what a drill would show now, plus what comes later today. */
export function countDue(input: QueueInput): DueReport {
  const { learning, reviews, fresh, heldBack, nextDue } = gather(input);
  const { aheadUntil } = horizonAt(input.at, input.scheduler);
  const isNow = ({ memory }: PlannedCard): boolean =>
    memory.phase === 'new' || input.scheduler.dueInstant(memory.due) <= aheadUntil;
  const none = () => ({ new: 0, learning: 0, review: 0, laterToday: 0, heldBack: { new: 0, review: 0 } });
  const byDeck = new Map<string, Tally>();
  for (const { from } of input.cards) {
    const tally = byDeck.get(from.location) ?? { deck: from, cards: 0, ...none() };
    tally.cards += 1;
    byDeck.set(from.location, tally);
  }
  const all = none();
  const talliesOf = ({ identified }: PlannedCard) => {
    const own = byDeck.get(identified.from.location);
    return own === undefined ? [all] : [all, own];
  };
  const count = (planned: PlannedCard, as: keyof DueCounts): void => {
    for (const tally of talliesOf(planned)) tally[as] += 1;
  };
  const hold = (planned: PlannedCard, as: keyof HeldBack): void => {
    for (const tally of talliesOf(planned)) tally.heldBack[as] += 1;
  };
  let next = nextDue;
  for (const planned of fresh) count(planned, 'new');
  for (const planned of reviews) count(planned, 'review');
  for (const planned of heldBack.fresh) hold(planned, 'new');
  for (const planned of heldBack.reviews) hold(planned, 'review');
  for (const planned of learning) {
    count(planned, isNow(planned) ? 'learning' : 'laterToday');
    const { memory } = planned;
    if (memory.phase !== 'new' && !isNow(planned)) next = earlier(next, input.scheduler.dueInstant(memory.due));
  }
  return {
    ...all,
    decks: [...byDeck.values()],
    ...(next === undefined ? {} : { nextDue: next }),
  };
}
