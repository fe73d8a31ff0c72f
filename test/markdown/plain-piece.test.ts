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
  'Title',
  '标题',
  '=',
  '-',
  '---  ',
  '|',
  '||',
  '| a \\| b |',
  '|a|b',
  '| | |',
  '|-|:-:|',
  '|:--|--:| ',
  '|--||--|',
  '\\| a |',
  '   ',
];

describe('a piece that needs no parser', () => {
  it('is painted as the parser would paint it', () => {
    const line = fc.constantFrom(...LINES).map((text) => [text]);
    const title = fc.constantFrom(['', 'Title', '---'], ['', '标题', '===', ''], ['', 'two', 'lines', '---']);
    const row = fc.array(fc.constantFrom('a', ' ', '\\|', '\\\\', '`|`', ''), { maxLength: 3 });
    const rule = fc.array(fc.constantFrom('-', ' --- ', ':-:', '--:'), { minLength: 1, maxLength: 3 });
    const table = fc.tuple(row, rule, fc.array(row, { maxLength: 2 })).map(([head, delimiters, rows]) => {
      const framed = (cells: readonly string[]): string => `|${cells.join('|')}|`;
      return ['', framed(head), framed(delimiters), ...rows.map(framed), ''];
    });
    const blocks = fc.oneof({ weight: 6, arbitrary: line }, title, { weight: 2, arbitrary: table });
    const piece = fc.array(blocks, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.flat());
    fc.assert(
      fc.property(piece, (lines) => {
        const plain = paintPlainPiece(lines);
        const margin = paintPiece(lines).map((paint) => (paint?.kind === 'quote' ? undefined : paint));
        if (plain !== undefined) expect(plain).toEqual(margin);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    [['two', 'lines', '==='], 'an underlined paragraph'],
    [['  Title', '==='], 'an indented title'],
    [['a | b', '---|---'], 'a table without a frame'],
    [['text', '| a | b |', '|---|---|'], 'a table in a paragraph'],
    [['| a | b |', '|---|---|', 'text'], 'a table that text follows'],
    [['| a |', '|---|---|'], 'a table whose lines do not fit'],
    [['- item', '', '  ## nested'], 'an indented heading'],
  ])('leaves %j to the parser: %s', (lines) => {
    expect(paintPlainPiece(lines)).toBeUndefined();
  });

  it.each([
    [
      ['Title', '==='],
      ['heading', 'underline'],
    ],
    [
      ['| a | b |', '|---|---|', '| c | d |'],
      ['table-head', 'table-rule', 'table-row'],
    ],
  ])('reads %j by itself', (lines, kinds) => {
    expect(paintPlainPiece(lines)?.map((paint) => paint?.kind)).toEqual(kinds);
  });
});
