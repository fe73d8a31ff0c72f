import { describe, expect, it } from 'vitest';
import { indexText } from '../../src/check/indexed-text.ts';
import { codeFrame } from '../../src/report/code-frame.ts';
import { PLAIN_PALETTE } from '../../src/report/palette.ts';

function frame(text: string, about: string, width = 60): string {
  const start = text.indexOf(about);
  return codeFrame(text, indexText(text).span(start, start + about.length), width, PLAIN_PALETTE, (mark) => mark).join(
    '\n',
  );
}

describe('a code frame', () => {
  it.each([
    ['under ASCII', 'one two three', 'two', '  1 │ one two three\n    │     ^^^'],
    ['two columns for each Chinese character', '它为什么快', '为什么', '  1 │ 它为什么快\n    │   ^^^^^^'],
    ['behind an emoji of several code points', '👩‍💻 a', 'a', '  1 │ 👩‍💻 a\n    │    ^'],
    ['behind a tab', '\tx', 'x', '  1 │     x\n    │     ^'],
    ['under combining marks', 'e\u0301a', 'a', '  1 │ e\u0301a\n    │  ^'],
    ['behind a byte order mark', '\ufeffab', 'b', '  1 │ ab\n    │  ^'],
    ['in a later line with CRLF', 'a\r\nb好c\r\n', 'c', '  2 │ b好c\n    │    ^'],
    ['to the end of the first line when there are more', 'ab\ncd', 'b\nc', '  1 │ ab\n    │  ^'],
  ])('has its carets %s', (_, text, about, expected) => {
    expect(frame(text, about)).toBe(expected);
  });

  it('marks one column where nothing is', () => {
    expect(codeFrame('', indexText('').span(0, 0), 60, PLAIN_PALETTE, (mark) => mark)).toEqual(['  1 │', '    │ ^']);
  });

  it('shows control characters as pictures and reordering marks as what they are not', () => {
    expect(frame('a\u001b[31m\u202eb', 'b')).toBe('  1 │ a␛[31m\ufffdb\n    │        ^');
  });

  it('cuts a long line around the place, and the carets still stand below it', () => {
    const text = `${'前'.repeat(80)}里${'后'.repeat(80)}`;
    const [code = '', carets = ''] = frame(text, '里', 40).split('\n');
    const columns = (line: string) =>
      [...line].reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 2 : 1), 0);
    expect(columns(code)).toBeLessThanOrEqual(40);
    expect(columns(code.slice(0, code.indexOf('里')))).toBe(carets.indexOf('^'));
    expect(carets.endsWith('^^')).toBe(true);
  });
});
