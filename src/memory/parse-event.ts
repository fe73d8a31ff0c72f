import type { ForeignEvent, JournalEvent } from './event.ts';
import { asEventId, asInteger, asObject, asText } from './guards.ts';
import { isEventKind, parseBody } from './parse-event-body.ts';

/** The version of the journal's lines this program writes and understands. */
const VERSION = 1;

/**
 * Reads one line of the journal, already parsed as JSON. An unknown kind or a newer version is a `ForeignEvent`; a known
 * kind must have all its fields as they should be, and fields it does not know are left out. Undefined means damage.
 */
export function parseEvent(value: unknown): JournalEvent | ForeignEvent | undefined {
  const raw = asObject(value);
  const version = asInteger(raw?.['v'], VERSION);
  const id = asEventId(raw?.['id']);
  const at = asInteger(raw?.['at']);
  const kind = asText(raw?.['kind']);
  if (raw === undefined || version === undefined || id === undefined || at === undefined || kind === undefined) {
    return undefined;
  }
  if (version > VERSION || !isEventKind(kind)) return { id, at, kind };
  const zone = asText(raw['zone']);
  const day = asInteger(raw['day']);
  if (zone === undefined || zone === '' || day === undefined) return undefined;
  return parseBody(kind, raw, { v: VERSION, id, at, zone, day });
}

/** Whether this program knows what an event of the journal means. */
export function isJournalEvent(event: JournalEvent | ForeignEvent): event is JournalEvent {
  return 'v' in event;
}
