import { describe, expect, it } from 'vitest';
import { wordSigns } from '../../src/check/word-signs.ts';

const signsOf = wordSigns([['why', 'which'], ['什么', '的'], ['它']]);

describe('texts that may hold words', () => {
  it.each([
    ['why', 0b001],
    ['Tell me WHY.', 0b001],
    ['哪些which', 0b001],
    ['这是什么？', 0b010],
    ['k8s的', 0b010],
    ['why 它的', 0b111],
  ])('%s', (text, signs) => {
    expect(signsOf(text)).toBe(signs);
  });
});

describe('texts that cannot hold any', () => {
  it.each(['', 'whys', 'a_why', '怎么办', '么什', 'who'])('%s', (text) => {
    expect(signsOf(text)).toBe(0);
  });
});

describe('lists that would never be found', () => {
  it.each([
    ['a phrase', [['why not']], 'more than a word: why not'],
    ['more lists than bits', Array.from({ length: 33 }, () => ['why']), 'more than 32 lists of words'],
  ])('are refused: %s', (_, lists, message) => {
    expect(() => wordSigns(lists)).toThrow(message);
  });
});
