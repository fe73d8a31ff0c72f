import type { DamageReason } from '../../i18n/contract/store.ts';
import type { ForeignEvent, JournalEvent } from '../../memory/event.ts';
import { looksSealed, nextSealEnd, sealedLine, unseal } from './seal.ts';

/** An event of the journal, known to this program or not. */
export type StoredEvent = JournalEvent | ForeignEvent;

/** Turns parsed JSON into an event; undefined when it is none. */
export type ParseEvent = (value: unknown) => StoredEvent | undefined;

/** An event together with the bytes of its line, without newline. */
export interface EventInLine {
  readonly event: StoredEvent;
  readonly bytes: Buffer;
}

/** What a line holds: one event when it is whole, those that could be rescued when it is not. */
export interface LineReading {
  readonly events: readonly EventInLine[];
  readonly damage?: DamageReason;
}

/**
 * The line of an event, newline included. Frozen: JSON without spaces; the members `v id at zone day kind`, then the
 * others in the order the event has them, absent ones left out; last the seal.
 */
export function journalLine(event: JournalEvent): Buffer {
  const { v, id, at, zone, day, kind } = event;
  return sealedLine(JSON.stringify(Object.assign({ v, id, at, zone, day, kind }, event)));
}

/** Reads one line without its newline. Blank lines hold nothing and are no damage. Never throws. */
export function readLine(bytes: Buffer, parse: ParseEvent): LineReading {
  const end = lineEnd(bytes);
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  if (start >= end) return { events: [] };
  const whole = readSealed(bytes, start, end, parse);
  if (whole !== undefined) return { events: [whole] };
  const events = rescue(bytes, parse);
  return { events, damage: reasonFor(bytes, start, end, events[0]?.bytes) };
}

/** A `\r` before the newline is what some tools make of it. */
function lineEnd(bytes: Buffer): number {
  return bytes[bytes.length - 1] === 0x0d ? bytes.length - 1 : bytes.length;
}

function readSealed(bytes: Buffer, start: number, end: number, parse: ParseEvent): EventInLine | undefined {
  const json = unseal(bytes, start, end);
  if (json === undefined) return undefined;
  const event = parse(parseJson(json));
  return event === undefined ? undefined : { event, bytes: bytes.subarray(start, end) };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

const BEGINNING = Buffer.from('{"v":');
/** Beginnings tried for one seal, so that a hostile line costs no more than its length a few times over. */
const MOST_BEGINNINGS = 8;

/** Whole events inside a damaged line: two whose newline was lost, one behind a torn beginning or behind padding. */
function rescue(bytes: Buffer, parse: ParseEvent): readonly EventInLine[] {
  const found: EventInLine[] = [];
  let floor = 0;
  for (let end = nextSealEnd(bytes, 0); end !== -1; end = nextSealEnd(bytes, end)) {
    let start = bytes.lastIndexOf(BEGINNING, end - 1);
    for (let tries = 0; start >= floor && tries < MOST_BEGINNINGS; tries++) {
      const event = readSealed(bytes, start, end, parse);
      if (event !== undefined) {
        found.push(event);
        floor = end;
        break;
      }
      start = start === 0 ? -1 : bytes.lastIndexOf(BEGINNING, start - 1);
    }
  }
  return found;
}

const CONFLICT_MARKER = /^(<{7}|\|{7}|={7}|>{7})( |$)/;

function reasonFor(bytes: Buffer, start: number, end: number, rescued: Buffer | undefined): DamageReason {
  if (CONFLICT_MARKER.test(bytes.toString('latin1', start, Math.min(end, start + 8)))) return 'conflict-marker';
  const begins = bytes.compare(BEGINNING, 0, BEGINNING.length, start, Math.min(end, start + BEGINNING.length)) === 0;
  if (rescued !== undefined) return begins && rescued.byteOffset > bytes.byteOffset + start ? 'unfinished' : 'noise';
  if (unseal(bytes, start, end) !== undefined) return 'not-an-event';
  if (looksSealed(bytes, start, end)) return 'checksum';
  return begins ? 'unfinished' : 'noise';
}
