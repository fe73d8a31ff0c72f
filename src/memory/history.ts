import type { CardId } from '../identity/card-id.ts';
import type { JournalEvent } from './event.ts';

/** Reviews, wherever they were made. */
export type ReviewEvent = Extract<JournalEvent, { readonly kind: 'review' }>;

/** The events about one card, from `effectiveEvents`, so that all its ids are one. */
export function eventsOfCard(events: readonly JournalEvent[], card: CardId): readonly JournalEvent[] {
  return events.filter((event) => 'card' in event && event.card === card);
}

/** The events of one study day. */
export function eventsOfDay(events: readonly JournalEvent[], day: number): readonly JournalEvent[] {
  return events.filter((event) => event.day === day);
}

/** The reviews among events. */
export function reviewsAmong(events: readonly JournalEvent[]): readonly ReviewEvent[] {
  return events.filter((event) => event.kind === 'review');
}
