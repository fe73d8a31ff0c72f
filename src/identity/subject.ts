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
    return from.deck.cards.map((card, position) =>
      subjectOf({ from, home, position, card }, hash, answers?.[position]),
    );
  });
}

function subjectOf(
  place: Pick<Subject, 'from' | 'home' | 'position' | 'card'>,
  hash: HashFunction,
  knownAnswer: string | undefined,
): Subject {
  const { card } = place;
  let front: string | undefined;
  let section: string | undefined;
  let answer = knownAnswer;
  let explicit: ExplicitId | undefined | 'unread' = 'unread';
  return {
    ...place,
    get explicit() {
      if (explicit === 'unread') explicit = explicitId(card, place.from.deck, hash);
      return explicit;
    },
    get front() {
      front ??= cleanText(card.front);
      return front;
    },
    get section() {
      section ??= sectionKey(card.section);
      return section;
    },
    get answer() {
      answer ??= answerHash(card, hash);
      return answer;
    },
  };
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
