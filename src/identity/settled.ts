import type { CardId, HashFunction } from './card-id.ts';
import { groupBy } from './collect.ts';
import { explicitId } from './explicit-id.ts';
import type { KnownCards } from './known.ts';
import { filesOf, type LoadedDeck } from './loaded.ts';
import type { Candidate, Pairing } from './pairing.ts';
import type { Places } from './places.ts';
import { fileOf } from './seen.ts';
import { type Subject, sectionKey } from './subject.ts';

/** A card that continues a known one and looks as that did last. */
export interface SettledCard {
  readonly id: CardId;
  /** Exact hash of the answer. */
  readonly answer: string;
}

/**
 * Who the cards of a deck are, all that is known at its places being among them and unchanged. It holds for the same
 * text at the same places as long as no more is known of them, whatever other decks are like: cards at home are settled
 * before any that come from elsewhere.
 */
export interface Settled {
  /** What was known of the places of the deck, as `KnownCards.versionOf` tells. */
  readonly version: string;
  /** Card by card; undefined for one that continues no card known at home. */
  readonly cards: readonly (SettledCard | undefined)[];
}

/** What was found out earlier about the very text of a deck at its place; undefined when nothing was. */
export type SettledBefore = (deck: LoadedDeck) => Settled | undefined;

/** What is given to find out which decks need no look at what is known. */
interface TrustOptions {
  readonly known: KnownCards;
  readonly places: Places;
  readonly hash: HashFunction;
  readonly before: SettledBefore;
}

/** The decks for which what was found out earlier still holds. */
export function stillSettled(
  decks: readonly LoadedDeck[],
  { known, places, hash, before }: TrustOptions,
): ReadonlyMap<LoadedDeck, Settled> {
  const isNamedAfterKnown = (deck: LoadedDeck, index: number): boolean => {
    const card = deck.deck.cards[index];
    const name = card === undefined ? undefined : explicitId(card, deck.deck, hash)?.id;
    return name !== undefined && (known.aliases.has(name) || known.cards.has(name));
  };
  return new Map(
    decks.flatMap((deck): readonly [LoadedDeck, Settled][] => {
      const settled = before(deck);
      if (settled === undefined || settled.cards.length !== deck.deck.cards.length) return [];
      if (!isAloneAtHome(deck, places) || known.versionOf?.(filesOf(deck)) !== settled.version) return [];
      // A name that has become known may claim, by its next ordinal, what belongs to another card.
      const isDoubtful = settled.cards.some((card, index) => card === undefined && isNamedAfterKnown(deck, index));
      return isDoubtful ? [] : [[deck, settled]];
    }),
  );
}

/** What was found out about decks and will hold as long as neither their text nor what is known of their places changes. */
export function newlySettled(pairing: Pairing): ReadonlyMap<LoadedDeck, Settled> {
  const { known, places, candidates, subjects, settled } = pairing;
  const candidatesAt = groupBy(candidates, ({ known: { look } }) => look.file);
  const result = new Map<LoadedDeck, Settled>();
  for (const [from, cards] of groupBy(subjects, (subject) => subject.from)) {
    if (settled.has(from) || !isAloneAtHome(from, places)) continue;
    const files = filesOf(from);
    const atHome = files.flatMap((file) => candidatesAt.get(file) ?? []);
    const continued = new Map<Subject | undefined, Candidate>(atHome.map((it) => [pairing.taken.get(it.known.id), it]));
    if (!atHome.every((candidate) => isUnchanged(candidate, pairing.taken.get(candidate.known.id), from))) continue;
    const version = known.versionOf?.(files);
    if (version === undefined) continue;
    const settledCards = cards.map((subject) => {
      const candidate = continued.get(subject);
      return candidate === undefined ? undefined : { id: candidate.known.id, answer: subject.answer };
    });
    result.set(from, { version, cards: settledCards });
  }
  return result;
}

function isAloneAtHome(deck: LoadedDeck, places: Places): boolean {
  return filesOf(deck).every((file) => places.homesOf(file).length === 1);
}

/** Whether a known card is continued by one of a deck that is the same in every respect, and bears no other name. */
function isUnchanged({ known, answer }: Candidate, subject: Subject | undefined, from: LoadedDeck): boolean {
  const { id, look, dropped, refused } = known;
  return (
    subject?.from === from &&
    !dropped &&
    refused.length === 0 &&
    look.file === fileOf(from) &&
    look.front === subject.card.front &&
    answer === subject.answer &&
    sectionKey(look.section) === subject.section &&
    (subject.explicit === undefined || subject.explicit.id === id)
  );
}
