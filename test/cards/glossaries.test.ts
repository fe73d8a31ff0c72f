import { describe, expect, it } from 'vitest';
import { readDeck } from '../../src/cards/read-deck.ts';
import { TABLE_GLOSSARIES, TEXT_GLOSSARIES } from './glossaries.ts';

describe('glossaries', () => {
  it.each([...TABLE_GLOSSARIES, ...TEXT_GLOSSARIES].map((glossary) => [glossary.title, glossary] as const))(
    '%s',
    (_, { name, text, cards }) => {
      const found = readDeck(text, { name }).value.cards;
      expect(found.map(({ front }) => front)).toEqual(cards.map(([front]) => front));
      for (const [index, [, ...parts]] of cards.entries())
        for (const part of parts) expect(found[index]?.back).toContain(part);
    },
  );
});
