import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/identity/likeness/edit-distance.ts';
import { questionLikeness } from '../../src/identity/likeness/question.ts';
import { isAcronymOf, isSlip, stemOf } from '../../src/identity/likeness/spelling.ts';
import { wordingOf } from '../../src/identity/likeness/wording.ts';

describe('the edit distance', () => {
  it.each([
    ['', '', 0],
    ['probe', 'probe', 0],
    ['probe', 'prob', 1],
    ['probe', 'porbe', 1],
    ['probe', 'drone', 2],
    ['就绪探针', '存活探针', 2],
    ['', 'abc', 3],
  ])('between %j and %j is %i', (one, other, expected) => {
    expect(editDistance(one, other)).toBe(expected);
  });

  it('is symmetric, and at most the length of the longer text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(editDistance(one, other)).toBe(editDistance(other, one));
        expect(editDistance(one, other)).toBeLessThanOrEqual(Math.max(one.length, other.length));
      }),
    );
  });
});

describe('the edit distance of long texts', () => {
  const long = '就绪探针失败时会怎样？'.repeat(20_000);

  it.each([
    ['one letter in the middle', long, `${long.slice(0, 90_000)}不${long.slice(90_000)}`, 1],
    ['nothing in common', 'a'.repeat(100_000), 'b'.repeat(100_000), 100_000],
    ['half of the letters', 'ab'.repeat(50_000), 'a-'.repeat(50_000), 50_000],
    ['almost all of the length', 'c', 'ab'.repeat(50_000), 100_000],
  ])('is found in bounded time: %s', (_, one, other, expected) => {
    expect(editDistance(one, other)).toBe(expected);
    expect(editDistance(other, one)).toBe(expected);
  });
});

describe('a slip of the keyboard', () => {
  it.each([
    ['directory', 'direcotry'],
    ['limit', 'limt'],
    ['wait', 'awit'],
    ['Deployment', 'Deplyoment'],
  ])('makes %s of %s', (one, other) => {
    expect(isSlip(one, other)).toBe(true);
  });

  it.each([
    ['IPv4', 'IPv6'],
    ['TCP', 'TPC'],
    ['VLAN', 'VXLAN'],
    ['mutable', 'immutable'],
    ['encode', 'decode'],
    ['increment', 'decrement'],
    ['liveness', 'readiness'],
  ])('does not make %s of %s', (one, other) => {
    expect(isSlip(one, other)).toBe(false);
  });
});

describe('words', () => {
  it.each([
    ['Pods', 'pod'],
    ['closing', 'closed'],
    ['policies', 'policy'],
    ['K8s', 'Kubernetes'],
    ['APIs', 'API'],
  ])('%s and %s are compared as one', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  it('keep the last letter of a name', () => {
    expect(stemOf('HTTPS')).not.toBe(stemOf('HTTP'));
  });

  it('may be abbreviated by their first letters', () => {
    expect(isAcronymOf('GIL', ['global', 'interpreter', 'lock'])).toBe(true);
    expect(isAcronymOf('GIL', ['global', 'lock'])).toBe(false);
  });
});

const likeness = (one: string, other: string) => questionLikeness(wordingOf(one), wordingOf(other), () => 1);

describe('two questions', () => {
  it.each([
    ['什么是 Pod？', 'Pod 是什么'],
    ['TCP 三次握手的过程是什么？', '描述一下 TCP 三次握手的步骤'],
    ['What is a closure?', 'Explain closures'],
    ['What is CSRF?', 'What is cross-site request forgery?'],
    ['3. 什么是索引？', '什么是索引?'],
  ])('%j and %j are nearly the same', (one, other) => {
    expect(likeness(one, other).score).toBeGreaterThan(0.7);
  });

  it.each([
    ['什么是就绪探针？', '什么是存活探针？'],
    ['HTTP 状态码 301 是什么意思？', 'HTTP 状态码 302 是什么意思？'],
    ['乐观锁是怎么实现的？', '悲观锁是怎么实现的？'],
    ['你的优点是什么？', '你的缺点是什么？'],
    ['TCP 为什么需要三次握手？', 'TCP 为什么需要四次挥手？'],
    ['What does SIGTERM do?', 'What does SIGKILL do?'],
    ['What does `==` compare?', 'What does `===` compare?'],
    ['What is the default port of HTTP?', 'What is the default port of HTTPS?'],
    ['When should you add an index?', 'When should you not add an index?'],
  ])('%j and %j are not', (one, other) => {
    expect(likeness(one, other).score).toBeLessThan(0.55);
  });

  it('are as like one way as the other', () => {
    const questions = fc.constantFrom(
      '什么是 Pod？',
      'Pod 和容器有何区别',
      'What is a pod?',
      'Why `let` not `var`?',
      '3 次握手',
      '',
    );
    fc.assert(
      fc.property(questions, questions, (one, other) => {
        expect(likeness(one, other).score).toBeCloseTo(likeness(other, one).score, 9);
      }),
    );
  });
});
