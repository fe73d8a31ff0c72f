import type { EventId } from './event.ts';

const EVENT_ID = /^[^\s]{1,200}$/;

/** Whether a text may serve as an event id: one word, usually `<device>.<process>.<n>`. */
export function isEventId(text: string): text is EventId {
  return EVENT_ID.test(text);
}

/** An event id in two parts, so that many ids share one `writer` text: `<device>.<process>` and `n`. */
export interface EventIdParts {
  readonly writer: string;
  /** The running number; -1 when the id has another form, and then `writer` is the whole of it. */
  readonly number: number;
}

const RUNNING_NUMBER = /^(?:0|[1-9]\d{0,14})$/;

/** Splits an id at its last dot; `joinEventId` is the way back. */
export function splitEventId(id: EventId): EventIdParts {
  const dot = id.lastIndexOf('.');
  const tail = id.slice(dot + 1);
  if (dot < 1 || !RUNNING_NUMBER.test(tail)) return { writer: id, number: -1 };
  return { writer: id.slice(0, dot), number: Number(tail) };
}

/** The id `splitEventId` was given; undefined when the parts never came from an id. */
export function joinEventId(writer: string, number: number): EventId | undefined {
  const text = number === -1 ? writer : `${writer}.${number}`;
  return isEventId(text) ? text : undefined;
}

function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** What the order of events depends on. */
export interface EventPosition {
  readonly at: number;
  readonly id: EventId;
}

/** The order of all journals together: by instant, then by writer, then by the writer's own count (9 before 10). */
export function compareEvents(left: EventPosition, right: EventPosition): number {
  if (left.at !== right.at) return left.at - right.at;
  if (left.id === right.id) return 0;
  const leftParts = splitEventId(left.id);
  const rightParts = splitEventId(right.id);
  return (
    compareText(leftParts.writer, rightParts.writer) ||
    leftParts.number - rightParts.number ||
    compareText(left.id, right.id)
  );
}

/** The events in their order, each once. The input is left alone; when it is in order already it is only copied. */
export function inOrder<Event extends EventPosition>(events: Iterable<Event>): readonly Event[] {
  const sorted: Event[] = [];
  let previous: Event | undefined;
  let ordered = true;
  for (const event of events) {
    if (previous !== undefined && ordered) ordered = compareEvents(previous, event) < 0;
    sorted.push(event);
    previous = event;
  }
  if (ordered) return sorted;
  sorted.sort(compareEvents);
  return sorted.filter((event, index) => event.id !== sorted[index - 1]?.id);
}
