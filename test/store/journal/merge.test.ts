import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ForeignEvent } from '../../../src/memory/event.ts';
import { compareEvents, inOrder } from '../../../src/memory/event-id.ts';
import { merge } from '../../../src/store/journal/merge.ts';
import { eventId } from '../support/home.ts';

const events = (writer: string) =>
  fc
    .array(fc.nat({ max: 50 }))
    .map((instants) =>
      instants
        .sort((a, b) => a - b)
        .map((at, index): ForeignEvent => ({ id: eventId(`${writer}.p.${index}`), at, kind: 'x' })),
    );

function* items(list: readonly ForeignEvent[], onOpen: () => void = () => {}, onClose: () => void = () => {}) {
  onOpen();
  try {
    for (const event of list) yield { event };
  } finally {
    onClose();
  }
}

describe('merge', () => {
  it('gives everything of all sources, in order', () => {
    fc.assert(
      fc.property(events('a'), events('b'), events('c'), (...lists) => {
        const sources = lists.map((list) => ({ earliest: list[0]?.at ?? 0, items: items(list) }));
        const merged = Array.from(merge(sources), ({ event }) => event);
        expect(merged).toEqual(inOrder(lists.flat()));
        expect(merged).toEqual([...merged].sort(compareEvents));
      }),
    );
  });

  it('opens a source when its time has come, and closes all when left early', () => {
    const open = new Set<number>();
    const sources = [0, 10, 20].map((start, index) => ({
      earliest: start,
      items: items(
        [1, 2, 3].map((n) => ({ id: eventId(`w${index}.p.${n}`), at: start + n, kind: 'x' })),
        () => open.add(index),
        () => open.delete(index),
      ),
    }));
    let most = 0;
    for (const { event } of merge(sources)) {
      most = Math.max(most, open.size);
      if (event.at === 12) break;
    }
    expect([most, open.size]).toEqual([1, 0]);
  });
});
