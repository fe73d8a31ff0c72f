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
  ['separators', (length) => 'a\n?\n'.repeat(length / 4)],
  ['options', (length) => 'A. x\nB. y\n'.repeat(length / 10)],
];

describe('hostile inputs', () => {
  it.each(HOSTILE)('are read in linear time: %s', (_, make) => {
    const text = make(400_000);
    expect(readDeck(text, { name: 'x' }).value.title).toBe('x');
  });
});
