import { describe, expect, it } from 'vitest';
import { clozeTexts, hideClozes, markClozes } from '../../../../src/ui/parts/markdown/cloze.ts';

describe('clozeTexts', () => {
  it('sets what was hidden apart and drops its marks', () => {
    expect(clozeTexts('a ==b== {{c1::c::hint}} = d', ['strong'])).toEqual([
      { text: 'a ', style: ['strong'] },
      { text: 'b', style: ['strong', 'cloze'] },
      { text: ' ', style: ['strong'] },
      { text: 'c', style: ['strong', 'cloze'] },
      { text: ' = d', style: ['strong'] },
    ]);
  });

  it('takes a comparison for no cloze', () => {
    expect(clozeTexts('a == b == c', [])).toEqual([{ text: 'a == b == c', style: [] }]);
  });
});

describe('hideClozes', () => {
  it('covers every cloze', () => {
    expect(hideClozes('==kubelet== 向 {{c2::API Server}} 汇报')).toBe('[…] 向 […] 汇报');
  });
});

describe('markClozes', () => {
  const cases = [
    ['kubelet 向 API Server 汇报', ['API Server'], 'kubelet 向 ==API Server== 汇报'],
    ['a b a', ['a'], '==a== b a'],
    ['用 `kubectl` 查看', ['kubectl'], '用 `kubectl` 查看'],
    ['cost: $&', ['$&'], 'cost: ==$&=='],
  ] as const;
  it.each(cases)('in %j marks %j', (markdown, hidden, marked) => {
    expect(markClozes(markdown, hidden)).toBe(marked);
  });
});
