import type { IdentifiedCard, LoadedDeck } from '../identity/loaded.ts';
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

/** Counts what a drill would show now, plus what comes later today. */
export function countDue(input: QueueInput): DueReport {
  const { learning, reviews, fresh, heldBack, nextDue } = gather(input);
  const { aheadUntil } = horizonAt(input.at, input.scheduler);
  const isNow = ({ memory }: PlannedCard): boolean =>
    memory.phase === 'new' || input.scheduler.dueInstant(memory.due) <= aheadUntil;
  const count = (isCounted: (card: IdentifiedCard) => boolean): DueCounts => {
    const among = (cards: readonly PlannedCard[]) => cards.filter(({ identified }) => isCounted(identified));
    const steps = among(learning);
    const now = steps.filter(isNow).length;
    return {
      new: among(fresh).length,
      learning: now,
      review: among(reviews).length,
      laterToday: steps.length - now,
    };
  };
  const later = learning.filter((planned) => !isNow(planned));
  const next = Math.min(
    nextDue ?? Number.POSITIVE_INFINITY,
    ...later.map(({ memory }) => (memory.phase === 'new' ? 0 : input.scheduler.dueInstant(memory.due))),
  );
  return {
    ...count(() => true),
    decks: decksOf(input.cards).map(({ deck, cards }) => ({
      deck,
      cards,
      ...count(({ from }) => from.location === deck.location),
    })),
    heldBack: { new: heldBack.fresh, review: heldBack.reviews },
    ...(Number.isFinite(next) ? { nextDue: next } : {}),
  };
}

function decksOf(cards: readonly IdentifiedCard[]): readonly { readonly deck: LoadedDeck; readonly cards: number }[] {
  const decks = new Map<string, { deck: LoadedDeck; cards: number }>();
  for (const { from } of cards) {
    const known = decks.get(from.location);
    if (known === undefined) decks.set(from.location, { deck: from, cards: 1 });
    else known.cards += 1;
  }
  return [...decks.values()];
}
