import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeMemories, encodeMemories } from '../../src/memory/checkpoint.ts';
import { extend } from '../../src/memory/extend.ts';
import type { Memories } from '../../src/memory/memories.ts';
import {
  allMemories,
  countByDueDay,
  isDropped,
  memoryOf,
  NO_MEMORIES,
  tallyOfAll,
  tallyOfDay,
} from '../../src/memory/memories.ts';
import { replay } from '../../src/memory/replay.ts';
import { linesOf } from '../../src/memory/written-map.ts';
import { cardId, event, inDays, MONDAY, match, review, undo } from './journal-builder.ts';
import { reread, throughCheckpoint } from './through-checkpoint.ts';

const alpha = cardId('alpha');

/** A state with all there can be in it, and no recent events. */
function everything(): Memories {
  const learning = { phase: 'learning', step: 1, due: { unit: 'instant', at: 1_772_442_600_000 } } as const;
  const memories = replay([
    review('d.p.1', MONDAY, 'alpha', 'good', { next: inDays(MONDAY, 3) }),
    event('d.p.2', MONDAY, { kind: 'note', card: alpha, text: '追问: why?' }),
    event('d.p.3', MONDAY, { kind: 'flag', card: alpha, flag: 3 }),
    review('d.p.4', MONDAY, 'beta', 'good', { next: learning }),
    event('d.p.5', MONDAY, { kind: 'suspend', card: cardId('beta'), suspended: true }),
    event('word', MONDAY, { kind: 'bury', card: cardId('gamma'), until: MONDAY + 1 }),
    event('d.p.6', MONDAY, { kind: 'drop', card: cardId('delta') }),
    match('d.p.7', MONDAY, 'epsilon', 'alpha'),
    undo('e.q.1', MONDAY, 'd.p.7'),
  ]);
  return { ...memories, recent: NO_MEMORIES.recent };
}

/** The head of the checkpoint as a file would have it. */
function head(): Record<string, unknown> {
  return JSON.parse(JSON.stringify(encodeMemories(everything()).head));
}

const { lines } = encodeMemories(everything());

describe('a checkpoint', () => {
  it('has everything the journal says of the cards', () => {
    const restored = throughCheckpoint(everything()) ?? NO_MEMORIES;
    const { records: _, written: __, ...others } = everything();
    expect(new Map(allMemories(restored))).toEqual(new Map(allMemories(everything())));
    expect(memoryOf(restored, alpha)).toMatchObject({ note: '追问: why?', flag: 3, lastReview: { event: 'd.p.1' } });
    expect(isDropped(restored, cardId('delta'))).toBe(true);
    expect(tallyOfDay(restored, MONDAY, [alpha, cardId('beta')])).toEqual({ introduced: 2, reviewed: 0 });
    expect(tallyOfAll(restored, MONDAY)).toEqual({ introduced: 2, reviewed: 0 });
    expect(countByDueDay(restored)).toEqual(new Map([[MONDAY + 3, 1]]));
    expect(restored).toMatchObject(others);
  });

  it('names its model and its version, and is of no use to another', () => {
    expect(head()).toMatchObject({ version: 2, model: 'fsrs-6' });
    expect(decodeMemories({ ...head(), version: 1 }, linesOf(lines))).toBeUndefined();
    expect(decodeMemories({ ...head(), model: 'fsrs-7' }, linesOf(lines))).toBeUndefined();
  });

  it.each(['size', 'buckets', 'counts', 'undos', 'matches', 'recent', 'bases', 'version', 'model'])(
    'is refused without its %s',
    (key) => {
      const { [key]: _, ...rest } = head();
      expect(decodeMemories(rest, linesOf(lines))).toBeUndefined();
      expect(decodeMemories({ ...rest, [key]: { length: 1 } }, linesOf(lines))).toBeUndefined();
      expect(decodeMemories({ ...rest, [key]: [null] }, linesOf(lines))).toBeUndefined();
      expect(decodeMemories({ ...rest, [key]: [[]] }, linesOf(lines))).toBeUndefined();
    },
  );

  it('is refused with a line too few or too many', () => {
    expect(decodeMemories(head(), linesOf(lines.slice(1)))).toBeUndefined();
    expect(decodeMemories(head(), linesOf([...lines, '[]']))).toBeUndefined();
  });

  it('never fails at a row that is not as it was written: its card is one nobody has heard of', () => {
    const places = lines.flatMap((line, index) =>
      rowsIn(line).flatMap((row, at) => row.map((_, place) => [index, at, place] as const)),
    );
    const wrong = fc.constantFrom<unknown>('x y', -5, 1e300, 0.5, {}, [], true, [1, 2, 3, 4]);
    fc.assert(
      fc.property(fc.constantFrom(...places), wrong, ([index, at, place], value) => {
        const rows = rowsIn(lines[index] ?? '').map((row, number) => (number === at ? row.with(place, value) : row));
        const damaged = decodeMemories(head(), linesOf(lines.with(index, JSON.stringify(rows)))) ?? NO_MEMORIES;
        expect(damaged).not.toBe(NO_MEMORIES);
        const memories = [...allMemories(damaged)];
        expect(memories.length).toBeGreaterThanOrEqual(damaged.records.size - 1);
        for (const [, memory] of memories) expect(Number.isSafeInteger(memory.reps)).toBe(true);
      }),
      { numRuns: 100 },
    );
    const torn = decodeMemories(head(), linesOf(lines.map((line) => line.slice(0, -1)))) ?? NO_MEMORIES;
    expect([...allMemories(torn)]).toEqual([]);
  });

  it('is anything at all and never an error', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => decodeMemories(value, linesOf([])) === undefined));
  });

  it('takes little more than a hundred bytes a card', () => {
    const events = Array.from({ length: 2000 }, (_, index) =>
      review(`laptop.a1.${index}`, MONDAY, `k${index}`, 'good'),
    );
    const written = encodeMemories({ ...replay(events), recent: NO_MEMORIES.recent });
    expect(JSON.stringify([written.head.buckets, written.lines]).length).toBeLessThan(2000 * 125);
  });
});

describe('a checkpoint of many cards', () => {
  const events = Array.from({ length: 3000 }, (_, index) => review(`d.p.${index}`, MONDAY, `k${index}`, 'good'));
  const written = encodeMemories({ ...replay(events), recent: NO_MEMORIES.recent });

  it('is read card by card', () => {
    let read = 0;
    const counted = {
      count: written.lines.length,
      text: (place: number) => {
        read += 1;
        return written.lines[place] ?? '';
      },
    };
    const memories = decodeMemories(written.head, counted) ?? NO_MEMORIES;
    expect(read).toBe(0);
    expect(memoryOf(memories, cardId('k7')).reps).toBe(1);
    expect(memoryOf(memories, cardId('k7')).reps).toBe(1);
    expect(tallyOfAll(memories, MONDAY)).toEqual({ introduced: 3000, reviewed: 0 });
    expect(read).toBe(1);
  });

  it('is written again from the same text where nothing has changed, and equal to one made anew', () => {
    const next = review('d.q.1', MONDAY + 1, 'k7', 'good', { after: 'd.p.7' });
    const before = reread(written) ?? NO_MEMORIES;
    const again = encodeMemories(extend(before, next) ?? NO_MEMORIES);
    const anew = encodeMemories({ ...replay([...events, next]), recent: before.recent });
    expect(again.head.recent).toEqual([next]);
    const others = again.lines.filter((line, place) => line !== written.lines[place]);
    expect(others).toHaveLength(1);
    expect(again.lines).toEqual(anew.lines);
    expect(memoryOf(reread(again) ?? NO_MEMORIES, cardId('k7'))).toEqual(
      memoryOf(reread(anew) ?? NO_MEMORIES, cardId('k7')),
    );
  });
});

function rowsIn(line: string): readonly (readonly unknown[])[] {
  return JSON.parse(line);
}
