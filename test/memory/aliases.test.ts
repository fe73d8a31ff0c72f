import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldKnown } from '../../src/identity/known.ts';
import type { JournalEvent } from '../../src/memory/event.ts';
import { knownAs } from '../../src/memory/memories.ts';
import { effectiveEvents, replay } from '../../src/memory/replay.ts';
import { cardId, MONDAY, match } from './journal-builder.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];

describe('aliases', () => {
  it('are the same for memory as for the recognition of cards, whatever the matches', () => {
    const pairs = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), { maxLength: 20 });
    fc.assert(
      fc.property(pairs, (chosen) => {
        const events = chosen.map(
          ([fresh, known], index): JournalEvent => match(`d.p.${index}`, MONDAY + index, fresh, known),
        );
        const known = foldKnown(effectiveEvents(events).events, [], (text) => text);
        const memories = replay(events);
        for (const card of ids.map(cardId)) expect(knownAs(memories, card)).toBe(known.aliases.get(card) ?? card);
      }),
      { numRuns: 1000 },
    );
  });
});
