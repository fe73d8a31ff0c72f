declare const cardIdBrand: unique symbol;

/** The resolved identity of a card, stable across edits; the key of everything the journal says about it. */
export type CardId = string & { readonly [cardIdBrand]: true };

/** Hex digest of a text. Passed in, so that the pure rooms need no crypto module. */
export type HashFunction = (text: string) => string;

/** Characters a card id may have: readable in a URL, a file name and an HTML comment. */
const CARD_ID = /^[\p{L}\p{N}][\p{L}\p{N}._:/-]{0,127}$/u;

/** Ten characters of Crockford's base32, lower case: no i, l, o, u. */
const FRESH_ID = /^[0-9a-hjkmnp-tv-z]{10}$/;

/** Whether a text may serve as a card id. */
export function isCardId(text: string): text is CardId {
  return CARD_ID.test(text);
}

/** Whether an id has the shape of one made from content. Such ids name one card wherever they are written. */
export function isFreshId(text: string): text is CardId {
  return FRESH_ID.test(text);
}
