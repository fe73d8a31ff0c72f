import type { Card } from '../cards/card.ts';
import type { Deck } from '../cards/deck.ts';
import { base32FromHex } from './base32.ts';
import { type CardId, type HashFunction, isCardId, isFreshId } from './card-id.ts';
import { cleanText, foldText } from './clean.ts';

/** An author's id, made complete. */
export interface ExplicitId {
  readonly id: CardId;
  /**
   * `global`: names one card wherever the file lies. `title`: scoped only by a title, which two files may share,
   * so it holds only where the card could have come from.
   */
  readonly reach: 'global' | 'title';
}

/** Separates a scope from the author's own word in a card id. */
const SEPARATOR = ':';

/** Begins a scope made from a title, to tell it from a declared one. */
const TITLE_MARK = 'title.';

/**
 * The complete id of a card whose author named it; undefined when there is none.
 * A fresh-shaped id stands alone, as do complete ids in canonical decks. Any other is scoped by the declared id of
 * the deck, else by a hash of its title: neither changes when the file is renamed or moved.
 */
export function explicitId(card: Card, deck: Deck, hash: HashFunction): ExplicitId | undefined {
  const local = cleanText(card.explicitId ?? '');
  if (local === '') {
    return undefined;
  }
  const whole = deck.canonical !== undefined && local.includes(SEPARATOR);
  if ((whole || isFreshId(local)) && isCardId(local)) {
    return { id: local, reach: isTitleScoped(local) ? 'title' : 'global' };
  }
  const declared = deck.id === undefined ? undefined : cleanText(deck.id);
  const scope = declared ?? TITLE_MARK + base32FromHex(hash(JSON.stringify(['title', foldText(deck.title)])), 8);
  return { id: scoped(scope, local, hash), reach: declared === undefined ? 'title' : 'global' };
}

/** The author's own word in a card id; undefined when the id was made from content. */
export function localPart(id: CardId): string | undefined {
  const at = id.indexOf(SEPARATOR);
  return at < 0 ? undefined : id.slice(at + 1);
}

/** The id of the `ordinal`-th further card that claims an author's id (from 1). */
export function explicitOrdinal(id: CardId, ordinal: number, hash: HashFunction): CardId {
  return ordinal === 0 ? id : complete(`${id}.${ordinal + 1}`, hash);
}

function isTitleScoped(id: string): boolean {
  return id.startsWith(TITLE_MARK);
}

function scoped(scope: string, local: string, hash: HashFunction): CardId {
  const prefix = `${scope}${SEPARATOR}`;
  return complete(local.startsWith(prefix) ? local : prefix + local, hash);
}

/** Ids with characters that do not belong in one, or too many, become a hash of themselves. */
function complete(text: string, hash: HashFunction): CardId {
  if (isCardId(text)) {
    return text;
  }
  const short = `x${SEPARATOR}${base32FromHex(hash(JSON.stringify(['id', text])), 20)}`;
  if (isCardId(short)) {
    return short;
  }
  throw new RangeError('the hash function must return hexadecimal digits');
}
