import nodeDisk from 'node:fs';
import { type ReviewEvent, reviewsAmong } from '../memory/history.ts';
import { isJournalEvent, parseEvent } from '../memory/parse-event.ts';
import { effectiveEvents } from '../memory/replay.ts';
import type { StoredEvent } from '../store/journal/line.ts';
import { readJournal } from '../store/journal.ts';
import type { Home } from './home.ts';

/**
 * The events in a journal folder as they are stored, in order, those of a newer version among them. Tells nothing of what
 * is wrong with the journal: that was told when progress was opened.
 */
export function* storedEvents(folder: string): Generator<StoredEvent> {
  const reading = { disk: nodeDisk, folder, parse: parseEvent, onTrouble: () => undefined };
  for (const { event } of readJournal(reading)) yield event;
}

/** The reviews of the whole journal that still count, in order, each by the id its card is known by now. */
export function effectiveReviews({ paths }: Home): readonly ReviewEvent[] {
  const { events: effective, knownAs } = effectiveEvents([...storedEvents(paths.journal)].filter(isJournalEvent));
  return reviewsAmong(effective).map((review) => ({ ...review, card: knownAs(review.card) }));
}
