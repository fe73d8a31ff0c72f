import type { CardKind } from '../cards/card.ts';
import type { CanonicalHeader } from '../cards/deck.ts';
import type { Finding } from '../markdown/finding.ts';
import type { Span } from '../markdown/span.ts';
import type { Suppression } from './suppress.ts';

/** What rules over many files need to know of a card. */
export interface CardFacts {
  readonly kind: CardKind;
  readonly front: string;
  /** The front in the form of `comparable`. */
  readonly wording: string;
  /** What the front asks for, in the form of `questionKey`. */
  readonly asks?: string;
  readonly section: readonly string[];
  readonly explicitId?: string;
  /** The question in the source. */
  readonly span: Span;
  /** Has a back of its own; a question with follow-ups only has not. */
  readonly answered: boolean;
  readonly followUps: number;
  /** What has to be said to answer, in the units of `recallUnits`. */
  readonly units: number;
  readonly timeLimitSeconds?: number;
  readonly siblingGroup?: number;
}

/** A link or image with a target inside the repository. */
export interface LinkFacts {
  readonly target: string;
  readonly image: boolean;
  readonly span: Span;
}

/**
 * All that is kept of a file once it has been read: plain data, so that it can be cached by content and later runs
 * need not parse. Severities in `findings` are the defaults; configuration is applied afterwards.
 */
export interface FileFacts {
  readonly title: string;
  readonly language: string;
  readonly deckId?: string;
  readonly canonical?: CanonicalHeader;
  /** A person has changed the deck since it was built. */
  readonly editedByHand: boolean;
  /** Digest of everything a deck takes over from its seed: equal for a deck and a seed that agree. */
  readonly digest: string;
  readonly cards: readonly CardFacts[];
  readonly links: readonly LinkFacts[];
  /** Fragment names that links may point to. */
  readonly anchors: readonly string[];
  readonly suppressions: readonly Suppression[];
  readonly findings: readonly Finding[];
}

/** Facts with the file they are about. */
export interface CheckedFile {
  readonly file: string;
  readonly facts: FileFacts;
}
