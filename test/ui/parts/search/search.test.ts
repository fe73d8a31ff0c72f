import { describe, expect, it } from 'vitest';
import { pinyinInitials } from '../../../../src/ui/parts/search/pinyin.ts';
import { search, searchable } from '../../../../src/ui/parts/search/search.ts';

describe('pinyinInitials', () => {
  const cases = [
    ['就绪探针', 'jxtz'],
    ['存活探针', 'chtz'],
    ['容器网络接口', 'rqwljk'],
    ['调度器 Scheduler', 'ddq Scheduler'],
    ['阿里云', 'aly'],
    ['', ''],
  ] as const;
  it.each(cases)('of %j are %j', (text, initials) => {
    expect(pinyinInitials(text)).toBe(initials);
  });
});

describe('search', () => {
  const items = [
    searchable('probe', ['就绪探针是什么？'], ['Endpoint 摘除该 Pod', '#probe']),
    searchable('service', ['What is a Service?'], ['一组 Pod 的入口', '#net']),
  ];
  const cases = [
    ['', ['probe', 'service']],
    ['pod', ['probe', 'service']],
    ['ＰＯＤ　入口', ['service']],
    ['就绪', ['probe']],
    ['jxtz', ['probe']],
    ['#net', ['service']],
    ['jx endpoint', ['probe']],
    ['rk', []],
  ] as const;
  it.each(cases)('%j finds %j', (query, found) => {
    expect(search(items, query)).toEqual(found);
  });
});
