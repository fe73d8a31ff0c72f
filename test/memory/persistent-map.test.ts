import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyMap, entriesOf, lookUp, mapOf, withEntry, withoutEntry } from '../../src/memory/persistent-map.ts';

describe('a persistent map', () => {
  it('does what a map does, and leaves every older one as it was', () => {
    const operations = fc.array(fc.tuple(fc.boolean(), fc.string({ maxLength: 1 }), fc.nat()), { maxLength: 30 });
    fc.assert(
      fc.property(operations, (steps) => {
        const model = new Map<string, number>();
        let map = emptyMap<string, number>();
        for (const [isSet, key, value] of steps) {
          const before = { map, entries: new Map(entriesOf(map)) };
          map = isSet ? withEntry(map, key, value) : withoutEntry(map, key);
          if (isSet) model.set(key, value);
          else model.delete(key);
          expect(new Map(entriesOf(before.map))).toEqual(before.entries);
          expect(lookUp(map, key)).toBe(model.get(key));
        }
        expect(new Map(entriesOf(map))).toEqual(model);
        expect(map.size).toBe(model.size);
        expect(new Map(entriesOf(mapOf(model)))).toEqual(model);
        expect(mapOf(model).size).toBe(model.size);
      }),
    );
  });

  it('finds all of very many entries', () => {
    const entries = Array.from({ length: 20_000 }, (_, index) => [`card${index}`, index] as const);
    const map = mapOf(entries);
    expect(map.size).toBe(20_000);
    expect(entries.every(([key, value]) => lookUp(map, key) === value)).toBe(true);
  });

  it('takes the last of equal keys', () => {
    const map = mapOf([
      ['a', 1],
      ['a', 2],
    ]);
    expect([map.size, lookUp(map, 'a')]).toEqual([1, 2]);
  });

  it('is itself again when what is taken out was not there', () => {
    const map = mapOf([['a', 1]]);
    expect(withoutEntry(map, 'b')).toBe(map);
  });
});
