import type { HashFunction } from '../identity/card-id.ts';
import { foldKnown, type KnownCards } from '../identity/known.ts';
import { decodeMemories, encodeMemories, MEMORIES_VERSION } from '../memory/checkpoint.ts';
import type { JournalEvent, MatchBody } from '../memory/event.ts';
import { extendAll } from '../memory/extend.ts';
import type { Memories } from '../memory/memories.ts';
import { isJournalEvent } from '../memory/parse-event.ts';
import { replay } from '../memory/replay.ts';
import { isEffective } from '../memory/undo-graph.ts';
import type { Fold } from './fold.ts';
import type { StoredEvent } from './journal/line.ts';
import { allLooks, decodeLooks, encodeLooks, type Looks, looksOf, withLook } from './looks.ts';

/** Everything the journal says: what is remembered of all cards, and what they looked like. */
export interface ProgressState {
  readonly memories: Memories;
  readonly looks: Looks;
}

/** The fold of a person's progress. */
export const progressFold: Fold<ProgressState> = {
  version: `1 ${MEMORIES_VERSION}`,
  replay(events) {
    const known = knownEvents(events);
    return { memories: replay(known), looks: looksOf(known) };
  },
  add({ memories, looks }, events) {
    const known = knownEvents(events);
    const extended = extendAll(memories, known);
    return extended === undefined ? undefined : { memories: extended, looks: known.reduce(withLook, looks) };
  },
  encode: ({ memories, looks }) => [encodeMemories(memories), encodeLooks(looks)],
  decode(value) {
    const [first, second] = Array.isArray(value) ? value : [];
    const memories = decodeMemories(first);
    const looks = decodeLooks(second);
    return memories === undefined || looks === undefined ? undefined : { memories, looks };
  },
};

function knownEvents(events: Iterable<StoredEvent>): readonly JournalEvent[] {
  const known: JournalEvent[] = [];
  for (const event of events) if (isJournalEvent(event)) known.push(event);
  return known;
}

/** What is known of the cards' identities, for `identify`. Looks at all cards: to be asked once a sitting. */
export function knownCards({ memories, looks }: ProgressState, hash: HashFunction): KnownCards {
  const { matches, undos } = memories;
  const inForce: MatchBody[] = [];
  const undone: MatchBody[] = [];
  for (const { id, fresh, known } of matches) {
    // Memories keep no score and no reason; who a card is does not depend on them.
    (isEffective(undos, id) ? inForce : undone).push({ kind: 'match', fresh, known, score: 1, by: 'content' });
  }
  const seen = allLooks(looks).filter(({ id }) => isEffective(undos, id));
  return foldKnown([...inForce, ...seen.map(({ body }) => body)], undone, hash);
}
