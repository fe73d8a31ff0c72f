import nodeDisk from 'node:fs';
import { type ReviewEvent, reviewsAmong } from '../memory/history.ts';
import { isJournalEvent, parseEvent } from '../memory/parse-event.ts';
import { effectiveEvents } from '../memory/replay.ts';
import { readJournal } from '../store/journal.ts';
import type { Home } from './home.ts';

/** The reviews of the whole journal that still count, in order, each by the id its card is known by now. */
export function effectiveReviews({ paths }: Home): readonly ReviewEvent[] {
  // What is wrong with the journal has been told when progress was opened.
  const reading = { disk: nodeDisk, folder: paths.journal, parse: parseEvent, onTrouble: () => undefined };
  const events = [...readJournal(reading)].flatMap(({ event }) => (isJournalEvent(event) ? [event] : []));
  const { events: effective, knownAs } = effectiveEvents(events);
  return reviewsAmong(effective).map((review) => ({ ...review, card: knownAs(review.card) }));
}
