import { describe, expect, it } from 'vitest';
import { readDeck } from '../../src/cards/read-deck.ts';

// A quadratic reader takes minutes for these; a linear one about a second on a slow machine.
const HOSTILE: readonly (readonly [string, (length: number) => string])[] = [
  ['nested quotes', (length) => '> '.repeat(length / 2)],
  [
    'nested lists',
    (length) => Array.from({ length: Math.sqrt(length) }, (_, depth) => `${' '.repeat(2 * depth)}- x`).join('\n'),
  ],
  ['stars', (length) => 'a**b*c_ '.repeat(length / 8)],
  ['brackets', (length) => '[a](\n'.repeat(length / 5)],
  ['backticks', (length) => Array.from({ length: Math.sqrt(2 * length) }, (_, run) => '`'.repeat(run)).join(' ')],
  ['pipes', (length) => '|a|b|\n'.repeat(length / 6)],
  ['angle brackets', (length) => '<a\n'.repeat(length / 3)],
  ['open comments', (length) => 'a <!-- b\n'.repeat(length / 9)],
  ['open fences', (length) => '  ```js\nx\n'.repeat(length / 10)],
  ['one paragraph', (length) => 'lorem ipsum\n'.repeat(length / 12)],
  ['headings', (length) => '## What is it?\n'.repeat(length / 15)],
  ['questions', (length) => 'Q: What?\n'.repeat(length / 9)],
  ['signs between question and answer', (length) => '?\n'.repeat(length / 2)],
  ['a list and one line to decide', (length) => `${'- a\n  - b\n'.repeat(length / 10)}  -\n`],
  ['separators', (length) => 'a\n?\n'.repeat(length / 4)],
  ['options', (length) => 'A. x\nB. y\n'.repeat(length / 10)],
  ['comments on a line', (length) => '<!-- x -->'.repeat(length / 10)],
];

/** What a single line is made of, again and again, before a word that ends it. */
const HOSTILE_LINES: readonly (readonly [string, string])[] = [
  ['spaces', ' '],
  ['colons', ':'],
  ['digits', '1'],
  ['stars and underscores', '*a_ '],
  ['beginnings of images', '!['],
  ['beginnings of links', '['],
  ['targets of links', ']('],
  ['tags', '#a'],
  ['signs for a question, and tags', '?#a'],
  ['HTML tags', '<a '],
  ['citations', '【†'],
  ['cloze with hints', '{{c1::a::b'],
  ['closing hashes', '# '],
  ['comments', '<!-- x -->'],
  ['code spans with comments', '`<!-- x -->'],
];

describe('hostile inputs', () => {
  it.each(HOSTILE)('are read in linear time: %s', (_, make) => {
    const text = make(400_000);
    expect(readDeck(text, { name: 'x' }).value.title).toBe('x');
  });

  it.each(HOSTILE_LINES)('may be lines of %s', (_, piece) => {
    for (const length of [4_000, 200_000]) {
      const line = `${piece.repeat(length / piece.length)} b`;
      const text = `#flashcards\n\n## 讲 What?${line}\n\nA: ${line}\n\n- what?${line}\n- why?\n\n**Q:** ${line}\n`;
      expect(readDeck(text.repeat(4), { name: 'x' }).value.title).toBe('x');
    }
  });
});
