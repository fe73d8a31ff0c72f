import { describe, expect, it } from 'vitest';
import { partOf } from '../../../src/drill/interview/part.ts';
import { starParts } from '../../../src/drill/interview/star.ts';
import { card } from './support.ts';

describe('the part a card plays', () => {
  it.each([
    ['an introduction', card('自我介绍', { kind: 'story' }), 'opening'],
    ['a pitch', card('一句话总结', { kind: 'story' }), 'opening'],
    ['a timed opening', card('开场 30 秒：做了什么', { kind: 'story', timeLimitSeconds: 30 }), 'opening'],
    ['a story', card('推行 GitOps 最难的一件事', { kind: 'story' }), 'story'],
    ['a procedure with a time limit', card('完整链路', { kind: 'steps', timeLimitSeconds: 120 }), 'story'],
    ['a procedure without one', card('发布流程', { kind: 'steps' }), 'technical'],
    [
      'an answer told as a story',
      card('最难的事？', { back: '**S**: a\n\n**T**: b\n\n**A**: c\n\n**R**: d' }),
      'story',
    ],
    ['a row of a table', card('RPO 由什么决定？', { kind: 'table-row' }), 'quick'],
    ['a question', card('什么是就绪探针？'), 'technical'],
    ['a question without an answer', card('拓扑', { kind: 'question-only', back: '' }), 'technical'],
    ['what the candidate asks', card('反问面试官', { kind: 'topic' }), 'reverse'],
    ['what the candidate asks, in English', card('Questions to ask the interviewer', { kind: 'topic' }), 'reverse'],
    ['a cue in the farewell', card('如果重新做一次？', { section: ['收尾话术'] }), 'closing'],
  ] as const)('%s', (_, one, part) => {
    expect(partOf(one)).toBe(part);
  });
});

describe('the parts of a STAR story', () => {
  it.each([
    [
      'headings',
      '#### **Situation（情况）**\n- a\n#### **Task（任务）**\n- b\n#### **Action（行动）**\n- c\n#### **Result（结果）**',
      4,
    ],
    ['bold labels', '**情境**：a\n\n**行动**：b\n\n**结果**：c', 3],
    ['labelled bullets', '- 背景：a\n- 任务：b\n- 行动：c\n- 结果：d', 4],
    ['two of four are no story', '**背景**：a\n\n**结果**：b', 0],
    ['the wrong order', '**结果**：a\n\n**行动**：b\n\n**任务**：c', 0],
    ['labels in code', '```\n情境：a\n任务：b\n行动：c\n```', 0],
  ])('%s', (_, back, parts) => {
    expect(starParts(back)).toHaveLength(parts);
  });
});
