import type { EventId } from '../../memory/event.ts';
import { splitEventId } from '../../memory/event-id.ts';

/** The events that are known, as one row of ranges for each writer: `[writer, from, to, from, to, …]`. */
export type EncodedEventIds = readonly (readonly [string, ...number[]])[];

/** A set of event ids that stays small: the events of one writer are numbered, so a range holds them. */
export interface EventIds {
  /** Adds an id; false when it was there. */
  add(id: EventId): boolean;
  has(id: EventId): boolean;
  /** Whether all of these are in the set. */
  covers(others: EncodedEventIds): boolean;
  encode(): EncodedEventIds;
}

/** The set, from what `encode` gave or empty. */
export function openEventIds(encoded: EncodedEventIds = []): EventIds {
  const writers = new Map<string, number[]>();
  for (const [writer, ...ranges] of encoded) writers.set(writer, ranges);
  return {
    add(id) {
      const { writer, number } = splitEventId(id);
      const ranges = writers.get(writer);
      if (ranges !== undefined) return addToRanges(ranges, number);
      writers.set(writer, [number, number]);
      return true;
    },
    has(id) {
      const { writer, number } = splitEventId(id);
      return holds(writers.get(writer) ?? [], number, number);
    },
    covers: (others) => others.every(([writer, ...ranges]) => coversRanges(writers.get(writer) ?? [], ranges)),
    encode: () => [...writers].map(([writer, ranges]) => [writer, ...ranges] as const),
  };
}

/** Whether one of the ranges holds all of `from` to `to`; ranges never touch, so no two together can. */
function holds(ranges: readonly number[], from: number, to: number): boolean {
  return ranges.some((begin, index) => index % 2 === 0 && begin <= from && to <= (ranges[index + 1] ?? begin));
}

function coversRanges(ranges: readonly number[], others: readonly number[]): boolean {
  return others.every((from, index) => index % 2 === 1 || holds(ranges, from, others[index + 1] ?? from));
}

/** `ranges` is from, to, from, to, … ascending. Events mostly come in order, so the search begins at the end. */
function addToRanges(ranges: number[], number: number): boolean {
  let at = ranges.length - 2;
  while (at >= 0 && (ranges[at] ?? 0) > number) at -= 2;
  const end = at >= 0 ? (ranges[at + 1] ?? 0) : Number.NEGATIVE_INFINITY;
  if (number <= end) return false;
  const touchesBefore = end === number - 1;
  const touchesAfter = ranges[at + 2] === number + 1;
  if (touchesBefore && touchesAfter) ranges.splice(at + 1, 2);
  else if (touchesBefore) ranges[at + 1] = number;
  else if (touchesAfter) ranges[at + 2] = number;
  else ranges.splice(at + 2, 0, number, number);
  return true;
}
