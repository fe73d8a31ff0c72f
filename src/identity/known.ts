import type { DropBody, EventBody, MatchBody, SeenBody } from '../memory/event.ts';
import type { CardId, HashFunction } from './card-id.ts';
import { freshId } from './fresh-id.ts';

/** A card the journal has met, as it looked last. */
export interface KnownCard {
  readonly id: CardId;
  readonly look: SeenBody;
  /** A person has let go of it: only the very same card brings it back. */
  readonly dropped: boolean;
  /** Ids of fresh cards that a person said are not this one, by undoing a match. */
  readonly refused: readonly CardId[];
}

/** What the journal says about identities. */
export interface KnownCards {
  readonly cards: ReadonlyMap<CardId, KnownCard>;
  /** Fresh id → the card it was recognised as, with chains followed to their end. */
  readonly aliases: ReadonlyMap<CardId, CardId>;
}

/** Nothing known: the first run, or a build without a deck. */
export const NOTHING_KNOWN: KnownCards = { cards: new Map(), aliases: new Map() };

/**
 * Folds the journal into what is known of the cards' identities.
 * `events`: those in force (not undone), in journal order; kinds that say nothing here are passed over. `undone`: matches a person took back; their pairs are
 * never proposed again, and how a card looked under such a match is forgotten.
 */
export function foldKnown(events: Iterable<EventBody>, undone: Iterable<MatchBody>, hash: HashFunction): KnownCards {
  const aliases = new Map<CardId, CardId>();
  const timeline: (SeenBody | DropBody)[] = [];
  for (const event of events) {
    if (event.kind === 'match') {
      join(aliases, event.fresh, event.known);
    } else if (event.kind === 'seen' || event.kind === 'drop') {
      timeline.push(event);
    }
  }
  const refused = refusals(undone, aliases);
  const looks = new Map<CardId, SeenBody>();
  const dropped = new Set<CardId>();
  for (const event of timeline) {
    const id = rootOf(aliases, event.card);
    if (event.kind === 'drop') {
      dropped.add(id);
    } else if (!looksLike(event, refused.get(id), hash)) {
      looks.set(id, event);
      dropped.delete(id);
    }
  }
  const cards = new Map<CardId, KnownCard>();
  for (const [id, look] of looks) {
    cards.set(id, { id, look, dropped: dropped.has(id), refused: refused.get(id) ?? [] });
  }
  return { cards, aliases: new Map([...aliases.keys()].map((fresh) => [fresh, rootOf(aliases, fresh)])) };
}

/** Makes `fresh` another name of `known`. A later event wins over an earlier one that said the opposite. */
function join(aliases: Map<CardId, CardId>, fresh: CardId, known: CardId): void {
  if (fresh === known) {
    return;
  }
  for (let id = aliases.get(known); id !== undefined; id = aliases.get(id)) {
    if (id === fresh) {
      aliases.delete(known);
      break;
    }
  }
  aliases.set(fresh, known);
}

function rootOf(aliases: ReadonlyMap<CardId, CardId>, id: CardId): CardId {
  let root = id;
  for (let next = aliases.get(root); next !== undefined; next = aliases.get(root)) {
    root = next;
  }
  return root;
}

function refusals(
  undone: Iterable<MatchBody>,
  aliases: ReadonlyMap<CardId, CardId>,
): ReadonlyMap<CardId, readonly CardId[]> {
  const refused = new Map<CardId, CardId[]>();
  for (const match of undone) {
    const id = rootOf(aliases, match.known);
    // The same pair may have been matched again by a person: then it is no longer refused.
    if (rootOf(aliases, match.fresh) !== id) {
      refused.set(id, [...(refused.get(id) ?? []), match.fresh]);
    }
  }
  return refused;
}

function looksLike(look: SeenBody, refused: readonly CardId[] | undefined, hash: HashFunction): boolean {
  return refused?.includes(freshId(look.front, look.section, 0, hash)) ?? false;
}
