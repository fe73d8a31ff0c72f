import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { clustersOf, textWidth } from '../../../../src/ui/parts/text/clusters.ts';
import { harmless } from '../../../../src/ui/parts/text/harmless.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(
      'a',
      ' ',
      '中',
      '。',
      '“',
      '—',
      'é',
      'e\u0301',
      '👨‍👩‍👧',
      '🇨🇳',
      '1️⃣',
      '가',
      'か',
      '\u3099',
      'ｶ',
      'ﾞ',
      '·',
      '\ufe0f',
      '\u200d',
    ),
  }),
);

describe('clustersOf', () => {
  const widths: readonly (readonly [string, number])[] = [
    ['plain', 5],
    ['就绪探针', 8],
    ['Pod 的状态：Running。', 21],
    ['“引号”…—·', 9],
    ['ｆｕｌｌ', 8],
    ['e\u0301', 1],
    ['👨‍👩‍👧', 2],
    ['🇨🇳', 2],
    ['1️⃣', 2],
    ['か\u3099', 2],
    ['ｶﾞ', 2],
    ['가각', 4],
    ['葛\u{e0100}', 2],
  ];
  it.each(widths)('measures %j', (text, expected) => {
    expect(textWidth(text)).toBe(expected);
  });

  it('agrees with string-width on every harmless text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const safe = harmless(text).replaceAll('\n', ' ');
        expect(textWidth(safe)).toBe(stringWidth(safe));
      }),
      { numRuns: 500 },
    );
  });

  it('cuts a text into clusters that join back to it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { starts, widths: columns } = clustersOf(text);
        expect(starts).toHaveLength(columns.length + 1);
        const parts = columns.map((_, index) => text.slice(starts[index], starts[index + 1]));
        expect(parts.join('')).toBe(text);
        expect(parts.every((part) => part.length > 0)).toBe(true);
      }),
    );
  });

  it('never separates what a reader sees as one character', () => {
    const family = '中👨‍👩‍👧文e\u0301';
    const { starts } = clustersOf(family);
    expect(starts.slice(0, -1).map((start, index) => family.slice(start, starts[index + 1]))).toEqual([
      '中',
      '👨‍👩‍👧',
      '文',
      'e\u0301',
    ]);
  });
});
