import type { CardId } from '../identity/card-id.ts';
import type { CardRecord } from './card-record.ts';
import type { EventPosition } from './event-id.ts';
import { asCardId, asEventId, asInteger, asNumber, asText } from './guards.ts';
import type { Due, FsrsState, LastReview, Memory } from './memory.ts';

/** What is true or false of a record, as bits of one number. */
const BITS = { suspended: 1, dropped: 2, dueAtInstant: 4 } as const;
const ALL_BITS = BITS.suspended | BITS.dropped | BITS.dueAtInstant;

const PHASES = ['new', 'learning', 'relearning', 'review'] as const;

/** What a place of a row holds when there is nothing to say. */
const NOTHING = null;

/*
 * The places of a row. A new card's ends after `marks`; `lastReview` is there only when it is not the last event.
 * Marks are NOTHING or a list: buried until, flag, note.
 */
const PLACE = {
  card: 0,
  phase: 1,
  bits: 2,
  at: 3,
  event: 4,
  introduced: 5,
  counted: 6,
  marks: 7,
  reps: 8,
  lapses: 9,
  step: 10,
  due: 11,
  stability: 12,
  difficulty: 13,
  day: 14,
  lastReview: 15,
} as const;

type Row = readonly unknown[];

function encodeMarks({ buriedUntil, flag, note }: Memory): Row | null {
  if (buriedUntil === undefined && flag === undefined && note === undefined) return NOTHING;
  return [buriedUntil ?? NOTHING, flag ?? NOTHING, note ?? NOTHING];
}

function encodeLearned(memory: Memory, last: EventPosition): Row {
  if (memory.phase === 'new') return [];
  const { reps, lapses, due, fsrs, lastReview } = memory;
  const step = memory.phase === 'review' ? 0 : memory.step;
  const dueNumber = due.unit === 'instant' ? due.at : due.day;
  const learned = [reps, lapses, step, dueNumber, fsrs.stability, fsrs.difficulty, lastReview.day];
  const isLast = lastReview.event === last.id && lastReview.at === last.at;
  return isLast ? learned : [...learned, [lastReview.at, lastReview.event]];
}

/** One card as a row of a checkpoint. */
export function encodeRecord(card: CardId, record: CardRecord): Row {
  const { memory, last } = record;
  const bits =
    (memory.suspended ? BITS.suspended : 0) |
    (record.dropped ? BITS.dropped : 0) |
    (memory.phase !== 'new' && memory.due.unit === 'instant' ? BITS.dueAtInstant : 0);
  const head = [card, PHASES.indexOf(memory.phase), bits, last.at, last.id];
  const days = [record.introduced ?? NOTHING, record.counted ?? NOTHING, encodeMarks(memory)];
  return [...head, ...days, ...encodeLearned(memory, last)];
}

/** A number that may be missing; `damaged` when there is something else in its place. */
function optionalInteger(raw: unknown): number | undefined | 'damaged' {
  return raw === NOTHING ? undefined : (asInteger(raw) ?? 'damaged');
}

/** The memory with its marks; undefined when these are damaged. */
function withMarks(memory: Memory, raw: unknown): Memory | undefined {
  if (raw === NOTHING) return memory;
  if (!Array.isArray(raw)) return undefined;
  const buriedUntil = optionalInteger(raw[0]);
  const flag = optionalInteger(raw[1]);
  const note = raw[2] === NOTHING ? undefined : asText(raw[2]);
  if (buriedUntil === 'damaged' || flag === 'damaged' || (note === undefined && raw[2] !== NOTHING)) return undefined;
  return {
    ...memory,
    ...(buriedUntil === undefined ? {} : { buriedUntil }),
    ...(flag === undefined ? {} : { flag }),
    ...(note === undefined ? {} : { note }),
  };
}

function decodeDue(raw: unknown, bits: number): Due | undefined {
  const due = asInteger(raw);
  if (due === undefined) return undefined;
  return (bits & BITS.dueAtInstant) === 0 ? { unit: 'day', day: due } : { unit: 'instant', at: due };
}

function decodeFsrs(row: Row): FsrsState | undefined {
  const stability = asNumber(row[PLACE.stability], 0.001, 36_500);
  const difficulty = asNumber(row[PLACE.difficulty], 1, 10);
  return stability === undefined || difficulty === undefined ? undefined : { stability, difficulty };
}

function decodeLastReview(row: Row, last: EventPosition): LastReview | undefined {
  const day = asInteger(row[PLACE.day]);
  const raw = row[PLACE.lastReview];
  if (day === undefined) return undefined;
  if (raw === undefined) return { event: last.id, at: last.at, day };
  if (!Array.isArray(raw)) return undefined;
  const at = asInteger(raw[0]);
  const event = asEventId(raw[1]);
  return at === undefined || event === undefined ? undefined : { event, at, day };
}

function decodeMemory(row: Row, bits: number, last: EventPosition): Memory | undefined {
  const phase = PHASES[asInteger(row[PLACE.phase], 0) ?? -1];
  const suspended = (bits & BITS.suspended) !== 0;
  if (phase === undefined) return undefined;
  if (phase === 'new') return { phase, reps: 0, lapses: 0, suspended };
  const reps = asInteger(row[PLACE.reps], 1);
  const lapses = asInteger(row[PLACE.lapses], 0);
  const step = asInteger(row[PLACE.step], 0);
  const due = decodeDue(row[PLACE.due], bits);
  const fsrs = decodeFsrs(row);
  const lastReview = decodeLastReview(row, last);
  if (reps === undefined || lapses === undefined || step === undefined || due === undefined) return undefined;
  if (fsrs === undefined || lastReview === undefined) return undefined;
  return phase === 'review'
    ? { phase, reps, lapses, suspended, due, fsrs, lastReview }
    : { phase, step, reps, lapses, suspended, due, fsrs, lastReview };
}

/** A row of a checkpoint as a card; undefined when any part of it is not as `encodeRecord` writes it. */
export function decodeRecord(row: Row): readonly [CardId, CardRecord] | undefined {
  const card = asCardId(row[PLACE.card]);
  const bits = asInteger(row[PLACE.bits], 0);
  const at = asInteger(row[PLACE.at]);
  const id = asEventId(row[PLACE.event]);
  if (card === undefined || bits === undefined || bits > ALL_BITS || at === undefined || id === undefined) {
    return undefined;
  }
  const last = { at, id };
  const unmarked = decodeMemory(row, bits, last);
  const memory = unmarked && withMarks(unmarked, row[PLACE.marks]);
  const introduced = optionalInteger(row[PLACE.introduced]);
  const counted = optionalInteger(row[PLACE.counted]);
  if (memory === undefined || introduced === 'damaged' || counted === 'damaged') return undefined;
  return [card, { memory, dropped: (bits & BITS.dropped) !== 0, introduced, counted, last }];
}
