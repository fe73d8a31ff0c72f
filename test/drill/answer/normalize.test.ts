import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerKey } from '../../../src/drill/answer/normalize.ts';
import { coverageOf, termsOf } from '../../../src/drill/answer/terms.ts';

describe('two answers are the same', () => {
  test.each([
    ['ＨＴＴＰ／２', 'http/2'],
    ['高可用，集群。', '高可用集群'],
    ['Pod 网络', 'pod网络'],
    ['load-balancer', 'Load Balancer'],
    ['k8s', 'Kubernetes'],
    ['数据库', 'database'],
    ['DB', '数据库'],
    ['负载均衡', 'LB'],
    ['“就绪探针”', '就绪探针'],
    ['１０　分钟', '10 分钟'],
    ['naïve', 'NAÏVE'],
    ['99.9%', '９９．９％'],
  ])('%j and %j', (one, other) => {
    expect(answerKey(one)).toBe(answerKey(other));
  });

  test.each([
    ['C++', 'C'],
    ['C#', 'C++'],
    ['1 23', '12 3'],
    ['99.9', '999'],
    ['&&', '||'],
    ['有状态', '无状态'],
    ['同步', '异步'],
    ['Привет', 'Пока'],
    ['数据', ''],
    ['👍', ''],
  ])('but not %j and %j', (one, other) => {
    expect(answerKey(one)).not.toBe(answerKey(other));
  });

  test('and no text that says something is empty to the comparison', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(text.normalize('NFKC').trim() !== '');
        expect(answerKey(text)).not.toBe('');
      }),
    );
  });
});

describe('the content of a text', () => {
  test('is pairs of characters for Chinese, stems for words, and numbers', () => {
    expect([...termsOf('就绪探测失败时，the pods are removed after 30 秒').keys()]).toEqual(
      expect.arrayContaining(['就绪', '绪探', '探测', '测失', '失败', 'pod', 'remov', '30', '秒']),
    );
  });

  test('leaves out words that say nothing', () => {
    expect([...termsOf('it is the 的 of 了').keys()]).toEqual([]);
  });

  test('is not Latin alone: a Chinese answer has content of its own', () => {
    expect(coverageOf(termsOf('缓存击穿'), termsOf('缓存雪崩'))).toBeLessThan(1);
    expect(coverageOf(termsOf('缓存击穿'), termsOf(''))).toBe(0);
  });
});
