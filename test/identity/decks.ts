import { createHash } from 'node:crypto';
import type { Card } from '../../src/cards/card.ts';
import type { HashFunction } from '../../src/identity/card-id.ts';
import { foldKnown, type KnownCards, NOTHING_KNOWN } from '../../src/identity/known.ts';
import type { LoadedDeck } from '../../src/identity/loaded.ts';
import { type Identities, identify } from '../../src/identity/match.ts';
import type { EventBody, MatchBody } from '../../src/memory/event.ts';

/** SHA-256, as the tool itself passes it in. */
export const sha256: HashFunction = (text) => createHash('sha256').update(text).digest('hex');

const NOWHERE = {
  start: { line: 1, column: 1, offset: 0 },
  end: { line: 1, column: 1, offset: 0 },
};

/** A question card; `extra` overrides whatever a case is about. */
export function card(front: string, back: string, extra: Partial<Omit<Card, 'kind'>> = {}): Card {
  return { kind: 'qa', front, back, section: [], span: NOWHERE, followUps: [], rubric: [], tags: [], ...extra };
}

/** Notes at a path. */
export function notes(location: string, cards: readonly Card[], extra: Partial<LoadedDeck['deck']> = {}): LoadedDeck {
  const deck = { title: location, language: 'en', tags: [], cards, settings: {}, ...extra };
  return { path: location, location, deck };
}

/** A canonical deck that names its source; its cards carry the ids given. */
export function canonical(
  location: string,
  source: string | undefined,
  cards: readonly Card[],
  id = 'sample',
): LoadedDeck {
  const header = { form: 1, id, ...(source === undefined ? {} : { source }) };
  const deck = notes(location, cards, { id, canonical: header });
  return source === undefined ? deck : { ...deck, source };
}

/** Identifies decks; every place that is not among `there` has vanished. */
export function identifyIn(
  decks: readonly LoadedDeck[],
  known: KnownCards = NOTHING_KNOWN,
  there: readonly string[] = [],
): Identities {
  return identify(decks, known, { hash: sha256, exists: (location) => there.includes(location) });
}

/** What the journal holds after everything in `result` has been written and every card has been graded once. */
export function eventsOf(result: Identities): readonly EventBody[] {
  return [
    ...result.matches.map((match) => match.event),
    ...result.cards.flatMap((it) => {
      const seen = result.needsSeen(it.id) ? result.seen(it.id) : undefined;
      return seen === undefined ? [] : [seen];
    }),
  ];
}

/** What is known after a journal. */
export function knownAfter(events: readonly EventBody[], undone: readonly MatchBody[] = []): KnownCards {
  return foldKnown(events, undone, sha256);
}

/** What is known once the decks were drilled. */
export function knownFrom(...decks: readonly LoadedDeck[]): KnownCards {
  return knownAfter(eventsOf(identifyIn(decks)));
}

/** The ids of a result, in order. */
export function idsOf(result: Identities): readonly string[] {
  return result.cards.map((it) => it.id);
}
