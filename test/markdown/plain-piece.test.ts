import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paintPiece } from '../../src/markdown/paint.ts';
import { paintPlainPiece } from '../../src/markdown/plain-piece.ts';

const LINES = [
  '',
  '',
  'text',
  '# one',
  '## two',
  '#',
  '#hash',
  '####### seven',
  '  ## indented',
  '- item',
  '  - nested',
  '1. one',
  '12) two',
  '---',
  '***',
  '_ _ _',
  '- - -',
  '  ---',
  '===',
  '| a | b |',
  '|---|',
  '| --- | --- |',
  'a | b',
  '- | -',
  '> quote',
  '> # in quote',
  '\t# tab',
  '* * *',
  ':-:',
  '--',
  '+',
  '> ---',
  '- # in item',
  '    deep',
  '[a]: b',
  'a\\',
];

describe('a piece that needs no parser', () => {
  it('is painted as the parser would paint it', () => {
    const piece = fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(piece, (lines) => {
        const plain = paintPlainPiece(lines);
        const margin = paintPiece(lines).map((paint) => (paint?.kind === 'quote' ? undefined : paint));
        if (plain !== undefined) expect(plain).toEqual(margin);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    [['Title', '==='], 'an underline'],
    [['| a | b |', '|---|---|'], 'a table'],
    [['- item', '', '  ## nested'], 'an indented heading'],
  ])('leaves %j to the parser: %s', (lines) => {
    expect(paintPlainPiece(lines)).toBeUndefined();
  });
});
