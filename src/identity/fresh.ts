import type { MatchBody } from '../memory/event.ts';
import type { CardId } from './card-id.ts';
import { firstIds, type Pairing, type Reason, settle } from './pairing.ts';
import { idAt, type Subject, sectionKey } from './subject.ts';

/** A match the journal does not know yet, with why it was made. */
export interface FoundMatch {
  readonly event: MatchBody;
  readonly reason: Reason;
}

/**
 * The matches that the journal has to learn, in the order of the cards. A card whose own id already leads to the known
 * card needs none.
 */
export function newMatches(pairing: Pairing): readonly FoundMatch[] {
  const claimed = new Set<CardId>();
  const free = freeIds(pairing, claimed);
  return pairing.subjects.flatMap((subject) => {
    const found = pairing.found.get(subject);
    if (found === undefined || found.reason.by === 'id' || leadsTo(pairing, subject, found.id)) {
      return [];
    }
    const fresh = free(subject);
    claimed.add(fresh);
    const { by, score } = found.reason;
    return [{ event: { kind: 'match', fresh, known: found.id, score, by }, reason: found.reason }];
  });
}

/** Gives every card that continues no known one an id of its own. `claimed`: ids the new matches speak of. */
export function settleFresh(pairing: Pairing, claimed: ReadonlySet<CardId>): void {
  const free = freeIds(pairing, claimed);
  for (const subject of pairing.subjects) {
    if (!pairing.found.has(subject)) {
      settle(pairing, subject, free(subject), { by: 'id', score: 1 });
    }
  }
}

/**
 * Whether the journal already says that this is the known card: by how it looked last, or by a name. A name that an
 * author wrote has to lead there by itself, for it must hold after the next edit too.
 */
function leadsTo({ known, hash }: Pairing, subject: Subject, id: CardId): boolean {
  const look = known.cards.get(id)?.look;
  const isSame =
    subject.explicit === undefined &&
    look?.front === subject.card.front &&
    sectionKey(look.section) === subject.section;
  return isSame || firstIds(subject, hash).some((name) => (known.aliases.get(name) ?? name) === id);
}

/** Gives each card the first id of its own that nobody has. Ids are only ever taken, so what was passed over once stays behind. */
function freeIds({ known, taken, hash }: Pairing, claimed: ReadonlySet<CardId>): (subject: Subject) => CardId {
  const next = new Map<CardId, number>();
  return (subject) => {
    const first = idAt(subject, 0, hash);
    for (let ordinal = next.get(first) ?? 0; ; ordinal += 1) {
      const id = ordinal === 0 ? first : idAt(subject, ordinal, hash);
      if (known.cards.has(id) || known.aliases.has(id) || taken.has(id) || claimed.has(id)) continue;
      next.set(first, ordinal);
      return id;
    }
  };
}
