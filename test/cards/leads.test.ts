import { describe, expect, it } from 'vitest';
import { asks } from '../../src/cards/asking.ts';
import { leadsOf } from '../../src/cards/recognize/leads.ts';

const answersIn = (contents: readonly string[], listed: boolean): readonly (readonly [string, string] | undefined)[] =>
  leadsOf(contents, listed, asks).map((lead, index) =>
    lead === undefined ? undefined : [lead.front, (contents[index] ?? '').slice(lead.from)],
  );

describe('a question and its answer on one line', () => {
  it.each([
    ['What is a page? → a block', 'What is a page?', 'a block'],
    ['什么是幂等？答：重复执行结果不变。', '什么是幂等？', '重复执行结果不变。'],
    ['**What is a lock?** A guard.', '**What is a lock?**', 'A guard.'],
  ])('shows by itself in %s', (content, front, answer) => {
    expect(answersIn([content], false)).toEqual([[front, answer]]);
  });

  it('is believed without such a sign where half of a list of questions has one', () => {
    const contents = ['索引的作用：加快查询', '什么是视图——存下来的查询', '死锁'];
    expect(answersIn(contents, true)).toEqual([['索引的作用', '加快查询'], ['什么是视图', '存下来的查询'], undefined]);
    expect(answersIn(contents, false)).toEqual([undefined, undefined, undefined]);
  });

  it.each([['What is a page? Explain.'], ['什么是锁？请举例'], ['What is a page (2 marks)?'], ['手写：快速排序']])(
    'is not seen in %s',
    (content) => {
      expect(answersIn([content, content], true)).toEqual([undefined, undefined]);
    },
  );
});
