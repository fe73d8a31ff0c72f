import { type CardId, isCardId } from '../identity/card-id.ts';
import type { EventId } from './event.ts';
import { isEventId } from './event-id.ts';

/** A JSON object nobody has looked into yet. */
export type RawObject = Readonly<Record<string, unknown>>;

/** A JSON object; undefined for everything else, arrays included. */
export function asObject(value: unknown): RawObject | undefined {
  return isRawObject(value) ? value : undefined;
}

function isRawObject(value: unknown): value is RawObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A whole number that a double holds exactly, not below `lowest`. */
export function asInteger(value: unknown, lowest = Number.MIN_SAFE_INTEGER): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= lowest ? value : undefined;
}

/** A finite number within limits. */
export function asNumber(value: unknown, lowest: number, highest: number): number | undefined {
  return typeof value === 'number' && value >= lowest && value <= highest && Number.isFinite(value) ? value : undefined;
}

/** A text. */
export function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A list of texts. */
export function asTexts(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;
}

/** One of some words. */
export function asOneOf<Word extends string>(value: unknown, words: readonly Word[]): Word | undefined {
  return words.find((word) => word === value);
}

/** The id of a card. */
export function asCardId(value: unknown): CardId | undefined {
  return typeof value === 'string' && isCardId(value) ? value : undefined;
}

/** The id of an event. */
export function asEventId(value: unknown): EventId | undefined {
  return typeof value === 'string' && isEventId(value) ? value : undefined;
}
