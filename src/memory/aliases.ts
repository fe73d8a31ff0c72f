import type { CardId } from '../identity/card-id.ts';
import type { JournalEvent } from './event.ts';
import { inOrder } from './event-id.ts';
import { emptyMap, entriesOf, lookUp, type PersistentMap, withEntry, withoutEntry } from './persistent-map.ts';
import { isEffective, type UndoGraph } from './undo-graph.ts';

/** What a match event says, as far as memory needs it: `fresh` is the card known as `known`. */
export type Match = Pick<Extract<JournalEvent, { readonly kind: 'match' }>, 'id' | 'at' | 'fresh' | 'known'>;

/** Fresh id → the id it was recognised as, which may itself have been recognised as another. Never a circle. */
export type Aliases = PersistentMap<CardId, CardId>;

/** The id a card is known by: the end of its chain of matches, itself when there is none. */
export function resolveAlias(aliases: Aliases, card: CardId): CardId {
  if (aliases.size === 0) return card;
  let id = card;
  for (let known = lookUp(aliases, id); known !== undefined; known = lookUp(aliases, id)) id = known;
  return id;
}

function leadsTo(aliases: Aliases, from: CardId, to: CardId): boolean {
  for (let id = lookUp(aliases, from); id !== undefined; id = lookUp(aliases, id)) if (id === to) return true;
  return false;
}

/** The aliases after one match more, later than those before: the latest word counts, also on which way round it is. */
export function withMatch(aliases: Aliases, { fresh, known }: Pick<Match, 'fresh' | 'known'>): Aliases {
  if (fresh === known) return aliases;
  const open = leadsTo(aliases, known, fresh) ? withoutEntry(aliases, known) : aliases;
  return withEntry(open, fresh, known);
}

/** The aliases of all matches, given in their order, that were not undone. */
export function aliasesOf(matches: readonly Match[], undos: UndoGraph): Aliases {
  let aliases: Aliases = emptyMap();
  for (const match of matches) if (isEffective(undos, match.id)) aliases = withMatch(aliases, match);
  return aliases;
}

/** The matches with one more at its place. */
export function insertMatch(matches: readonly Match[], { id, at, fresh, known }: Match): readonly Match[] {
  return inOrder([...matches, { id, at, fresh, known }]);
}

/** The ids that are known by another card under `after` than under `before`. */
export function movedIds(before: Aliases, after: Aliases): readonly CardId[] {
  const ids = new Set<CardId>();
  for (const [fresh] of entriesOf(before)) ids.add(fresh);
  for (const [fresh] of entriesOf(after)) ids.add(fresh);
  return [...ids].filter((id) => resolveAlias(before, id) !== resolveAlias(after, id));
}
