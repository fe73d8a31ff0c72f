import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CountByDay, dayCountsOf, NO_COUNTS } from '../../src/memory/day-counts.ts';
import { extend } from '../../src/memory/extend.ts';
import type { Memories } from '../../src/memory/memories.ts';
import { entriesOf } from '../../src/memory/persistent-map.ts';
import { replay } from '../../src/memory/replay.ts';
import { journals } from './journal-arbitrary.ts';
import { throughCheckpoint } from './through-checkpoint.ts';

/** The counts as somebody makes them who looks at every card. */
function countedOneByOne({ records }: Memories): Record<'due' | 'introduced' | 'counted', CountByDay> {
  const days = { due: new Map<number, number>(), introduced: new Map<number, number>(), counted: new Map() };
  const add = (counts: Map<number, number>, day: number | undefined) => {
    if (day !== undefined) counts.set(day, (counts.get(day) ?? 0) + 1);
  };
  for (const [, { memory, introduced, counted }] of entriesOf(records)) {
    const isByDay = memory.phase !== 'new' && !memory.suspended && memory.due.unit === 'day';
    add(days.due, isByDay && memory.due.unit === 'day' ? memory.due.day : undefined);
    add(days.introduced, introduced);
    add(days.counted, counted);
  }
  return days;
}

describe('the counts of all cards by day', () => {
  it('are those of every card, whatever was written down before', () => {
    fc.assert(
      fc.property(journals(), fc.nat({ max: 30 }), (events, cut) => {
        const begun = throughCheckpoint(replay(events.slice(0, cut)));
        let state = begun ?? replay([]);
        expect(begun).toBeDefined();
        expect(dayCountsOf(state.records, state.written)).toEqual(countedOneByOne(state));
        for (const [index, event] of events.slice(cut).entries()) {
          state = extend(state, event) ?? replay(events.slice(0, cut + index + 1));
          expect(dayCountsOf(state.records, state.written)).toEqual(countedOneByOne(state));
        }
        const again = throughCheckpoint(state);
        expect(again && dayCountsOf(again.records, again.written)).toEqual(countedOneByOne(state));
      }),
      { numRuns: 50 },
    );
  });

  it('are those that were written where nothing has changed since', () => {
    expect(dayCountsOf(replay([]).records, NO_COUNTS)).toEqual(NO_COUNTS);
    const written = { ...NO_COUNTS, due: new Map([[20_513, 7]]) };
    expect(dayCountsOf(replay([]).records, written)).toEqual(written);
  });
});
