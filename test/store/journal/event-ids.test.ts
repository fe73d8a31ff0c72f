import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openEventIds } from '../../../src/store/journal/event-ids.ts';
import { eventId } from '../support/home.ts';

const ids = fc.array(
  fc.tuple(fc.constantFrom('a.x', 'a.y', 'b.x'), fc.integer({ min: 0, max: 40 })).map(([w, n]) => eventId(`${w}.${n}`)),
);

describe('a set of event ids', () => {
  it('is a set', () => {
    fc.assert(
      fc.property(ids, ids, (added, asked) => {
        const set = openEventIds();
        const plain = new Set<string>();
        for (const id of added) {
          expect(set.add(id)).toBe(!plain.has(id));
          plain.add(id);
        }
        for (const id of asked) expect(set.has(id)).toBe(plain.has(id));
      }),
    );
  });

  it('is the same after being written down and read', () => {
    fc.assert(
      fc.property(ids, ids, (added, later) => {
        const set = openEventIds();
        for (const id of added) set.add(id);
        const again = openEventIds(JSON.parse(JSON.stringify(set.encode())));
        for (const id of later) expect(again.add(id)).toBe(set.add(id));
        expect(again.encode()).toEqual(set.encode());
      }),
    );
  });

  it('covers another when it has all of it', () => {
    fc.assert(
      fc.property(ids, ids, (some, others) => {
        const [left, right] = [openEventIds(), openEventIds()];
        for (const id of some) left.add(id);
        for (const id of others) right.add(id);
        expect(left.covers(right.encode())).toBe(others.every((id) => some.includes(id)));
      }),
    );
  });

  it('needs one range for the events of a writer', () => {
    const set = openEventIds();
    for (let number = 1; number <= 5000; number++) set.add(eventId(`a.x.${number}`));
    expect(set.encode()).toEqual([['a.x', 1, 5000]]);
  });

  it('takes ids of another shape', () => {
    const set = openEventIds();
    expect([set.add(eventId('odd')), set.add(eventId('odd')), set.has(eventId('odd'))]).toEqual([true, false, true]);
  });
});
