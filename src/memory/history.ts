import type { CardId } from '../identity/card-id.ts';
import type { JournalEvent } from './event.ts';

/** A review, in whatever mode it was made. */
export type ReviewEvent = Extract<JournalEvent, { readonly kind: 'review' }>;

function isAbout(event: JournalEvent, card: CardId, knownAs: (card: CardId) => CardId): boolean {
  if (event.kind === 'match') return knownAs(event.fresh) === card || knownAs(event.known) === card;
  return 'card' in event && knownAs(event.card) === card;
}

/** The events about one card, under whatever id they name it; `knownAs` as `effectiveEvents` gives it. */
export function eventsOfCard(
  events: readonly JournalEvent[],
  card: CardId,
  knownAs: (card: CardId) => CardId,
): readonly JournalEvent[] {
  return events.filter((event) => isAbout(event, card, knownAs));
}

/** The events of one study day. */
export function eventsOfDay(events: readonly JournalEvent[], day: number): readonly JournalEvent[] {
  return events.filter((event) => event.day === day);
}

/** The reviews among events. */
export function reviewsAmong(events: readonly JournalEvent[]): readonly ReviewEvent[] {
  return events.filter((event) => event.kind === 'review');
}
