import { basename } from 'node:path';
import type { JournalEvent } from '../../memory/event.ts';
import { compareEvents } from '../../memory/event-id.ts';
import { isJournalEvent } from '../../memory/parse-event.ts';
import { filesOf, type JournalReading } from '../journal.ts';
import { START } from './cursor.ts';
import { readFile } from './file.ts';

/**
 * The events a device wrote itself, newest first. One month is read at a time, so what lies far back costs nothing until it
 * is asked for. Damage is passed over; who follows the journal has told of it.
 */
export function* eventsBackwards(reading: JournalReading, device: string): Generator<JournalEvent, void> {
  const own = (filesOf(reading) ?? []).filter((path) => basename(path).startsWith(`${device}-`));
  for (const path of [...own].reverse()) {
    const events: JournalEvent[] = [];
    const { disk, parse } = reading;
    for (const { event } of readFile({ disk, path, from: START, parse, onDamage: () => {}, onCursor: () => {} })) {
      if (isJournalEvent(event) && event.id.startsWith(`${device}.`)) events.push(event);
    }
    yield* events.sort(compareEvents).reverse();
  }
}
