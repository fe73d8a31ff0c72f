import { describe, expect, it } from 'vitest';
import { readDeck } from '../../src/cards/read-deck.ts';
import { PRACTICE_NOTES } from './practice-notes.ts';
import { QUESTION_LISTS } from './question-lists.ts';
import { QUESTION_WORLDS } from './question-worlds.ts';

describe('lists of questions, and what only looks like one', () => {
  it.each([...QUESTION_LISTS, ...PRACTICE_NOTES, ...QUESTION_WORLDS].map((list) => [list.title, list] as const))(
    '%s',
    (_, { name, text, fronts }) => {
      const { cards } = readDeck(text, { name, topics: false }).value;
      expect(cards.map(({ front }) => front)).toEqual(fronts);
    },
  );
});
