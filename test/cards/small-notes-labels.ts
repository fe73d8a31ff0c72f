import type { SmallNotes } from './small-notes-shape.ts';

/** Notes with labelled questions. */
export const LABELLED_NOTES: readonly SmallNotes[] = [
  {
    title: 'plain Q:/A: lines, English',
    text: 'Q: What is a Pod?\nA: The smallest deployable unit.\n\nQ: What is a Service?\nA: A stable endpoint\nfor a set of Pods.\n',
    cards: [
      {
        line: 1,
        kind: 'qa',
        front: 'What is a Pod?',
        has: ['smallest'],
        lacks: ['stable'],
      },
      {
        line: 4,
        kind: 'qa',
        front: 'What is a Service?',
        has: ['for a set of Pods'],
      },
    ],
  },
  {
    title: 'question label alone on its line',
    text: '**问题：**\n如何限流？\n\n**答案：** 令牌桶。\n',
    cards: [
      {
        line: 1,
        kind: 'qa',
        front: '如何限流？',
        has: ['令牌桶'],
      },
    ],
  },
  {
    title: 'an unanswered question does not take the next answer',
    text: '**Q1: 什么是 CRD？**\n\n**Q2: 什么是 HPA？**\n\n**A:** 水平扩缩容。\n',
    cards: [
      {
        line: 1,
        kind: 'question-only',
        front: '什么是 CRD？',
      },
      {
        line: 3,
        kind: 'qa',
        front: '什么是 HPA？',
        has: ['水平扩缩容'],
      },
    ],
  },
  {
    title: 'headings that only start with 问题/Q are not labels',
    text: '# 笔记\n\n## 问题排查能力\n\n很强。\n\n## Q&A\n\n见下文。\n\n## Quality: high\n\ntext\n',
    cards: [],
  },
  {
    title: 'labelled prompt whose bullets ask: follow-ups',
    text: '**问题 2.1: 缓存设计**\n\n你提到用了缓存。\n\n- 为什么选它?\n- 一致性\n\n  :\n\n  - 如何失效?\n  - 延迟多大?\n',
    cards: [
      {
        line: 1,
        kind: 'question-only',
        front: '缓存设计',
        followUps: ['为什么选它?', '如何失效?', '延迟多大?'],
      },
    ],
  },
  {
    title: 'labelled prompt whose bullets state: unlabelled answer',
    text: '**问题 2.1: 缓存设计**\n\n- 旁路缓存\n- 过期时间加随机值\n- 还有什么?\n',
    cards: [
      {
        line: 1,
        kind: 'qa',
        front: '缓存设计',
        has: ['旁路缓存'],
      },
    ],
  },
  {
    title: 'weak/strong/why in English',
    text: '**Question:** "Why PostgreSQL?"\n\n**Weak answer:** "It stores data."\n\n**Strong answer:**\n\n> We needed transactions.\n>\n> **Why not a file?** Locking.\n\n**Why this answer works:**\n\n1. ✅ names a requirement\n2. ✅ rejects an option\n',
    cards: [
      {
        line: 1,
        kind: 'qa',
        front: 'Why PostgreSQL?',
        has: ['We needed transactions', 'Locking'],
        lacks: ['It stores data', 'names a requirement'],
        contrast: 'It stores data.',
        rubric: ['names a requirement', 'rejects an option'],
      },
    ],
  },
  {
    title: 'answer followed by a follow-up block',
    text: '### Q3. What is etcd?\n\n**Answer:** A key-value store.\n\n**Follow-up questions:**\n\n- How does Raft work?\n- What is a quorum?\n',
    cards: [
      {
        line: 1,
        kind: 'qa',
        front: 'What is etcd?',
        has: ['key-value'],
        lacks: ['Raft'],
        followUps: ['How does Raft work?', 'What is a quorum?'],
      },
    ],
  },
  {
    title: 'labels in code fences and quotes are text',
    text: '### Q1: 怎么写？\n\n**A:**\n\n```md\nQ: fake?\n# not a heading\n```\n\n> **问题：** 引用里的假问题\n',
    cards: [
      {
        line: 1,
        kind: 'qa',
        front: '怎么写？',
        has: ['# not a heading', '引用里的假问题'],
      },
    ],
  },
  {
    title: 'unlabelled heading with an answer label below',
    text: '## 介绍一下限流\n\n**答案：** 漏桶。\n',
    cards: [
      {
        line: 1,
        kind: 'qa',
        front: '介绍一下限流',
        has: ['漏桶'],
      },
    ],
  },
];
