import type { Appearances } from '../identity/appearances.ts';
import type { HashFunction } from '../identity/card-id.ts';
import { type KnownCards, knownFrom } from '../identity/known.ts';
import { decodeMemories, encodeMemories, MEMORIES_VERSION } from '../memory/checkpoint.ts';
import type { EventId, JournalEvent } from '../memory/event.ts';
import { compareEvents } from '../memory/event-id.ts';
import { extendAll } from '../memory/extend.ts';
import { asInteger } from '../memory/guards.ts';
import type { Memories } from '../memory/memories.ts';
import { isJournalEvent } from '../memory/parse-event.ts';
import { entriesOf, lookUp } from '../memory/persistent-map.ts';
import { replay } from '../memory/replay.ts';
import { isEffective, undosOf } from '../memory/undo-graph.ts';
import { linesBetween } from '../memory/written-map.ts';
import type { Fold } from './fold.ts';
import type { StoredEvent } from './journal/line.ts';
import { decodeLooks, encodeLooks, type Looks, looksOf, withLook } from './looks.ts';
import { markOf, versionOf } from './traces.ts';

/** Everything the journal says: what is remembered of all cards, and what they looked like. */
export interface ProgressState {
  readonly memories: Memories;
  readonly looks: Looks;
}

/** The fold of a person's progress. */
export const progressFold: Fold<ProgressState> = {
  version: `3 ${MEMORIES_VERSION}`,
  replay(events) {
    const known = knownEvents(events);
    return { memories: replay(known), looks: looksOf(known) };
  },
  add({ memories, looks }, events) {
    const known = knownEvents(events);
    const extended = extendAll(memories, known);
    return extended === undefined ? undefined : { memories: extended, looks: known.reduce(withLook, looks) };
  },
  encode({ memories, looks }) {
    const ofMemories = encodeMemories(memories);
    const ofLooks = encodeLooks(looks);
    const lines = [...ofMemories.lines, ...ofLooks.lines];
    return { head: [ofMemories.lines.length, ofMemories.head, ofLooks.head], lines };
  },
  decode(head, lines) {
    const [rawCount, first, second] = Array.isArray(head) ? head : [];
    const count = asInteger(rawCount, 0);
    if (count === undefined) return undefined;
    const memories = decodeMemories(first, linesBetween(lines, 0, count));
    const looks = decodeLooks(second, linesBetween(lines, count, lines.count));
    return memories === undefined || looks === undefined ? undefined : { memories, looks };
  },
};

function knownEvents(events: Iterable<StoredEvent>): readonly JournalEvent[] {
  const known: JournalEvent[] = [];
  for (const event of events) if (isJournalEvent(event)) known.push(event);
  return known;
}

/** What is known of the cards' identities, for `identify`; each card only when it is asked for. */
export function knownCards({ memories, looks }: ProgressState, hash: HashFunction): KnownCards {
  const { matches, undos } = memories;
  const isInForce = ({ id }: { readonly id: EventId }) => isEffective(undos, id);
  const takenBack = new Set<number>();
  if (undos.targets.size > 0) for (const [, target] of undosOf(undos)) takenBack.add(markOf(target));
  const appearances: Appearances = {
    of(ids) {
      const all = ids.flatMap((id) => lookUp(looks.cards, id) ?? []).filter(isInForce);
      return (ids.length > 1 ? all.sort(compareEvents) : all).map(({ body }) => body);
    },
    *ids() {
      for (const [id] of entriesOf(looks.cards)) yield id;
    },
    files: () => looks.files,
    seenIn: (file) => (lookUp(looks.inFile, file) ?? []).map(({ card }) => card),
    versionIn(file) {
      const traces = lookUp(looks.inFile, file) ?? [];
      const isWhole = takenBack.size === 0 || !traces.some(({ marks }) => marks.some((mark) => takenBack.has(mark)));
      return isWhole ? versionOf(traces) : undefined;
    },
  };
  const undone = matches.filter((match) => !isInForce(match));
  return knownFrom(appearances, matches.filter(isInForce), undone, hash);
}
