import type { EventBody, MatchBody, SeenBody } from '../memory/event.ts';
import { type Appearance, type Appearances, appearancesOf } from './appearances.ts';
import { askedMap } from './asked-map.ts';
import type { CardId, HashFunction } from './card-id.ts';
import { collect } from './collect.ts';
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
  /** The cards last seen in wanted files, without a look at all others; missing when all cards are at hand. */
  seenIn?(isWanted: (file: string) => boolean): readonly KnownCard[];
  /**
   * A text that is another one whenever `seenIn` says anything else of these files; undefined when that cannot be told
   * without looking at their cards.
   */
  versionOf?(files: readonly string[]): string | undefined;
}

/** Nothing known: the first run, or a build without a deck. */
export const NOTHING_KNOWN: KnownCards = { cards: new Map(), aliases: new Map() };

/** The two names of a card that a match speaks of. */
export type MatchedIds = Pick<MatchBody, 'fresh' | 'known'>;

/**
 * Folds the journal into what is known of the cards' identities.
 * `events`: those in force (not undone), in journal order; kinds that say nothing here are passed over. `undone`: matches a person took back; their pairs are
 * never proposed again, and how a card looked under such a match is forgotten.
 */
export function foldKnown(events: readonly EventBody[], undone: Iterable<MatchBody>, hash: HashFunction): KnownCards {
  const matches = events.filter((event) => event.kind === 'match');
  return knownFrom(appearancesOf(events), matches, undone, hash);
}

/** The same from what cards looked like and from matches, each card only when it is asked for. */
export function knownFrom(
  appearances: Appearances,
  matches: Iterable<MatchedIds>,
  undone: Iterable<MatchedIds>,
  hash: HashFunction,
): KnownCards {
  const aliases = new Map<CardId, CardId>();
  for (const { fresh, known } of matches) join(aliases, fresh, known);
  const otherNames = new Map<CardId, CardId[]>();
  for (const fresh of aliases.keys()) collect(otherNames, rootOf(aliases, fresh), fresh);
  const refused = refusals(undone, aliases);
  const find = (id: CardId): KnownCard | undefined => {
    if (aliases.has(id)) return undefined;
    const looks = appearances.of([id, ...(otherNames.get(id) ?? [])]);
    return knownCard(id, looks, refused.get(id) ?? [], hash);
  };
  const touched = new Set([...aliases.keys(), ...otherNames.keys(), ...refused.keys()]);
  const rootsOf = (ids: Iterable<CardId>) => new Set([...ids].map((id) => rootOf(aliases, id)));
  const cards = askedMap(find, () => rootsOf(appearances.ids()));
  return {
    cards,
    aliases: new Map([...aliases.keys()].map((fresh) => [fresh, rootOf(aliases, fresh)])),
    seenIn(isWanted) {
      const ids = [...appearances.files()].filter(isWanted).flatMap((file) => [...appearances.seenIn(file)]);
      const found = [...rootsOf(ids)].flatMap((id) => cards.get(id) ?? []);
      return found.filter(({ look }) => isWanted(look.file));
    },
    versionOf(files) {
      const parts: string[] = [];
      for (const file of files) {
        const version = appearances.versionIn(file);
        if (version === undefined) return undefined;
        parts.push(version);
        if (touched.size === 0) continue;
        // What a card with other names looked like may have been said under any of them.
        const matched = appearances.seenIn(file).filter((id) => touched.has(id));
        for (const id of [...new Set(matched)].sort()) {
          parts.push(hash(JSON.stringify([id, cards.get(rootOf(aliases, id))])));
        }
      }
      return parts.join(' ');
    },
  };
}

function knownCard(
  id: CardId,
  appearances: readonly Appearance[],
  refused: readonly CardId[],
  hash: HashFunction,
): KnownCard | undefined {
  let look: SeenBody | undefined;
  let dropped = false;
  for (const event of appearances) {
    if (event.kind === 'drop') {
      dropped = true;
    } else if (!looksLike(event, refused, hash)) {
      look = event;
      dropped = false;
    }
  }
  return look === undefined ? undefined : { id, look, dropped, refused };
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
  undone: Iterable<MatchedIds>,
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

function looksLike(look: SeenBody, refused: readonly CardId[], hash: HashFunction): boolean {
  return refused.length > 0 && refused.includes(freshId(look.front, look.section, 0, hash));
}
