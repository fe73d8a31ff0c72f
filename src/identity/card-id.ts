declare const cardIdBrand: unique symbol;

/** The resolved identity of a card, stable across edits; the key of everything the journal says about it. */
export type CardId = string & { readonly [cardIdBrand]: true };

/** Hex digest of a text. Passed in, so that the pure rooms need no crypto module. */
export type HashFunction = (text: string) => string;

/** Characters a card id may have: readable in a URL, a file name and an HTML comment. */
const CARD_ID = /^[\p{L}\p{N}][\p{L}\p{N}._:/-]{0,127}$/u;

/** Whether a text may serve as a card id. */
export function isCardId(text: string): text is CardId {
  return CARD_ID.test(text);
}
