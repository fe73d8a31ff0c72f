import type { SeenBody } from '../memory/event.ts';
import type { CardId, HashFunction } from './card-id.ts';
import { groupBy } from './collect.ts';
import { settleSame } from './exact.ts';
import { CLAIMS_AT_HOME, CLAIMS_ELSEWHERE, settleExplicit } from './explicit.ts';
import { type FoundMatch, newMatches, settleFresh } from './fresh.ts';
import type { KnownCard, KnownCards } from './known.ts';
import type { IdentifiedCard, LoadedDeck } from './loaded.ts';
import { type Pairing, startPairing } from './pairing.ts';
import { participantsOf, placesOf } from './places.ts';
import { isNews, seenBody } from './seen.ts';
import { newlySettled, type Settled, type SettledBefore, stillSettled } from './settled.ts';
import { settleSimilar } from './similar.ts';
import { subjectsOf } from './subject.ts';
import { successors } from './successors.ts';

/** What identification is given besides decks and knowledge. */
export interface IdentifyOptions {
  readonly hash: HashFunction;
  /** Whether a place a card was last seen in is still there. Asked once a place, and only for places not loaded. */
  readonly exists: (location: string) => boolean;
  /** What earlier runs found out; without it, nothing. Changes only how long it takes, never what is found. */
  readonly before?: SettledBefore;
}

/** Who all the loaded cards are. */
export interface Identities {
  /** Every card of every deck that takes part, decks in the given order, cards in document order. */
  readonly cards: readonly IdentifiedCard[];
  /** Matches the journal does not know yet; to be written, each followed by the `seen` of its card, before the first grade. */
  readonly matches: readonly FoundMatch[];
  /** Known cards that none of the loaded cards continues although they could have, by file and position. */
  readonly orphans: readonly KnownCard[];
  /** Notes left aside because the deck built from them was loaded too, and files given twice. */
  readonly shadowed: readonly LoadedDeck[];
  /** What a card looks like now; undefined for an id that is not among the cards. */
  seen(id: CardId): SeenBody | undefined;
  /** Whether `seen` has to be written with the card's next event. */
  needsSeen(id: CardId): boolean;
  /** What was found out about decks and will hold for later runs, without what held from earlier ones. */
  settled(): ReadonlyMap<LoadedDeck, Settled>;
}

/**
 * Finds out which known card every loaded card continues. In this order: the author's id, the same content, the same
 * question in the same deck, then the best assignment of what is left by similarity. Whatever continues no known card
 * is a new one. The result depends on the set of decks and of known cards, never on their order.
 */
export function identify(decks: readonly LoadedDeck[], known: KnownCards, options: IdentifyOptions): Identities {
  const { hash, exists, before } = options;
  const participants = participantsOf(decks);
  const places = placesOf(participants.decks, exists);
  const settled = before === undefined ? undefined : stillSettled(participants.decks, { known, places, hash, before });
  const answersOf = (deck: LoadedDeck) => settled?.get(deck)?.cards.map((card) => card?.answer);
  const pairing = startPairing(subjectsOf(participants.decks, hash, answersOf), known, places, hash, settled);

  settleExplicit(pairing, CLAIMS_AT_HOME);
  settleSame(pairing, places.homesOf);
  settleExplicit(pairing, CLAIMS_ELSEWHERE);
  const heirsOf = successors(pairing);
  settleSame(pairing, heirsOf);
  settleSimilar(pairing, (file) => [...places.homesOf(file), ...heirsOf(file)]);
  const matches = newMatches(pairing);
  settleFresh(pairing, new Set(matches.map((match) => match.event.fresh)));

  const cards = inGivenOrder(decks, pairing);
  const byId = new Map(cards.map((card) => [card.id, card]));
  return {
    cards,
    matches,
    orphans: orphansOf(pairing),
    shadowed: participants.shadowed,
    seen: (id) => {
      const card = byId.get(id);
      return card === undefined ? undefined : seenBody(card, hash);
    },
    needsSeen: (id) => {
      const card = byId.get(id);
      return card !== undefined && isNews(card, known, hash);
    },
    settled: () => newlySettled(pairing),
  };
}

function inGivenOrder(decks: readonly LoadedDeck[], pairing: Pairing): readonly IdentifiedCard[] {
  const resolved = new Map<LoadedDeck, Omit<IdentifiedCard, 'siblings'>[]>(decks.map((deck) => [deck, []]));
  for (const subject of pairing.subjects) {
    const id = pairing.found.get(subject)?.id;
    if (id !== undefined) {
      const { card, from, position } = subject;
      resolved.get(from)?.push({ id, card, from, position });
    }
  }
  return [...resolved.values()].flatMap((cards) => {
    const groups = groupBy(cards, ({ card }) => card.siblingGroup);
    return cards.map((card) => ({ ...card, siblings: siblingsOf(card, groups.get(card.card.siblingGroup) ?? []) }));
  });
}

function siblingsOf(
  { id, card }: Omit<IdentifiedCard, 'siblings'>,
  group: readonly Omit<IdentifiedCard, 'siblings'>[],
): readonly CardId[] {
  return card.siblingGroup === undefined ? [] : group.flatMap((other) => (other.id === id ? [] : [other.id]));
}

function orphansOf(pairing: Pairing): readonly KnownCard[] {
  return pairing.candidates.flatMap(({ known }) => (known.dropped || pairing.taken.has(known.id) ? [] : [known]));
}
