import type { CardId } from '../identity/card-id.ts';
import type { Identities } from '../identity/match.ts';
import { isCardEvent } from '../memory/card-record.ts';
import type { EventBody, JournalEvent } from '../memory/event.ts';
import { compareEvents } from '../memory/event-id.ts';
import { isSetAsideBy } from '../memory/leech.ts';
import { type Memories, memoryOf } from '../memory/memories.ts';
import { isJournalEvent } from '../memory/parse-event.ts';
import { entriesOf } from '../memory/persistent-map.ts';
import { isEffective, type UndoGraph } from '../memory/undo-graph.ts';
import type { Store } from '../store/open-store.ts';
import type { ProgressState } from '../store/progress-state.ts';
import type { CommandContext } from './context.ts';
import { describeFailure } from './problems.ts';
import type { SessionJournal } from './session/ports.ts';

/** Reviews between two checkpoints written within a sitting. */
const CHECKPOINT_EVERY = 50;

/**
 * The journal of a store as a sitting sees it. With the first grade go all matches that were found on loading, each with
 * what its card looks like now; with a card's own first grade what it looks like when that is news. `identities` is asked
 * each time, for files may be read again within a sitting.
 */
export function sessionJournal(
  store: Store<ProgressState>,
  identities: () => Identities,
  context: CommandContext,
): SessionJournal {
  let written = writtenFor(identities());
  let sinceCheckpoint = 0;
  let undoable: { readonly state?: ProgressState; readonly events: readonly JournalEvent[] } = { events: [] };

  const present = (): Written => {
    if (written.identities !== identities()) written = writtenFor(identities());
    return written;
  };
  const look = (id: CardId): readonly EventBody[] => {
    const { identities: who, looks } = present();
    const seen = !looks.has(id) && who.needsSeen(id) ? who.seen(id) : undefined;
    return seen === undefined ? [] : [seen];
  };

  return {
    preface: ({ id }) => {
      const { matches } = present();
      const matched = matches.flatMap(({ event }) => [event, ...look(event.known)]);
      const alreadySaid = matches.some(({ event }) => event.known === id);
      return alreadySaid ? matched : [...matched, ...look(id)];
    },
    append: (bodies) => {
      const events = append(store, bodies, context);
      for (const body of bodies) if (body.kind === 'seen') present().looks.add(body.card);
      if (bodies.some((body) => body.kind === 'match')) present().matches = [];
      sinceCheckpoint += 1;
      if (sinceCheckpoint >= CHECKPOINT_EVERY) {
        sinceCheckpoint = 0;
        void store.checkpoint();
      }
      return events;
    },
    refresh: () => store.refresh().filter(isJournalEvent),
    memory: (id) => memoryOf(store.state().memories, id),
    lastUndoable: () => {
      const state = store.state();
      if (undoable.state !== state) undoable = { state, events: lastUndoable(store) };
      return undoable.events;
    },
  };
}

/** What of some identities is still to be written. */
interface Written {
  readonly identities: Identities;
  readonly looks: Set<CardId>;
  matches: Identities['matches'];
}

function writtenFor(identities: Identities): Written {
  return { identities, looks: new Set(), matches: identities.matches };
}

function append(
  store: Store<ProgressState>,
  bodies: readonly EventBody[],
  context: CommandContext,
): readonly JournalEvent[] {
  try {
    return store.append(bodies);
  } catch (error) {
    throw new Error(describeFailure(context, error), { cause: error });
  }
}

/**
 * The latest event of this device that is about a card and still counts; a grade that put its card aside, with what did.
 * The recent ones are in memory; only when all of them were taken back is the journal read, as far back as needed.
 */
export function lastUndoable(store: Store<ProgressState>): readonly JournalEvent[] {
  const { memories } = store.state();
  const device = store.device();
  if (device === undefined) return [];
  let last: JournalEvent | undefined;
  for (const [, { events }] of entriesOf(memories.recent)) {
    for (const event of events) {
      const isMine = event.id.startsWith(`${device}.`) && isEffective(memories.undos, event.id);
      if (isMine && (last === undefined || compareEvents(last, event) < 0)) last = event;
    }
  }
  last ??= firstUndoable(store.ownEvents(), memories.undos);
  return last === undefined ? [] : withItsGrade(last, memories);
}

/** An event; when it put a card aside because of a grade, after that grade. */
function withItsGrade(event: JournalEvent, { recent, undos }: Memories): readonly JournalEvent[] {
  if (event.kind !== 'suspend') return [event];
  for (const [, { events }] of entriesOf(recent)) {
    const review = events.find((each) => isSetAsideBy(event, each));
    if (review !== undefined && isEffective(undos, review.id)) return [review, event];
  }
  return [event];
}

function firstUndoable(events: Iterable<JournalEvent>, undos: UndoGraph): JournalEvent | undefined {
  for (const event of events) if (isCardEvent(event) && isEffective(undos, event.id)) return event;
  return undefined;
}
