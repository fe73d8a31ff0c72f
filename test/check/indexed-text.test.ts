import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexText } from '../../src/check/indexed-text.ts';
import { lineAtOffset, pointInLine, splitLines } from '../../src/markdown/source.ts';

/** Nothing begins or ends between the two halves of a character. */
function insideCharacter(text: string, offset: number): boolean {
  return offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff;
}

it('finds the same points in whatever order it is asked', () => {
  const piece = fc.constantFrom('a', '好', '😀', '\n', '\r\n', '\r', '\ufeff', '\t');
  const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, fc.array(fc.nat(40), { maxLength: 20 }), (written, offsets) => {
      const index = indexText(written);
      const inside = offsets.filter((offset) => offset <= written.length && !insideCharacter(written, offset));
      expect(inside.map((offset) => index.pointAt(offset))).toEqual(
        inside.map((offset) => {
          const source = splitLines(written);
          const line = lineAtOffset(source, offset);
          return pointInLine(source, line, offset - (source.lines[line]?.start ?? 0));
        }),
      );
    }),
  );
});

it('gives lines by the numbers people see', () => {
  const index = indexText('\ufeffone\r\n  two  \n');
  expect([index.lineCount, index.line(1), index.line(2), index.line(3), index.line(9)]).toEqual([
    3,
    'one',
    '  two  ',
    '',
    '',
  ]);
  expect(index.lineSpan(2)).toMatchObject({ start: { line: 2, column: 3 }, end: { line: 2, column: 6 } });
});
