import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeMemories, type WrittenMemories } from '../../src/memory/checkpoint.ts';
import type { JournalEvent } from '../../src/memory/event.ts';
import { compareEvents } from '../../src/memory/event-id.ts';
import { extend, extendAll } from '../../src/memory/extend.ts';
import { allMemories, knownAs, type Memories, NO_MEMORIES } from '../../src/memory/memories.ts';
import { entriesOf } from '../../src/memory/persistent-map.ts';
import { replay } from '../../src/memory/replay.ts';
import { DAY } from '../../src/memory/zone.ts';
import { journals } from './journal-arbitrary.ts';
import { cardId, MONDAY, undo } from './journal-builder.ts';
import { reread, throughCheckpoint } from './through-checkpoint.ts';

const IDS = ['alpha', 'beta', 'gamma', 'delta'].map(cardId);

/** Everything a person could notice of a state. */
function seen(memories: Memories | undefined): unknown {
  if (memories === undefined) return undefined;
  return {
    records: new Map(entriesOf(memories.records)),
    known: IDS.map((card) => knownAs(memories, card)),
    matches: memories.matches,
    undos: new Map(entriesOf(memories.undos.targets)),
  };
}

const runs = { numRuns: 120 };

describe('replay', () => {
  it('depends on the events and not on the order they arrive in, nor on doubles', () => {
    const arrivals = journals().chain((events) =>
      fc.record({
        events: fc.constant(events),
        arrival: fc.shuffledSubarray([...events], { minLength: events.length }),
        doubles: fc.subarray([...events]),
      }),
    );
    fc.assert(
      fc.property(arrivals, ({ events, arrival, doubles }) => {
        expect(seen(replay([...arrival, ...doubles]))).toEqual(seen(replay(events)));
      }),
      runs,
    );
  });

  it('takes back an event by an undo, as if it had never been', () => {
    fc.assert(
      fc.property(journals(), fc.nat(), (events, choice) => {
        const rest = events.filter((_, index) => index !== choice % events.length);
        const target = events[choice % events.length];
        if (target === undefined || target.kind === 'undo') return;
        if (events.some((event) => event.kind === 'undo' && event.target === target.id)) return;
        const undone = replay([...events, undo('u.u.1', MONDAY + 60, target.id)]);
        expect(new Map(allMemories(undone))).toEqual(new Map(allMemories(replay(rest))));
        expect(IDS.map((card) => knownAs(undone, card))).toEqual(IDS.map((card) => knownAs(replay(rest), card)));
        const redone = replay([...events, undo('u.u.1', MONDAY + 60, target.id), undo('u.u.2', MONDAY + 61, 'u.u.1')]);
        expect(new Map(allMemories(redone))).toEqual(new Map(allMemories(replay(events))));
      }),
      runs,
    );
  });
});

describe('carrying a state on event by event', () => {
  it('always has an answer, the one of replay, while all events are recent', () => {
    fc.assert(
      fc.property(journals(), (events) => {
        let state: Memories = NO_MEMORIES;
        let needed = 0;
        for (const [index, event] of events.entries()) {
          const next = extend(state, event);
          if (next === undefined) needed += 1;
          state = next ?? replay(events.slice(0, index + 1));
          expect(seen(state)).toEqual(seen(replay(events.slice(0, index + 1))));
        }
        const mayNeed = events.filter((event) => event.kind === 'undo' || event.kind === 'match').length;
        expect(needed).toBeLessThanOrEqual(mayNeed);
      }),
      runs,
    );
  });

  it('gives what replay gives or nothing when events arrive in any order after a checkpoint', () => {
    const split = journals().chain((events) =>
      fc.record({
        arrival: fc.shuffledSubarray([...events], { minLength: events.length }),
        from: fc.nat(events.length),
        keep: fc.boolean(),
      }),
    );
    let answered = 0;
    fc.assert(
      fc.property(split, ({ arrival, from, keep }) => {
        const start = replay(arrival.slice(0, from));
        const checkpoint = keep ? start : reread(forgetful(start));
        const extended = checkpoint && extendAll(checkpoint, arrival.slice(from));
        if (extended === undefined) return;
        answered += 1;
        expect(seen(extended)).toEqual(seen(replay(arrival)));
      }),
      runs,
    );
    expect(answered).toBeGreaterThan(10);
  });

  it('is not moved by an event it knows', () => {
    fc.assert(
      fc.property(journals(), (events) => {
        const state = replay(events);
        for (const event of events) {
          const again = extend(state, event);
          if (again !== undefined) expect(seen(again)).toEqual(seen(state));
        }
      }),
      runs,
    );
  });
});

/** The checkpoint of a state whose recent events have all been forgotten. */
function forgetful(memories: Memories): WrittenMemories {
  return encodeMemories({ ...memories, recent: NO_MEMORIES.recent });
}

describe('the checkpoint', () => {
  it('comes back from JSON as it was', () => {
    fc.assert(
      fc.property(journals(), fc.boolean(), (events, keep) => {
        const memories = replay(events);
        const written = keep ? encodeMemories(memories) : forgetful(memories);
        expect(seen(reread(written))).toEqual(seen(memories));
      }),
      runs,
    );
  });

  it('keeps the latest events, so that these can be undone without the journal', () => {
    fc.assert(
      fc.property(journals(), (events) => {
        const latest = events.findLast(
          (event): event is Extract<JournalEvent, { kind: 'review' }> => event.kind === 'review',
        );
        const state = throughCheckpoint(replay(events));
        if (latest === undefined || state === undefined) return;
        const taking = undo('u.u.1', MONDAY + 60, latest.id);
        expect(seen(extend(state, taking))).toEqual(seen(replay([...events, taking])));
      }),
      runs,
    );
  });
});

describe('a long journal', () => {
  const long = fc.sample(journals(), { numRuns: 1, seed: 7 })[0] ?? [];

  it('keeps no more than the latest events beside the memories', () => {
    const many = Array.from({ length: 100 }, (_, copy) =>
      long.map((event): JournalEvent => ({ ...event, ...shifted(event, copy) })),
    ).flat();
    const memories = replay(many);
    const { recent } = encodeMemories(memories).head;
    expect(many.length).toBeGreaterThan(200);
    expect(recent.length).toBeLessThanOrEqual(200);
    expect(recent).toEqual([...recent].sort(compareEvents));
    expect(seen(throughCheckpoint(memories))).toEqual(seen(memories));
  });
});

function shifted(event: JournalEvent, copy: number): Pick<JournalEvent, 'id' | 'at' | 'day'> {
  const [device = '', , number = ''] = event.id.split('.');
  const id = undo(`${device}.p${copy}.${number}`, MONDAY, event.id).id;
  return { id, at: event.at + copy * 50 * DAY, day: event.day + copy * 50 };
}
