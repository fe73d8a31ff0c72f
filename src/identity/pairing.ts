import type { MatchBody } from '../memory/event.ts';
import type { CardId, HashFunction } from './card-id.ts';
import { cleanText } from './clean.ts';
import { exactPartOf } from './fingerprint.ts';
import type { KnownCard, KnownCards } from './known.ts';
import { filesOf, type LoadedDeck } from './loaded.ts';
import { compare, type Places } from './places.ts';
import type { Settled } from './settled.ts';
import { idAt, type Subject, sectionKey } from './subject.ts';

/** How alike two cards are, part by part, each from 0 to 1. */
export interface ScoreParts {
  readonly question: number;
  /** Absent when one of the two has no answer. */
  readonly answer?: number;
  readonly section: number;
  readonly place: number;
}

/** Why a loaded card was taken for a known one. */
export interface Reason {
  readonly by: 'id' | MatchBody['by'];
  /** 0 to 1. */
  readonly score: number;
  /** Present for `similarity`. */
  readonly parts?: ScoreParts;
}

/** A known card made ready for comparison. */
export interface Candidate {
  readonly known: KnownCard;
  readonly front: string;
  readonly section: string;
  /** Exact hash of the answer, or the fingerprint itself when its version is unknown. */
  readonly answer: string;
}

/** Which loaded card continues which known one, while it is being found out. */
export interface Pairing {
  readonly subjects: readonly Subject[];
  /** Known cards that some loaded deck may continue, by file, position and id. */
  readonly candidates: readonly Candidate[];
  readonly known: KnownCards;
  /** Decks about which all was found out before; what is known at their places is not among the candidates. */
  readonly settled: ReadonlyMap<LoadedDeck, Settled>;
  readonly places: Places;
  readonly hash: HashFunction;
  readonly found: Map<Subject, { readonly id: CardId; readonly reason: Reason }>;
  /** Ids that belong to a loaded card. */
  readonly taken: Map<CardId, Subject>;
}

/** A pairing in which nothing has been found yet but what was settled before. */
export function startPairing(
  subjects: readonly Subject[],
  known: KnownCards,
  places: Places,
  hash: HashFunction,
  settled: ReadonlyMap<LoadedDeck, Settled> = new Map(),
): Pairing {
  const closed = new Set([...settled.keys()].flatMap(filesOf));
  const isOpenPlace = (file: string): boolean => !closed.has(file) && places.isHere(file);
  const some = known.seenIn?.(isOpenPlace) ?? [...known.cards.values()].filter(({ look }) => isOpenPlace(look.file));
  const candidates = some.map(prepare).sort(byPlace);
  const pairing: Pairing = { subjects, candidates, known, settled, places, hash, found: new Map(), taken: new Map() };
  for (const subject of settled.size === 0 ? [] : subjects) {
    const id = settled.get(subject.from)?.cards[subject.position]?.id;
    if (id !== undefined) settle(pairing, subject, id, { by: 'id', score: 1 });
  }
  return pairing;
}

/** The loaded cards that were settled before, each of which looks as the known card does that it continues. */
export function settledBefore({ subjects, settled }: Pairing): readonly Subject[] {
  return subjects.filter(({ from, position }) => settled.get(from)?.cards[position] !== undefined);
}

/** Whether a pair is still free and no person has said that the two are different cards. */
export function isOpen(pairing: Pairing, subject: Subject, id: CardId): boolean {
  return !pairing.found.has(subject) && !pairing.taken.has(id) && !isRefused(pairing, subject, id);
}

/** Settles a pair. */
export function settle(pairing: Pairing, subject: Subject, id: CardId, reason: Reason): void {
  pairing.found.set(subject, { id, reason });
  pairing.taken.set(id, subject);
}

/** How many ordinals are looked at for an id that a person refused, or that already leads to the known card. */
export const ORDINALS = 4;

/** Whether a person has undone a match of this pair. */
function isRefused({ known, hash }: Pairing, subject: Subject, id: CardId): boolean {
  const refused = known.cards.get(id)?.refused ?? [];
  return refused.length > 0 && firstIds(subject, hash).some((fresh) => refused.includes(fresh));
}

/** The ids a card would have taken first, had it been new. */
export function firstIds(subject: Subject, hash: HashFunction): readonly CardId[] {
  return Array.from({ length: ORDINALS }, (_, ordinal) => idAt(subject, ordinal, hash));
}

function prepare(known: KnownCard): Candidate {
  const { look } = known;
  return {
    known,
    front: cleanText(look.front),
    section: sectionKey(look.section),
    answer: exactPartOf(look.back),
  };
}

function byPlace({ known: left }: Candidate, { known: right }: Candidate): number {
  return (
    compare(left.look.file, right.look.file) || left.look.position - right.look.position || compare(left.id, right.id)
  );
}
