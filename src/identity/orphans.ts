import type { DropBody, MatchBody, SeenBody } from '../memory/event.ts';
import type { CardId, HashFunction } from './card-id.ts';
import type { KnownCards } from './known.ts';
import type { IdentifiedCard } from './loaded.ts';
import { seenBody } from './seen.ts';

/** Why an orphan could not be attached or dropped. */
export type OrphanTrouble = 'unknown' | 'in-use' | 'same';

/** Events to write, or why there are none. */
export type OrphanResult<Event> =
  | { readonly ok: true; readonly events: readonly Event[] }
  | { readonly ok: false; readonly trouble: OrphanTrouble };

/**
 * A person says that a loaded card is the orphan: the card takes over its progress. The second event tells what it
 * looks like now, so that it is found again by its content.
 */
export function attachOrphan(
  orphan: CardId,
  card: IdentifiedCard,
  loaded: readonly IdentifiedCard[],
  known: KnownCards,
  hash: HashFunction,
): OrphanResult<MatchBody | SeenBody> {
  const trouble = card.id === orphan ? 'same' : troubleWith(orphan, loaded, known);
  if (trouble !== undefined) {
    return { ok: false, trouble };
  }
  const match: MatchBody = { kind: 'match', fresh: card.id, known: orphan, score: 1, by: 'person' };
  return { ok: true, events: [match, seenBody({ ...card, id: orphan }, hash)] };
}

/** A person lets go of an orphan: it is no longer listed, nor matched with anything but the very same card. */
export function dropOrphan(
  orphan: CardId,
  loaded: readonly IdentifiedCard[],
  known: KnownCards,
): OrphanResult<DropBody> {
  const trouble = troubleWith(orphan, loaded, known);
  return trouble === undefined ? { ok: true, events: [{ kind: 'drop', card: orphan }] } : { ok: false, trouble };
}

function troubleWith(orphan: CardId, loaded: readonly IdentifiedCard[], known: KnownCards): OrphanTrouble | undefined {
  if (!known.cards.has(orphan)) {
    return 'unknown';
  }
  return loaded.some((card) => card.id === orphan) ? 'in-use' : undefined;
}
