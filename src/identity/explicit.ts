import type { CardId } from './card-id.ts';
import { freshId } from './fresh-id.ts';
import type { KnownCard } from './known.ts';
import { isOpen, ORDINALS, type Pairing, settle } from './pairing.ts';
import { idAt, type Subject } from './subject.ts';

/** How a card that claims a known id stands to what is known of it, closest first. */
type Claim = 'same text' | 'same file' | 'elsewhere';

/** Claims that go before any comparison of content. */
export const CLAIMS_AT_HOME: readonly Claim[] = ['same text', 'same file'];

/** Claims that wait until the cards of the file the id was last seen in have had their turn. */
export const CLAIMS_ELSEWHERE: readonly Claim[] = ['elsewhere'];

/** Settles cards whose author has named them. Of several that claim one name, the closest gets it. */
export function settleExplicit(pairing: Pairing, claims: readonly Claim[]): void {
  const claimants = pairing.subjects.filter((it) => !pairing.found.has(it) && it.explicit !== undefined);
  for (const claim of claims) {
    for (const subject of claimants) {
      settleClaim(pairing, subject, claim);
    }
  }
}

function settleClaim(pairing: Pairing, subject: Subject, wanted: Claim): void {
  const { known, hash } = pairing;
  for (let ordinal = 0; !pairing.found.has(subject); ordinal += 1) {
    const name = idAt(subject, ordinal, hash);
    const id = known.aliases.get(name) ?? name;
    const card = known.cards.get(id);
    if (card === undefined && !known.aliases.has(name)) {
      return;
    }
    if (claimOf(pairing, subject, id, card) === wanted && isOpen(pairing, subject, id)) {
      settle(pairing, subject, id, { by: 'id', score: 1 });
    }
  }
}

function claimOf(pairing: Pairing, subject: Subject, id: CardId, card: KnownCard | undefined): Claim | undefined {
  if (card !== undefined && pairing.places.homesOf(card.look.file).includes(subject.home)) {
    return card.look.front === subject.card.front ? 'same text' : 'same file';
  }
  return card === undefined || isSameElsewhere(pairing, subject, id, card) ? 'elsewhere' : undefined;
}

/** Whether a known card last seen in another file is the one this name means. */
function isSameElsewhere(pairing: Pairing, subject: Subject, id: CardId, card: KnownCard): boolean {
  const { deck } = subject.from;
  if (pairing.places.isCandidate(card)) {
    return true;
  }
  if (subject.explicit?.reach !== 'global') {
    return false;
  }
  if (card.look.deck !== undefined && card.look.deck === deck.id) {
    return true;
  }
  const source = deck.canonical?.source;
  if (source !== undefined && card.look.file.endsWith(`/${source}`)) {
    return true;
  }
  // A deck built by somebody else may hold, by its content alone, the id of a card in the reader's own notes.
  return deck.canonical === undefined || !isFromContent(pairing, subject, id);
}

function isFromContent({ hash }: Pairing, { card }: Subject, id: CardId): boolean {
  for (let ordinal = 0; ordinal < ORDINALS; ordinal += 1) {
    if (freshId(card.front, card.section, ordinal, hash) === id) {
      return true;
    }
  }
  return false;
}
