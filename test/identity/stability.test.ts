import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KnownCards } from '../../src/identity/known.ts';
import type { LoadedDeck } from '../../src/identity/loaded.ts';
import { card, eventsOf, identifyIn, idsOf, knownAfter, notes } from './decks.ts';
import { EDITS } from './edits.ts';
import { readPassages } from './passages.ts';
import { below, seeded, shuffled } from './random.ts';

const PASSAGES = [...readPassages('tuning-zh').slice(0, 14), ...readPassages('tuning-en').slice(0, 14)];

/** Two files of notes, and the same after some of their cards were edited, replaced, moved and removed. */
function editedFiles(seed: number): { readonly before: readonly LoadedDeck[]; readonly after: readonly LoadedDeck[] } {
  const random = seeded(seed);
  const edits = Object.values(EDITS);
  const passages = shuffled(PASSAGES, random);
  const cards = passages.flatMap((passage) => {
    const dice = random();
    const edit = edits[below(edits.length, random)];
    return dice < 0.4 && edit !== undefined
      ? [edit(passage, random)]
      : dice < 0.5
        ? [passage.replacement]
        : dice < 0.6
          ? []
          : [passage.original];
  });
  const originals = passages.map((it) => it.original);
  return {
    before: [notes('/n/a.md', originals.slice(0, 14)), notes('/n/b.md', originals.slice(14))],
    after: [notes('/n/a.md', cards.slice(0, 9)), notes('/n/c.md', cards.slice(9))],
  };
}

const reordered = (known: KnownCards): KnownCards => ({
  cards: new Map([...known.cards].reverse()),
  aliases: new Map([...known.aliases].reverse()),
});

describe('identification', () => {
  it('gives every card an id of its own', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { before, after } = editedFiles(seed);
        const ids = idsOf(identifyIn(after, knownAfter(eventsOf(identifyIn(before)))));
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 25 },
    );
  });

  it('does not depend on the order in which cards became known or decks were named', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { before, after } = editedFiles(seed);
        const known = knownAfter(eventsOf(identifyIn(before)));
        const one = identifyIn(after, known);
        const other = identifyIn([...after].reverse(), reordered(known));
        const byFront = (ids: typeof one) =>
          new Map(ids.cards.map((it) => [`${it.from.location} ${it.card.front}`, it.id]));
        expect(byFront(other)).toEqual(byFront(one));
        expect(other.matches).toEqual(one.matches);
      }),
      { numRuns: 25 },
    );
  });

  it('finds nothing new once its matches and looks are in the journal', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { before, after } = editedFiles(seed);
        const events = eventsOf(identifyIn(before));
        const second = identifyIn(after, knownAfter(events));
        const third = identifyIn(after, knownAfter([...events, ...eventsOf(second)]));
        expect(idsOf(third)).toEqual(idsOf(second));
        expect(third.matches).toEqual([]);
        expect(third.cards.filter((it) => third.needsSeen(it.id))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('keeps what it found when only the matches were written and no card was graded', () => {
    const { before, after } = editedFiles(5);
    const events = eventsOf(identifyIn(before));
    const second = identifyIn(after, knownAfter(events));
    const matches = second.matches.map((match) => match.event);
    const third = identifyIn(after, knownAfter([...events, ...matches]));
    expect(idsOf(third)).toEqual(idsOf(second));
    expect(third.matches).toEqual([]);
  });

  it('tells cards apart that have the same text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('a', 'b'), fc.constantFrom('x', 'y')), { maxLength: 12 }),
        (pairs) => {
          const deck = notes(
            '/n/a.md',
            pairs.map(([front, back]) => card(front, back)),
          );
          const first = identifyIn([deck]);
          expect(new Set(idsOf(first)).size).toBe(pairs.length);
          expect(idsOf(identifyIn([deck], knownAfter(eventsOf(first))))).toEqual(idsOf(first));
        },
      ),
    );
  });
});
