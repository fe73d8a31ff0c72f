import { base32FromHex } from './base32.ts';
import { type CardId, type HashFunction, isFreshId } from './card-id.ts';
import { cleanText } from './clean.ts';

/** Characters of a fresh id: 50 bits, so that a million cards collide with a chance below one in two thousand. */
const FRESH_LENGTH = 10;

/**
 * The id a card starts from: ten base32 characters of a hash of its question, its section path and an ordinal
 * (0 for the first card of that text, the next one when an id belongs to another card). Never of a path.
 * Frozen: journals of years rest on it. Throws a RangeError when `hash` does not return hexadecimal digits.
 */
export function freshId(front: string, section: readonly string[], ordinal: number, hash: HashFunction): CardId {
  const digest = hash(JSON.stringify([cleanText(front), section.map(cleanText), ordinal]));
  const id = base32FromHex(digest, FRESH_LENGTH);
  if (/^[0-9a-f]{13}/i.test(digest) && isFreshId(id)) {
    return id;
  }
  throw new RangeError('the hash function must return at least 13 hexadecimal digits');
}
