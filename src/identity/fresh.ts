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
  return pairing.subjects.flatMap((subject) => {
    const found = pairing.found.get(subject);
    if (found === undefined || found.reason.by === 'id' || leadsTo(pairing, subject, found.id)) {
      return [];
    }
    const fresh = firstFree(pairing, subject, claimed);
    claimed.add(fresh);
    const { by, score } = found.reason;
    return [{ event: { kind: 'match', fresh, known: found.id, score, by }, reason: found.reason }];
  });
}

/** Gives every card that continues no known one an id of its own. `claimed`: ids the new matches speak of. */
export function settleFresh(pairing: Pairing, claimed: ReadonlySet<CardId>): void {
  for (const subject of pairing.subjects) {
    if (!pairing.found.has(subject)) {
      settle(pairing, subject, firstFree(pairing, subject, claimed), { by: 'id', score: 1 });
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

function firstFree(pairing: Pairing, subject: Subject, claimed: ReadonlySet<CardId>): CardId {
  const { known, taken, hash } = pairing;
  for (let ordinal = 0; ; ordinal += 1) {
    const id = idAt(subject, ordinal, hash);
    if (!known.cards.has(id) && !known.aliases.has(id) && !taken.has(id) && !claimed.has(id)) {
      return id;
    }
  }
}
