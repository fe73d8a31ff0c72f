import type { LoadedDeck } from '../identity/loaded.ts';
import { gather, type QueueInput } from './queue-gather.ts';
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

/** What is due of one deck. */
export interface DeckDueCounts extends DueCounts {
  readonly deck: LoadedDeck;
  readonly cards: number;
}

/** What is due, after limits, at an instant. */
export interface DueReport extends DueCounts {
  /** In the order the decks were given. */
  readonly decks: readonly DeckDueCounts[];
  /** Kept back until tomorrow by a limit or a sibling. */
  readonly heldBack: { readonly new: number; readonly review: number };
  /** When the next card comes that a drill would not show now, epoch ms. */
  readonly nextDue?: number;
}

/** Counts of one deck while they are made. */
type Tally = { -readonly [Key in keyof DeckDueCounts]: DeckDueCounts[Key] };

/** Counts what a drill would show now, plus what comes later today. */
export function countDue(input: QueueInput): DueReport {
  const { learning, reviews, fresh, heldBack, nextDue } = gather(input);
  const { aheadUntil } = horizonAt(input.at, input.scheduler);
  const isNow = ({ memory }: PlannedCard): boolean =>
    memory.phase === 'new' || input.scheduler.dueInstant(memory.due) <= aheadUntil;
  const byDeck = new Map<string, Tally>();
  for (const { from } of input.cards) {
    const tally = byDeck.get(from.location) ?? { deck: from, cards: 0, new: 0, learning: 0, review: 0, laterToday: 0 };
    tally.cards += 1;
    byDeck.set(from.location, tally);
  }
  const all = { new: 0, learning: 0, review: 0, laterToday: 0 };
  const count = ({ identified }: PlannedCard, as: keyof DueCounts): void => {
    all[as] += 1;
    const tally = byDeck.get(identified.from.location);
    if (tally !== undefined) tally[as] += 1;
  };
  for (const planned of fresh) count(planned, 'new');
  for (const planned of reviews) count(planned, 'review');
  for (const planned of learning) count(planned, isNow(planned) ? 'learning' : 'laterToday');
  const later = learning.filter((planned) => !isNow(planned));
  const next = Math.min(
    nextDue ?? Number.POSITIVE_INFINITY,
    ...later.map(({ memory }) => (memory.phase === 'new' ? 0 : input.scheduler.dueInstant(memory.due))),
  );
  return {
    ...all,
    decks: [...byDeck.values()],
    heldBack: { new: heldBack.fresh, review: heldBack.reviews },
    ...(Number.isFinite(next) ? { nextDue: next } : {}),
  };
}
