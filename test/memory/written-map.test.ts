import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changedBuckets,
  type Entry,
  entriesOf,
  lookUp,
  mapOf,
  type PersistentMap,
  withEntry,
  withoutEntry,
} from '../../src/memory/persistent-map.ts';
import { linesBetween, linesOf, readMap, type WrittenMap, writeMap } from '../../src/memory/written-map.ts';

type Numbers = PersistentMap<string, number>;

const written = (map: Numbers): WrittenMap => writeMap(map, (key, value) => [key, value]);

function decode([key, value]: readonly unknown[]): Entry<string, number> | undefined {
  return typeof key === 'string' && typeof value === 'number' ? [key, value] : undefined;
}

const reread = (map: WrittenMap): Numbers => readMap(map, linesOf(map.lines), decode) ?? mapOf([]);

/** Keys that share few buckets, so that entries meet in one. */
const keys = fc.constantFrom(...Array.from({ length: 40 }, (_, index) => `k${index * 977}`), '问', '');
const models = fc.dictionary(keys, fc.nat()).map((entries) => new Map(Object.entries(entries)));

describe('a map that was written down', () => {
  it('does what a map does before it has been read, and writes down what one made anew does', () => {
    const operations = fc.array(fc.tuple(fc.constantFrom('set', 'delete', 'look'), keys, fc.nat()), { maxLength: 30 });
    fc.assert(
      fc.property(models, operations, (start, steps) => {
        const model = new Map(start);
        const read = reread(written(mapOf(model)));
        let map = read;
        for (const [act, key, value] of steps) {
          if (act === 'set') {
            map = withEntry(map, key, value);
            model.set(key, value);
          } else if (act === 'delete') {
            map = withoutEntry(map, key);
            model.delete(key);
          }
          expect(lookUp(map, key)).toBe(model.get(key));
          expect(map.size).toBe(model.size);
        }
        expect(written(map)).toEqual(written(mapOf(model)));
        expect(new Map(entriesOf(map))).toEqual(model);
        expect(new Map(entriesOf(read))).toEqual(start);
        expect(written(map)).toEqual(written(mapOf(model)));
      }),
    );
  });

  it('tells which buckets have changed, and from what', () => {
    fc.assert(
      fc.property(models, keys, fc.nat(), (start, key, value) => {
        const read = reread(written(mapOf(start)));
        expect([...changedBuckets(read)]).toEqual([]);
        const [changed, ...others] = [...changedBuckets(withEntry(read, key, value))];
        expect(others).toEqual([]);
        expect(new Map(changed?.now).get(key)).toBe(value);
        expect(new Map(changed?.before).get(key)).toBe(start.get(key));
      }),
    );
  });

  it('is another form when its buckets are: a card must be found where an older version has put it', () => {
    const keysOfOld = ['k3f9w2m0ta', 'go:goroutines', '问题.1', ''];
    expect(keysOfOld.map((key) => written(mapOf([[key, 1]])).buckets[0])).toMatchInlineSnapshot(`
      [
        14504,
        7875,
        5492,
        8188,
      ]
    `);
  });

  it.each([
    ['too many lines', { size: 1, buckets: [1] }, ['[]', '[]']],
    ['buckets out of order', { size: 2, buckets: [2, 1] }, ['[]', '[]']],
    ['a bucket twice', { size: 2, buckets: [2, 2] }, ['[]', '[]']],
    ['a bucket there cannot be', { size: 1, buckets: [16_384] }, ['[]']],
    ['no size', { size: -1, buckets: [] }, []],
    ['no buckets', { size: 0, buckets: 'none' }, []],
  ])('is not read with %s', (_what, head, lines) => {
    expect(readMap(head, linesOf(lines), decode)).toBeUndefined();
  });
});

describe('some of many lines', () => {
  it('are counted from their own beginning', () => {
    const some = linesBetween(linesOf(['a', 'b', 'c']), 1, 3);
    expect([some.count, some.text(0), some.text(1)]).toEqual([2, 'b', 'c']);
  });
});
