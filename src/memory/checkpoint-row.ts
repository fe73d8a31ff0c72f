import type { CardId } from '../identity/card-id.ts';
import type { CardRecord } from './card-record.ts';
import type { WriterTable } from './checkpoint-ids.ts';
import type { EventPosition } from './event-id.ts';
import { asCardId, asInteger, asNumber, asOneOf, asText } from './guards.ts';
import type { Due, FsrsState, LastReview, Memory } from './memory.ts';

/** What is true or false of a record, as bits of one number. */
const BITS = { suspended: 1, dropped: 2, dueAtInstant: 4 } as const;
const ALL_BITS = BITS.suspended | BITS.dropped | BITS.dueAtInstant;

const PHASES = ['new', 'learning', 'relearning', 'review'] as const;

/*
 * A row: card, phase, bits, last (at, writer, number), introduced, counted, buried until, flag, note; and unless the card
 * is new: reps, lapses, step, due, stability, difficulty, last review (at, day, writer, number). `null` stands for
 * nothing; a last review that is also the last event is left out.
 */
const HEAD_LENGTH = 11;

function stepOf(memory: Memory): number | null {
  return memory.phase === 'learning' || memory.phase === 'relearning' ? memory.step : null;
}

function encodeLearned(memory: Memory, last: EventPosition, writers: WriterTable): readonly unknown[] {
  if (memory.phase === 'new') return [];
  const { reps, lapses, due, fsrs, lastReview } = memory;
  const dueNumber = due.unit === 'instant' ? due.at : due.day;
  const learned = [reps, lapses, stepOf(memory), dueNumber, fsrs.stability, fsrs.difficulty, lastReview.day];
  if (lastReview.event === last.id && lastReview.at === last.at) return learned;
  return [...learned, lastReview.at, ...writers.encode(lastReview.event)];
}

/** One card as a row of a checkpoint. */
export function encodeRecord(card: CardId, record: CardRecord, writers: WriterTable): readonly unknown[] {
  const { memory, last } = record;
  const dueAtInstant = memory.phase !== 'new' && memory.due.unit === 'instant';
  const bits =
    (memory.suspended ? BITS.suspended : 0) |
    (record.dropped ? BITS.dropped : 0) |
    (dueAtInstant ? BITS.dueAtInstant : 0);
  const days = [record.introduced ?? null, record.counted ?? null, memory.buriedUntil ?? null];
  const marks = [memory.flag ?? null, memory.note ?? null];
  const head = [card, PHASES.indexOf(memory.phase), bits, last.at, ...writers.encode(last.id), ...days, ...marks];
  return [...head, ...encodeLearned(memory, last, writers)];
}

/** A value that may be left empty: `null` gives undefined, what is not readable makes the row unreadable. */
type Optional<Value> = { readonly value: Value | undefined } | undefined;

function optional<Value>(raw: unknown, read: (raw: unknown) => Value | undefined): Optional<Value> {
  if (raw === null) return { value: undefined };
  const value = read(raw);
  return value === undefined ? undefined : { value };
}

type Lasting = Pick<Memory, 'suspended' | 'buriedUntil' | 'flag' | 'note'>;

function decodeLasting(row: readonly unknown[], bits: number): Lasting | undefined {
  const buriedUntil = optional(row[8], asInteger);
  const flag = optional(row[9], (raw) => asInteger(raw, 1));
  const note = optional(row[10], asText);
  if (buriedUntil === undefined || flag === undefined || note === undefined) return undefined;
  return {
    suspended: (bits & BITS.suspended) !== 0,
    ...(buriedUntil.value === undefined ? {} : { buriedUntil: buriedUntil.value }),
    ...(flag.value === undefined ? {} : { flag: flag.value }),
    ...(note.value === undefined ? {} : { note: note.value }),
  };
}

function decodeDue(raw: unknown, bits: number): Due | undefined {
  const due = asInteger(raw);
  if (due === undefined) return undefined;
  return (bits & BITS.dueAtInstant) === 0 ? { unit: 'day', day: due } : { unit: 'instant', at: due };
}

function decodeFsrs(stability: unknown, difficulty: unknown): FsrsState | undefined {
  const readStability = asNumber(stability, 0.001, 36_500);
  const readDifficulty = asNumber(difficulty, 1, 10);
  if (readStability === undefined || readDifficulty === undefined) return undefined;
  return { stability: readStability, difficulty: readDifficulty };
}

function decodeLastReview(
  tail: readonly unknown[],
  day: number,
  last: EventPosition,
  writers: WriterTable,
): LastReview | undefined {
  if (tail.length === 0) return { event: last.id, at: last.at, day };
  const at = asInteger(tail[0]);
  const event = writers.decode(tail[1], tail[2]);
  return at === undefined || event === undefined ? undefined : { event, at, day };
}

function decodeMemory(
  row: readonly unknown[],
  bits: number,
  last: EventPosition,
  writers: WriterTable,
): Memory | undefined {
  const phase = asOneOf(PHASES[asInteger(row[1], 0) ?? -1], PHASES);
  const lasting = decodeLasting(row, bits);
  if (phase === undefined || lasting === undefined) return undefined;
  if (phase === 'new') return { ...lasting, phase, reps: 0, lapses: 0 };
  const [rawReps, rawLapses, rawStep, rawDue, stability, difficulty, rawDay, ...tail] = row.slice(HEAD_LENGTH);
  const reps = asInteger(rawReps, 1);
  const lapses = asInteger(rawLapses, 0);
  const due = decodeDue(rawDue, bits);
  const fsrs = decodeFsrs(stability, difficulty);
  const day = asInteger(rawDay);
  const lastReview = day === undefined ? undefined : decodeLastReview(tail, day, last, writers);
  if (reps === undefined || lapses === undefined || due === undefined) return undefined;
  if (fsrs === undefined || lastReview === undefined) return undefined;
  const base = { ...lasting, reps, lapses, due, fsrs, lastReview };
  if (phase === 'review') return { ...base, phase };
  const step = asInteger(rawStep, 0);
  return step === undefined ? undefined : { ...base, phase, step };
}

/** A row of a checkpoint as a card; undefined when any part of it is not as `encodeRecord` writes it. */
export function decodeRecord(row: readonly unknown[], writers: WriterTable): readonly [CardId, CardRecord] | undefined {
  const card = asCardId(row[0]);
  const bits = asInteger(row[2], 0);
  const at = asInteger(row[3]);
  const id = writers.decode(row[4], row[5]);
  const introduced = optional(row[6], asInteger);
  const counted = optional(row[7], asInteger);
  if (card === undefined || bits === undefined || bits > ALL_BITS || at === undefined || id === undefined) {
    return undefined;
  }
  const last = { at, id };
  const memory = decodeMemory(row, bits, last, writers);
  if (memory === undefined || introduced === undefined || counted === undefined) return undefined;
  const record: CardRecord = {
    memory,
    dropped: (bits & BITS.dropped) !== 0,
    ...(introduced.value === undefined ? {} : { introduced: introduced.value }),
    ...(counted.value === undefined ? {} : { counted: counted.value }),
    last,
  };
  return [card, record];
}
