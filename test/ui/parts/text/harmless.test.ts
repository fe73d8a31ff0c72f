import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harmless, oneLine } from '../../../../src/ui/parts/text/harmless.ts';

describe('harmless', () => {
  const cases: readonly (readonly [what: string, given: string, expected: string])[] = [
    ['shows an escape as a picture', '\u001b[2J', '␛[2J'],
    ['shows a bell as a picture', 'ding\u0007', 'ding␇'],
    ['replaces eight-bit control characters', '\u009b31m', '\ufffd31m'],
    ['drops characters that reorder text', 'a\u202eb\u2066c', 'abc'],
    ['drops a byte order mark', '\ufefftext', 'text'],
    ['ends lines with a newline only', 'a\r\nb\u2028c', 'a\nb\nc'],
    ['makes a tab one space', 'a\tb', 'a b'],
    ['replaces half a surrogate pair', 'a\ud83db', 'a\ufffdb'],
    ['leaves joined emoji alone', '👨‍👩‍👧', '👨‍👩‍👧'],
    ['leaves Chinese alone', '就绪探针。', '就绪探针。'],
  ];
  it.each(cases)('%s', (_what, given, expected) => {
    expect(harmless(given)).toBe(expected);
  });

  it('lets no control character through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(harmless(text).replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
      }),
    );
  });
});

describe('oneLine', () => {
  it('joins lines and runs of spaces', () => {
    expect(oneLine('  a\n\tb   c ')).toBe('a b c');
  });
});
