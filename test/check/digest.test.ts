import { expect, it } from 'vitest';
import type { Card, ChoiceCard, ClozeCard, PlainCard } from '../../src/cards/card.ts';
import { digestOf } from '../../src/check/digest.ts';

const point = { line: 1, column: 1, offset: 0 };
const card: PlainCard = {
  kind: 'qa',
  front: '什么是 Pod？',
  back: '最小的调度单元。',
  section: ['K8s'],
  span: { start: point, end: point },
  followUps: [],
  rubric: [],
  tags: [],
};
const cloze: ClozeCard = { ...card, kind: 'cloze', cloze: ['调度'] };
const choice: ChoiceCard = { ...card, kind: 'choice', choices: [{ text: '甲', correct: true }] };

const deck = { title: '', language: 'zh', tags: [], settings: {} };
const digest = (...cards: readonly Card[]) => digestOf({ ...deck, cards }, (text) => text);

it.each<[string, Card, Card]>([
  ['kind', card, { ...card, kind: 'topic' }],
  ['front', card, { ...card, front: '什么是 Job？' }],
  ['back', card, { ...card, back: '' }],
  ['section', card, { ...card, section: ['K8s', '调度'] }],
  ['context', card, { ...card, context: '' }],
  ['follow-ups', card, { ...card, followUps: ['谁来调度？'] }],
  ['contrast', card, { ...card, contrast: '一个容器。' }],
  ['rubric', card, { ...card, rubric: ['谁来调度？'] }],
  ['time limit', card, { ...card, timeLimitSeconds: 30 }],
  ['tags', card, { ...card, tags: ['k8s'] }],
  ['sibling group', card, { ...card, siblingGroup: 30 }],
  ['hidden text', cloze, { ...cloze, cloze: ['单元'] }],
  ['choice', choice, { ...choice, choices: [{ text: '甲', correct: false }] }],
])('another %s is another digest', (_, one, other) => {
  expect(digest(one)).not.toBe(digest(other));
});

it('texts that meet differently are another digest', () => {
  expect(digest({ ...card, section: ['甲', '乙'] })).not.toBe(digest({ ...card, section: ['甲乙'] }));
  expect(digest({ ...card, front: '甲', back: '乙丙' })).not.toBe(digest({ ...card, front: '甲乙', back: '丙' }));
  expect(digest(card, card)).not.toBe(digest(card));
});

it('ids and places are no contents', () => {
  const elsewhere = { start: { line: 9, column: 2, offset: 80 }, end: { line: 10, column: 1, offset: 99 } };
  expect(digest({ ...card, explicitId: 'pod', span: elsewhere })).toBe(digest(card));
});
