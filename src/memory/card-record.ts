import type { CardId } from '../identity/card-id.ts';
import type { JournalEvent, NextStep } from './event.ts';
import type { EventPosition } from './event-id.ts';
import { nextState } from './fsrs.ts';
import { lapsesAfter } from './leech.ts';
import type { Memory, NewMemory } from './memory.ts';
import { previewGrades } from './schedule.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

/** An event that is about one card and changes what is known of it. */
export type CardEvent = Extract<
  JournalEvent,
  { readonly kind: 'review' | 'suspend' | 'bury' | 'reset' | 'set-due' | 'flag' | 'note' | 'drop' }
>;

/** What the journal says about one card after some of its events. */
export interface CardRecord {
  readonly memory: Memory;
  /** Whether a person has let go of the card; a later review takes that back. */
  readonly dropped: boolean;
  /** Study day of the first review, or of the first after a reset. */
  readonly introduced: number | undefined;
  /** Study day of the latest review that counts against the limit of reviews. */
  readonly counted: number | undefined;
  /** The latest of the events, in the order of the journal. */
  readonly last: EventPosition;
}

/** A card nobody has graded yet. */
export const NEW_MEMORY: NewMemory = { phase: 'new', reps: 0, lapses: 0, suspended: false };

type ReviewEvent = Extract<CardEvent, { readonly kind: 'review' }>;

/** Whether an event is about one card and changes what is known of it. */
export function isCardEvent(event: JournalEvent): event is CardEvent {
  switch (event.kind) {
    case 'review':
    case 'suspend':
    case 'bury':
    case 'reset':
    case 'set-due':
    case 'flag':
    case 'note':
    case 'drop':
      return true;
    case 'undo':
    case 'seen':
    case 'match':
    case 'interview':
      return false;
  }
}

/**
 * Where a review led to. What the person was shown holds when she saw the card as it really was; when another device
 * had reviewed it meanwhile, or the review before was taken back, the step is computed again, with the default settings
 * and without load balancing, so that every machine computes the same.
 */
function stepAfter(memory: Memory, card: CardId, event: ReviewEvent): NextStep {
  const predecessor = memory.phase === 'new' ? null : memory.lastReview.event;
  if (event.after === predecessor) return event.next;
  return previewGrades(memory, card, event, DEFAULT_SETTINGS)[event.grade].next;
}

type Marks = Pick<NewMemory, 'flag' | 'note'>;

/** The memory with what neither a review nor a reset touches. Most cards have no marks, and spreading is slow. */
function keepingMarks<Kept extends Memory>(memory: Kept, { flag, note }: Marks): Kept {
  if (flag === undefined && note === undefined) return memory;
  return { ...memory, ...(flag === undefined ? {} : { flag }), ...(note === undefined ? {} : { note }) };
}

function reviewed(memory: Memory, card: CardId, event: ReviewEvent): Memory {
  const isFirst = memory.phase === 'new';
  const fsrs = nextState(
    isFirst ? undefined : memory.fsrs,
    isFirst ? 0 : event.day - memory.lastReview.day,
    event.grade,
  );
  const reps = memory.reps + 1;
  const lapses = lapsesAfter(memory, event.grade);
  const lastReview = { event: event.id, at: event.at, day: event.day };
  const { suspended } = memory;
  const next = stepAfter(memory, card, event);
  const { due } = next;
  const graded: Memory =
    next.phase === 'review'
      ? { phase: next.phase, reps, lapses, suspended, due, fsrs, lastReview }
      : { phase: next.phase, step: next.step, reps, lapses, suspended, due, fsrs, lastReview };
  return keepingMarks(graded, memory);
}

function flagged({ flag: _, ...rest }: Memory, flag: number): Memory {
  return flag === 0 ? rest : { ...rest, flag };
}

function noted({ note: _, ...rest }: Memory, note: string): Memory {
  return note === '' ? rest : { ...rest, note };
}

/** The memory after an event. A due date cannot be set on a new card: the limits decide when it comes. */
function memoryAfter(memory: Memory, card: CardId, event: CardEvent): Memory {
  switch (event.kind) {
    case 'review':
      return event.mode === 'drill' ? reviewed(memory, card, event) : memory;
    case 'suspend':
      return { ...memory, suspended: event.suspended };
    case 'bury':
      return { ...memory, buriedUntil: event.until };
    case 'reset':
      return keepingMarks({ ...NEW_MEMORY, suspended: memory.suspended }, memory);
    case 'set-due':
      return memory.phase === 'new' ? memory : { ...memory, due: event.due };
    case 'flag':
      return flagged(memory, event.flag);
    case 'note':
      return noted(memory, event.text);
    case 'drop':
      return memory;
  }
}

/** Steps within a day are free; what was scheduled by days counts against the limit of reviews. */
function isCounted(memory: Memory): boolean {
  return memory.phase !== 'new' && memory.due.unit === 'day';
}

/** The record after an event of its card that comes later than all it has seen. `card` is the resolved id. */
export function recordAfter(record: CardRecord | undefined, card: CardId, event: CardEvent): CardRecord {
  const memory = record?.memory ?? NEW_MEMORY;
  const isReview = event.kind === 'review' && event.mode === 'drill';
  return {
    memory: memoryAfter(memory, card, event),
    dropped: event.kind === 'drop' || (record?.dropped === true && !isReview),
    introduced: isReview && memory.phase === 'new' ? event.day : record?.introduced,
    counted: isReview && isCounted(memory) ? event.day : record?.counted,
    last: { at: event.at, id: event.id },
  };
}
