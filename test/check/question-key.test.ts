import { describe, expect, it } from 'vitest';
import { questionKey } from '../../src/check/question-key.ts';

describe('questions that ask the same', () => {
  it.each([
    ['什么是 Pod？', 'Pod 是什么'],
    ['什么是 Pod？', '请简单介绍一下什么是Pod'],
    ['什么是 Pod？', 'What is a Pod?'],
    ['Flannel 和 Calico 的区别', 'calico与flannel有什么不同？'],
    ['TCP 和 UDP 有什么区别？', 'What are the differences between UDP and TCP?'],
    ['为什么使用 Kafka？', '为什么要使用 Kafka'],
    ['什么是容器？', 'What is a container?'],
    ['How does `etcd` elect a leader?', 'How do etcd elect the leader?'],
  ])('%s = %s', (left, right) => {
    expect(questionKey(left)).toBeDefined();
    expect(questionKey(left)).toBe(questionKey(right));
  });
});

describe('questions that ask something else', () => {
  it.each([
    ['Deployment 的优点', 'Deployment 的缺点'],
    ['什么是 Pod？', '什么是 PV？'],
    ['什么是 Pod？', '为什么需要 Pod？'],
    ['什么是读锁？', '什么是写锁？'],
    ['HTTP/1.1 有哪些改进？', 'HTTP/2 有哪些改进？'],
    ['如何扩容？', '如何缩容？'],
    ['正向代理是什么', '反向代理是什么'],
    ['C 是什么', 'C++ 是什么'],
    ['C++ 是什么', 'C# 是什么'],
  ])('%s ≠ %s', (left, right) => {
    expect(questionKey(left)).not.toBe(questionKey(right));
  });
});

it.each(['', '？', '什么是？', '为什么', 'What is it?'])('nothing can be compared by %j', (front) => {
  expect(questionKey(front)).toBeUndefined();
});
