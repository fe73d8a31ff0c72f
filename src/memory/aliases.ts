import type { CardId } from '../identity/card-id.ts';
import type { JournalEvent } from './event.ts';
import { compareEvents } from './event-id.ts';
import { emptyMap, entriesOf, lookUp, mapOf, type PersistentMap, withEntry } from './persistent-map.ts';
import { isEffective, type UndoGraph } from './undo-graph.ts';

/** What a match event says, as far as memory needs it: two ids are one card. */
export type Match = Pick<Extract<JournalEvent, { readonly kind: 'match' }>, 'id' | 'at' | 'fresh' | 'known'>;

/** Which id a card is known by, for ids that were recognised as an older card. */
export type Aliases = PersistentMap<CardId, CardId>;

/** Two ids a person has said are not the same card, by undoing the match. */
export type RefusedPair = Pick<Match, 'fresh' | 'known'>;

/** The id a card is known by: the end of its chain of matches, itself when there is none. */
export function resolveAlias(aliases: Aliases, card: CardId): CardId {
  let id = card;
  for (;;) {
    const known = lookUp(aliases, id);
    if (known === undefined) return id;
    id = known;
  }
}

/**
 * The aliases after one match more, later than those before. The latest word on an id counts; a match that would close
 * a circle says nothing new, for the ids are one card already.
 */
export function withMatch(aliases: Aliases, { fresh, known }: RefusedPair): Aliases {
  const root = resolveAlias(aliases, known);
  return root === fresh || lookUp(aliases, fresh) === root ? aliases : withEntry(aliases, fresh, root);
}

/** The matches that still count, in their order. */
export function effectiveMatches(matches: Iterable<Match>, undos: UndoGraph): readonly Match[] {
  return [...matches].filter(({ id }) => isEffective(undos, id)).sort(compareEvents);
}

/** The aliases of all matches that still count. */
export function aliasesOf(matches: Iterable<Match>, undos: UndoGraph): Aliases {
  const draft = new Map<CardId, CardId>();
  const resolve = (card: CardId): CardId => {
    let id = card;
    for (let known = draft.get(id); known !== undefined; known = draft.get(id)) id = known;
    return id;
  };
  for (const { fresh, known } of effectiveMatches(matches, undos)) {
    const root = resolve(known);
    if (root !== fresh) draft.set(fresh, root);
  }
  return draft.size === 0 ? emptyMap() : mapOf(draft);
}

/** All ids that are one card with `root`, itself included. */
export function membersOf(aliases: Aliases, root: CardId): ReadonlySet<CardId> {
  const members = new Set<CardId>([root]);
  for (const [id] of entriesOf(aliases)) if (resolveAlias(aliases, id) === root) members.add(id);
  return members;
}

/** Pairs whose match was undone and not made again: they must not be matched automatically any more. */
export function refusedPairs(matches: readonly Match[], undos: UndoGraph): readonly RefusedPair[] {
  const key = ({ fresh, known }: RefusedPair) => `${fresh}\n${known}`;
  const refused = new Map<string, RefusedPair>();
  for (const match of [...matches].sort(compareEvents)) {
    if (isEffective(undos, match.id)) refused.delete(key(match));
    else refused.set(key(match), { fresh: match.fresh, known: match.known });
  }
  return [...refused.values()];
}
