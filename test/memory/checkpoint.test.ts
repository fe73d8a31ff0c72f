import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeMemories, encodeMemories } from '../../src/memory/checkpoint.ts';
import type { Memories } from '../../src/memory/memories.ts';
import { allMemories, isDropped, memoryOf, NO_MEMORIES, tallyOfDay } from '../../src/memory/memories.ts';
import { replay } from '../../src/memory/replay.ts';
import { cardId, event, inDays, MONDAY, match, review, undo } from './journal-builder.ts';

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

/** The checkpoint as a file would have it. */
function written(): Record<string, unknown> {
  return JSON.parse(JSON.stringify(encodeMemories(everything())));
}

describe('a checkpoint', () => {
  it('has everything the journal says of the cards', () => {
    const restored = decodeMemories(written()) ?? NO_MEMORIES;
    expect(new Map(allMemories(restored))).toEqual(new Map(allMemories(everything())));
    expect(memoryOf(restored, alpha)).toMatchObject({ note: '追问: why?', flag: 3, lastReview: { event: 'd.p.1' } });
    expect(isDropped(restored, cardId('delta'))).toBe(true);
    expect(tallyOfDay(restored, MONDAY, [alpha, cardId('beta')])).toEqual({ introduced: 2, reviewed: 0 });
    expect(restored).toEqual(everything());
  });

  it('names its model and its version, and is of no use to another', () => {
    expect(written()).toMatchObject({ version: 1, model: 'fsrs-6' });
    expect(decodeMemories({ ...written(), version: 2 })).toBeUndefined();
    expect(decodeMemories({ ...written(), model: 'fsrs-7' })).toBeUndefined();
  });

  it.each(['writers', 'cards', 'undos', 'matches', 'recent', 'version', 'model'])(
    'is refused without its %s',
    (key) => {
      const { [key]: _, ...rest } = written();
      expect(decodeMemories(rest)).toBeUndefined();
      expect(decodeMemories({ ...rest, [key]: { length: 1 } })).toBeUndefined();
      expect(decodeMemories({ ...rest, [key]: [null] })).toBeUndefined();
      expect(decodeMemories({ ...rest, [key]: [[]] })).toBeUndefined();
    },
  );

  it('is refused, or means the same, with any one value of a card replaced', () => {
    const rows = encodeMemories(everything()).cards;
    const places = rows.flatMap((row, index) => row.map((_, place) => [index, place] as const));
    const wrong = fc.constantFrom<unknown>('x y', -5, 1e300, 0.5, {}, [], true, [1, 2, 3, 4]);
    fc.assert(
      fc.property(fc.constantFrom(...places), wrong, ([index, place], value) => {
        const cards = rows.map((row, at) => (at === index ? row.with(place, value) : row));
        const restored = decodeMemories({ ...written(), cards });
        if (restored === undefined) return;
        for (const [, memory] of allMemories(restored)) expect(Number.isSafeInteger(memory.reps)).toBe(true);
        expect(restored.records.size).toBe(rows.length);
      }),
      { numRuns: 500 },
    );
  });

  it('is anything at all and never an error', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => decodeMemories(value) === undefined));
  });

  it('takes about a hundred bytes a card', () => {
    const events = Array.from({ length: 2000 }, (_, index) =>
      review(`laptop.a1.${index}`, MONDAY, `k${index}`, 'good'),
    );
    expect(JSON.stringify(encodeMemories({ ...replay(events), recent: NO_MEMORIES.recent })).length).toBeLessThan(
      2000 * 100,
    );
  });
});
