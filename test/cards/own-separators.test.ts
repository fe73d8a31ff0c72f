import { describe, expect, it } from 'vitest';
import { readDeck } from '../../src/cards/read-deck.ts';

const TAGGED = '---\ntags:\n  - ships\n  - Cards/Ships/Harbour\n---\n# Ships\n\n';
const SCHEDULED = '<!--SR:!2025-08-27,1,230-->';

const CASES: readonly (readonly [title: string, text: string, fronts: readonly string[]])[] = [
  ...[';;', ' >> ', ' || ', ' => ', ' → ', ' —> '].map(
    (separator) =>
      [
        `separated by ${separator.trim()}`,
        `${TAGGED}- Bow${separator}front\n- Stern${separator}back ${SCHEDULED}\n\nHull${separator}body\n`,
        ['Bow', 'Stern', 'Hull'],
      ] as const,
  ),
  ['both ways', `${TAGGED}- Bow;;;front\n- Stern;;back\n- Hull;;body\n`, ['Bow', 'front', 'Stern', 'Hull']],
  [
    'a sign alone on a line',
    `#flashcards/ships\n\nBow\n%%\nfront\n\nStern\n%%\nback\nof it\n\nHull\n%%\nbody\n${SCHEDULED}\n`,
    ['Bow', 'Stern', 'Hull'],
  ],
  ['arrows in a text that is no deck', '# Ships\n\n- Bow → front\n- Stern → back\n- Hull → body\n', []],
  ['a deck with one arrow', `${TAGGED}Bow::front\nStern::back\nHull → body\n`, ['Bow', 'Stern']],
];

describe('separators of one’s own', () => {
  it.each(CASES)('%s', (_, text, fronts) => {
    const { cards } = readDeck(text, { name: 'x', topics: false }).value;
    expect(cards.map(({ front }) => front)).toEqual(fronts);
  });
});
