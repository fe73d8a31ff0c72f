import type { CardId } from '../identity/card-id.ts';

/** Days an interval may be moved within, both included. */
export interface DayRange {
  readonly lowest: number;
  readonly highest: number;
}

/** How much of each part of an interval may be spread: 15 % of days 2.5 to 7, and so on. The figures are Anki's. */
const FUZZ_PARTS = [
  { from: 2.5, to: 7, share: 0.15 },
  { from: 7, to: 20, share: 0.1 },
  { from: 20, to: Number.POSITIVE_INFINITY, share: 0.05 },
] as const;

const SHORTEST_FUZZED = 2.5;

/** The days an interval (study days) may be spread over, before any other limit. */
export function fuzzRange(interval: number): DayRange {
  if (interval < SHORTEST_FUZZED) {
    const day = Math.max(1, Math.round(interval));
    return { lowest: day, highest: day };
  }
  const delta = FUZZ_PARTS.reduce(
    (sum, { from, to, share }) => sum + share * Math.max(0, Math.min(interval, to) - from),
    1,
  );
  return { lowest: Math.max(2, Math.round(interval - delta)), highest: Math.round(interval + delta) };
}

/** What an interval has to respect besides its fuzz. Study days. */
export interface IntervalLimits {
  /** Longer than the interval of the next worse grade, and at least 1. */
  readonly minimum: number;
  readonly maximum: number;
  /** The interval the card just came from; it is not undercut as long as it lies within the range. */
  readonly previous?: number;
}

/** Narrows a range to the limits; the maximum wins over everything, the minimum over the range. */
export function limitRange(range: DayRange, { minimum, maximum, previous }: IntervalLimits): DayRange {
  const kept =
    previous !== undefined && previous >= range.lowest && previous <= range.highest ? previous : range.lowest;
  const lowest = Math.min(Math.max(kept, minimum), maximum);
  return { lowest, highest: Math.max(lowest, Math.min(range.highest, maximum)) };
}

/**
 * A number from 0 (included) to 1 that depends on nothing but the card and how often it was reviewed: FNV-1a with the
 * finalizer of MurmurHash3. So preview, commit and every machine choose the same day.
 */
export function fuzzSeed(card: CardId, repetition: number): number {
  let hash = 0x811c9dc5;
  const text = `${card}#${repetition}`;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x1_0000_0000;
}

/** The day of a range a seed (0 to 1, exclusive) falls on, all equally likely. */
export function pickDay({ lowest, highest }: DayRange, seed: number): number {
  return Math.min(highest, lowest + Math.floor(seed * (highest - lowest + 1)));
}
