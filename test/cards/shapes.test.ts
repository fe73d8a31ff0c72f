import { describe, expect, it } from 'vitest';
import { readDeck } from '../../src/cards/read-deck.ts';
import { SHAPES } from './shapes.ts';

describe('the shapes notes have', () => {
  it.each(SHAPES.map((shape) => [shape.title, shape] as const))('%s', (_, { text, fronts }) => {
    const { cards } = readDeck(text, { name: 'x', topics: false }).value;
    expect(cards.map(({ front }) => front)).toEqual(fronts);
  });
});
