import { describe, expect, it } from 'vitest';
import { readDeck } from '../../src/cards/read-deck.ts';
import { LABELLED_NOTES } from './small-notes-labels.ts';
import { STRUCTURED_NOTES } from './small-notes-structures.ts';

describe('small notes', () => {
  it.each([...LABELLED_NOTES, ...STRUCTURED_NOTES].map((notes) => [notes.title, notes] as const))(
    '%s',
    (_, { text, cards }) => {
      const found = readDeck(text, { name: 'x' }).value.cards.map((card) => ({ ...card, line: card.span.start.line }));
      expect(found.map(({ line, kind, front }) => [line, kind, front])).toEqual(
        cards.map(({ line, kind, front }) => [line, kind, front]),
      );
      for (const [index, { has = [], lacks = [], ...exact }] of cards.entries()) {
        expect(found[index]).toMatchObject(exact);
        for (const part of has) expect(found[index]?.back).toContain(part);
        for (const part of lacks) expect(found[index]?.back).not.toContain(part);
      }
    },
  );
});
