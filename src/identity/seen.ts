import type { SeenBody } from '../memory/event.ts';
import type { HashFunction } from './card-id.ts';
import { answerFingerprint } from './fingerprint.ts';
import type { KnownCards } from './known.ts';
import type { IdentifiedCard, LoadedDeck } from './loaded.ts';

/**
 * The file the journal names for the cards of a deck: the notes it was built from when they can be located, since
 * both are one; otherwise its own place.
 */
export function fileOf(from: LoadedDeck): string {
  return from.source ?? from.location;
}

/** What a card looks like now, for its `seen` event. */
export function seenBody({ id, card, from, position }: IdentifiedCard, hash: HashFunction): SeenBody {
  return {
    kind: 'seen',
    card: id,
    front: card.front,
    section: card.section,
    file: fileOf(from),
    ...(from.deck.id === undefined ? {} : { deck: from.deck.id }),
    position,
    back: answerFingerprint(card, hash),
  };
}

/**
 * Whether the journal does not know yet what a card looks like now: it was never seen, was dropped, or its question,
 * section, answer, file or deck has changed. A new position alone is not worth a line.
 */
export function isNews(card: IdentifiedCard, known: KnownCards, hash: HashFunction): boolean {
  const before = known.cards.get(card.id);
  if (before === undefined || before.dropped) {
    return true;
  }
  const now = seenBody(card, hash);
  const { look } = before;
  return (
    look.front !== now.front ||
    look.back !== now.back ||
    look.file !== now.file ||
    look.deck !== now.deck ||
    JSON.stringify(look.section) !== JSON.stringify(now.section)
  );
}
