import { describe, expect, it } from 'vitest';
import { readDeck } from '../../src/cards/read-deck.ts';
import { RECOGNIZERS } from '../../src/cards/recognize/order.ts';

describe.each(RECOGNIZERS)('$name', ({ examples }) => {
  it.each(examples.map((example) => [example.title, example] as const))(
    'reads the example: %s',
    (_, { text, cards }) => {
      const deck = readDeck(text, { name: 'example' }).value;
      const found = deck.cards.map(({ front, kind, span }) => ({ front, kind, line: span.start.line }));
      expect(found).toEqual(cards);
    },
  );
});

describe('the order of the recognizers', () => {
  it('names every recognizer once', () => {
    const names = RECOGNIZERS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
