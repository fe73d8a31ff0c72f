import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printable, printableJson, printableLine } from '../../src/drill/printable.ts';

describe('a printable text', () => {
  test.each([
    ['a colour', '\u001b[31mred\u001b[0m', '␛[31mred␛[0m'],
    ['a title that is set', '\u001b]0;owned\u0007', '␛]0;owned␇'],
    ['an 8-bit control sequence', '\u009b2J', '\ufffd2J'],
    ['backspace and delete', 'a\bb\u007f', 'a␈b␡'],
    ['a text that is turned around', 'abc\u202efdp.exe', 'abcfdp.exe'],
    ['half a surrogate pair', 'x\ud83d', 'x\ufffd'],
    ['a byte order mark inside', 'a\ufeffb', 'ab'],
  ])('disarms %s', (_, text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  test.each([
    ['Windows line ends', 'a\r\nb', 'a\nb'],
    ['old line ends', 'a\rb', 'a\nb'],
    ['line separators', 'a\u2028b\u2029c\u0085d', 'a\nb\nc\nd'],
  ])('turns %s into newlines', (_, text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  test('leaves everything people write alone', () => {
    const text = '就绪探针\t👩‍💻 café مرحبا\n  - `code`';
    expect(printable(text)).toBe(text);
  });

  test('is one line on request', () => {
    expect(printableLine(' a\r\n\tb  c ')).toBe('a b c');
  });

  test('holds no control character whatever the input, and is stable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = printable(text);
        expect(shown).not.toMatch(/[^\P{Cc}\t\n]/u);
        expect(printable(shown)).toBe(shown);
      }),
    );
  });
});

describe('a printable JSON line', () => {
  test('parses to the same value and holds nothing a terminal would act on', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const line = printableJson({ text });
        expect(JSON.parse(line)).toEqual({ text });
        expect(line).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      }),
    );
  });
});
