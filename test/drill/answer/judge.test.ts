import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Card } from '../../../src/cards/card.ts';
import { readDeck } from '../../../src/cards/read-deck.ts';
import { type Judgement, judgeAnswer } from '../../../src/drill/answer/judge.ts';
import { suggestGrade } from '../../../src/drill/answer/suggest.ts';
import type { Grade } from '../../../src/memory/grade.ts';
import { cardOf } from '../support.ts';

function suggestionOf(judgement: Judgement): Grade | undefined {
  return judgement.form === 'open' ? undefined : judgement.suggestion;
}

function suggest(back: string, typed: string, front = '?'): Grade | undefined {
  return suggestionOf(judgeAnswer(cardOf({ front, back }), typed));
}

describe('a suggested grade', () => {
  test.each<[number, number, Grade]>([
    [0, 4, 'again'],
    [1, 4, 'again'],
    [2, 4, 'hard'],
    [3, 4, 'hard'],
    [4, 4, 'good'],
    [1, 1, 'good'],
    [0, 1, 'again'],
    [1, 3, 'again'],
    [2, 3, 'hard'],
    [0, 0, 'again'],
  ])('for %i of %i points is %s', (hit, total, grade) => {
    expect(suggestGrade({ hit, total })).toBe(grade);
  });
});

describe('a short answer', () => {
  test.each<[string, string, Grade]>([
    ['etcd', 'etcd', 'good'],
    ['etcd', 'ETCD。', 'good'],
    ['etcd', 'it is etcd', 'good'],
    ['etcd', 'redis', 'again'],
    ['etcd', '', 'again'],
    ['etcd', '   ', 'again'],
    ['etcd', '？', 'again'],
    ['最终一致性', '最终一致性', 'good'],
    ['最终一致性', '最终 一致性！', 'good'],
    ['最终一致性', '是最终一致性', 'good'],
    ['最终一致性', '强一致性', 'again'],
    ['最终一致性', '', 'again'],
    ['最终一致性', 'x', 'again'],
    ['有状态服务', '无状态服务', 'again'],
    ['支持水平扩展', '不支持水平扩展', 'again'],
    ['It is not safe', 'It is safe', 'again'],
    ['端口 6443', '端口 6379', 'again'],
    ['6443', '６４４３', 'good'],
    ['Kubernetes', 'k8s', 'good'],
    ['Kubernetes', 'Kubernets', 'hard'],
    ['PersistentVolumeClaim', 'persistent volume claim', 'good'],
    ['Transmission Control Protocol (TCP)', 'TCP', 'good'],
    ['容器组（Pod）', 'pod', 'good'],
    ['乐观锁或悲观锁', '乐观锁', 'good'],
    ['&&', '&&', 'good'],
    ['&&', '||', 'again'],
    ['`kubectl get pods`', 'kubectl get pods', 'good'],
  ])('%j, typed %j: %s', (back, typed, grade) => {
    expect(suggest(back, typed)).toBe(grade);
  });

  test('is shown laid over the expected one', () => {
    expect(judgeAnswer(cardOf({ back: '最终一致性' }), '强一致性')).toEqual({
      form: 'short',
      suggestion: 'again',
      expected: '最终一致性',
      parts: [
        { kind: 'missing', text: '最终' },
        { kind: 'extra', text: '强' },
        { kind: 'same', text: '一致性' },
      ],
    });
  });
});

describe('a long answer', () => {
  const probes = [
    '- startupProbe：启动成功之前，另外两种探针不执行，适合启动慢的应用',
    '- livenessProbe：连续失败后重启容器，不要检查外部依赖',
    '- readinessProbe：失败时把 Pod 从 Service 的就绪端点里摘除，容器不会重启',
  ].join('\n');
  const service = [
    '- Services give Pods a stable virtual address',
    '- kube-proxy programs the node to forward traffic',
    '- Endpoints list the ready Pods behind it',
    '- DNS resolves the service name',
  ].join('\n');

  test.each<[string, string, string, Grade]>([
    [
      'all points in other words',
      probes,
      '启动探针成功前其他探针不执行，适合启动慢的应用；存活探针连续失败就重启容器；就绪探针失败会把 pod 从 endpoint 摘除，不重启',
      'good',
    ],
    ['two of three', probes, 'liveness 连续失败后重启容器；readiness 失败时从 service 端点摘除 pod', 'hard'],
    ['one of three', probes, 'liveness probe 失败了就重启容器', 'again'],
    ['nothing to the point', probes, '这个我不太清楚，应该和监控有关系吧', 'again'],
    ['the question repeated', probes, '探针有哪几种，分别管什么', 'again'],
    ['nothing', probes, '', 'again'],
    ['punctuation', probes, '。，、', 'again'],
    [
      'all points in English',
      service,
      'pods get a stable virtual address, kube-proxy forwards traffic on the node, endpoints list ready pods and dns resolves the name of the service',
      'good',
    ],
    ['half in English', service, 'A stable virtual address. DNS name resolves to it.', 'hard'],
    ['little in English', service, 'It is a kind of load balancer.', 'again'],
  ])('%s', (_, back, typed, grade) => {
    expect(suggest(back, typed, '探针有哪几种，分别管什么？')).toBe(grade);
  });

  test('tells which points were said', () => {
    const judgement = judgeAnswer(
      cardOf({ front: '?', back: service }),
      'a stable virtual address; DNS resolves the name',
    );
    expect(judgement.form === 'points' && judgement.points.map(({ isHit }) => isHit)).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(judgement).toMatchObject({ tally: { hit: 2, total: 4 } });
  });

  test('is compared with the rubric when the notes give no answer', () => {
    const card = cardOf({ back: '', rubric: ['说明流量切换', '说明回滚方案'] });
    expect(suggestionOf(judgeAnswer(card, '先切换流量，失败就回滚'))).toBe('good');
  });

  describe('is compared with the rubric where the card has one:', () => {
    const card = cardOf({
      front: '缓存和数据库怎么保持一致？',
      back: '- 先更新数据库，再删除缓存\n- 删除失败时用重试队列补偿\n- 并发读会把旧值写回缓存',
      rubric: ['讲清时序：先更新再删除', '说出删除失败的补偿', '解释旧值写回', '语气从容'],
    });
    test.each<[string, string, readonly boolean[]]>([
      ['a point counts when it was said', '先更新再删除', [true, false, false, false]],
      ['or when what the notes say about it was', '并发的读把旧值写回了', [false, false, true, false]],
      ['what the notes are silent about takes a whole answer', card.back, [true, true, true, true]],
      ['nothing to the point is no point', '今天天气不错', [false, false, false, false]],
      ['nothing is nothing', '  ', [false, false, false, false]],
    ])('%s', (_, typed, hits) => {
      const judgement = judgeAnswer(card, typed);
      expect(judgement.form === 'points' && judgement.points.map(({ isHit }) => isHit)).toEqual(hits);
      expect(judgement.form === 'points' && judgement.points.map(({ text }) => text)).toEqual(card.rubric);
    });
  });

  test('is open when the notes give nothing to compare with', () => {
    expect(judgeAnswer(cardOf({ back: '' }), 'anything')).toEqual({ form: 'open' });
  });
});

describe('clozes and choices', () => {
  const base = cardOf();
  const cloze = (...hidden: readonly string[]): Card => ({ ...base, kind: 'cloze', cloze: hidden });
  const choice: Card = {
    ...base,
    kind: 'choice',
    choices: [
      { text: 'Deployment', correct: false },
      { text: 'StatefulSet', correct: true },
      { text: 'DaemonSet', correct: false },
      { text: 'Job', correct: true },
    ],
  };

  test.each<[string, Card, string, Grade]>([
    ['the hidden text', cloze('探针'), '探针', 'good'],
    ['another text', cloze('探针'), '副本', 'again'],
    ['all hidden texts in any order', cloze('SYN', 'ACK'), 'ACK, SYN', 'good'],
    ['one of two hidden texts', cloze('SYN', 'ACK'), 'SYN', 'hard'],
    ['the right letters', choice, 'd b', 'good'],
    ['the right letters in full width', choice, 'Ｂ、Ｄ', 'good'],
    ['a wrong letter', choice, 'a', 'again'],
    ['the right texts', choice, 'Job; StatefulSet', 'good'],
    ['a wrong text', choice, 'DaemonSet', 'again'],
    ['nothing', choice, '', 'again'],
  ])('%s', (_, card, typed, grade) => {
    expect(suggestionOf(judgeAnswer(card, typed))).toBe(grade);
  });
});

describe('the shipped notes', () => {
  const seeds = new URL('../../../seeds/', import.meta.url);

  test.each(readdirSync(seeds).filter((name) => name.endsWith('.md')))(
    '%s: an answer is good, its question or nothing is not',
    (name) => {
      const { cards } = readDeck(readFileSync(new URL(name, seeds), 'utf8'), { name }).value;
      for (const card of cards) {
        const suggestions = [card.back, '', card.front].map((typed) => suggestionOf(judgeAnswer(card, typed)));
        expect([card.front, ...suggestions]).toEqual(
          suggestions[0] === undefined
            ? [card.front, undefined, undefined, undefined]
            : [card.front, 'good', 'again', 'again'],
        );
      }
    },
  );
});
