import { expect, it } from 'vitest';
import { readDeck } from '../../src/cards/read-deck.ts';

it('a heading that asks gives follow-ups, points and the weak answer below its text to their parts', () => {
  const text = [
    '## 什么是限流？',
    '限制单位时间内的请求数：\n\n- 令牌桶\n- 漏桶',
    '**普通回答：** 就是拒绝请求。',
    '**追问：**\n\n- 多实例怎么限流？\n- 限流之后怎么降级？',
    '**得分点**\n\n- 说出两种算法\n- 说出触发后的处理',
    '## 什么是熔断？\n\n失败率高时直接拒绝。',
  ].join('\n\n');
  const [limit, fuse] = readDeck(text, { name: 'notes' }).value.cards;
  expect(limit).toMatchObject({
    kind: 'qa',
    back: '限制单位时间内的请求数：\n\n- 令牌桶\n- 漏桶',
    contrast: '就是拒绝请求。',
    followUps: ['多实例怎么限流？', '限流之后怎么降级？'],
    rubric: ['说出两种算法', '说出触发后的处理'],
  });
  expect(fuse).toMatchObject({ front: '什么是熔断？', back: '失败率高时直接拒绝。', followUps: [], rubric: [] });
});
