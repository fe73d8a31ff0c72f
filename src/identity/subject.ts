import type { Card } from '../cards/card.ts';
import type { CardId, HashFunction } from './card-id.ts';
import { cleanText } from './clean.ts';
import { type ExplicitId, explicitId, explicitOrdinal } from './explicit-id.ts';
import { answerHash } from './fingerprint.ts';
import { freshId } from './fresh-id.ts';
import type { LoadedDeck } from './loaded.ts';

/** A loaded card whose identity is sought, with what exact comparison looks at. */
export interface Subject {
  readonly from: LoadedDeck;
  /** Index of its deck among the decks that take part. */
  readonly home: number;
  /** Position among the cards of its deck, from 0. */
  readonly position: number;
  readonly card: Card;
  /** Cleaned question. */
  readonly front: string;
  /** Cleaned section path, as one unambiguous text. */
  readonly section: string;
  /** Exact hash of the answer. */
  readonly answer: string;
  readonly explicit: ExplicitId | undefined;
}

/**
 * The cards of all decks as subjects, deck by deck in the given order. What is compared is worked out when it is first
 * asked for: most cards are known by the id their author or their deck gives them. `answersOf`: hashes of the answers of
 * a deck that are at hand.
 */
export function subjectsOf(
  decks: readonly LoadedDeck[],
  hash: HashFunction,
  answersOf: (deck: LoadedDeck) => readonly (string | undefined)[] | undefined = () => undefined,
): readonly Subject[] {
  return decks.flatMap((from, home) => {
    const answers = answersOf(from);
    return from.deck.cards.map(
      (card, position) => new LazySubject(from, home, position, card, hash, answers?.[position]),
    );
  });
}

/** A loaded card, each of whose features is worked out once, when it is first asked for. */
class LazySubject implements Subject {
  readonly from: LoadedDeck;
  readonly home: number;
  readonly position: number;
  readonly card: Card;
  readonly #hash: HashFunction;
  #front: string | undefined;
  #section: string | undefined;
  #answer: string | undefined;
  #explicit: ExplicitId | undefined | 'unread' = 'unread';

  constructor(from: LoadedDeck, home: number, position: number, card: Card, hash: HashFunction, answer?: string) {
    this.from = from;
    this.home = home;
    this.position = position;
    this.card = card;
    this.#hash = hash;
    this.#answer = answer;
  }

  get front(): string {
    this.#front ??= cleanText(this.card.front);
    return this.#front;
  }

  get section(): string {
    this.#section ??= sectionKey(this.card.section);
    return this.#section;
  }

  get answer(): string {
    this.#answer ??= answerHash(this.card, this.#hash);
    return this.#answer;
  }

  get explicit(): ExplicitId | undefined {
    if (this.#explicit === 'unread') this.#explicit = explicitId(this.card, this.from.deck, this.#hash);
    return this.#explicit;
  }
}

/** A section path as one text in which the boundaries of headings are unambiguous. */
export function sectionKey(section: readonly string[]): string {
  return JSON.stringify(section.map(cleanText));
}

/** The id a card would take if those of lower ordinals belong to others. */
export function idAt(subject: Subject, ordinal: number, hash: HashFunction): CardId {
  return subject.explicit === undefined
    ? freshId(subject.card.front, subject.card.section, ordinal, hash)
    : explicitOrdinal(subject.explicit.id, ordinal, hash);
}
