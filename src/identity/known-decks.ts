import type { CardId, HashFunction } from './card-id.ts';
import { explicitId } from './explicit-id.ts';
import type { KnownCard, KnownCards } from './known.ts';
import type { LoadedDeck } from './loaded.ts';
import { seenBody } from './seen.ts';

/**
 * What existing decks say about identities, without any journal: for building, where an edited card keeps the id it
 * has in the deck. Cards without a written id say nothing.
 */
export function knownFromDecks(decks: readonly LoadedDeck[], hash: HashFunction): KnownCards {
  const cards = new Map<CardId, KnownCard>();
  for (const from of decks) {
    from.deck.cards.forEach((card, position) => {
      const id = explicitId(card, from.deck, hash)?.id;
      if (id !== undefined && !cards.has(id)) {
        const look = seenBody({ id, card, from, position, siblings: [] }, hash);
        cards.set(id, { id, look, dropped: false, refused: [] });
      }
    });
  }
  return { cards, aliases: new Map() };
}
