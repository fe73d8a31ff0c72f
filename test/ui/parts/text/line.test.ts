import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  lineOf,
  lineText,
  lineWidth,
  padLine,
  spread,
  styled,
  truncate,
  truncateLine,
} from '../../../../src/ui/parts/text/line.ts';

describe('truncate', () => {
  const cases: readonly (readonly [text: string, width: number, expected: string])[] = [
    ['就绪探针', 8, '就绪探针'],
    ['就绪探针', 7, '就绪探…'],
    ['就绪探针', 6, '就绪…'],
    ['ready', 1, '…'],
    ['ready', 0, ''],
  ];
  it.each(cases)('cuts %j to %i columns', (text, width, expected) => {
    expect(truncate(text, width)).toBe(expected);
  });
});

describe('truncateLine', () => {
  it('marks that something is missing even when a part fits exactly', () => {
    expect(lineText(truncateLine([styled('abc'), styled('def')], 3))).toBe('ab…');
  });

  it('never exceeds the width', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.nat(40), (texts, width) => {
        const line = texts.map((text) => styled(text.replaceAll('\n', '')));
        expect(lineWidth(truncateLine(line, width))).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('padLine', () => {
  it('fills up to the width', () => {
    expect(lineText(padLine(lineOf('就绪'), 6))).toBe('就绪  ');
  });
});

describe('spread', () => {
  const cases: readonly (readonly [left: string, right: string, width: number, expected: string])[] = [
    ['左', '右', 10, '左      右'],
    ['一个很长的标题', '3/9', 10, '一个…  3/9'],
    ['标题', '太长的右边', 6, '太长…'],
  ];
  it.each(cases)('sets %j and %j apart on %i columns', (left, right, width, expected) => {
    expect(lineText(spread(lineOf(left), lineOf(right), width))).toBe(expected);
  });
});
