import type { SmallNotes } from './small-notes-shape.ts';

/** Notes whose structure makes the cards. */
export const STRUCTURED_NOTES: readonly SmallNotes[] = [
  {
    title: 'question table with extra columns',
    text: '| # | Question | Answer | Level |\n|---|---|---|---|\n| 1 | What is DNS? | Names to IPs \\| and back | easy |\n| 2 | What is ARP? | | hard |\n',
    cards: [
      {
        line: 3,
        kind: 'table-row',
        front: 'What is DNS?',
        has: ['Names to IPs'],
        lacks: ['easy'],
      },
    ],
  },
  {
    title: 'data table',
    text: '| 维度 | A | B |\n|---|---|---|\n| 成本 | 低 | 高 |\n',
    cards: [],
  },
  {
    title: 'STAR as bold labels',
    text: '## 线上事故\n\n**Situation:** 宕机\n\n**Task:** 恢复\n\n**Action:** 回滚\n\n**Result:** 5 分钟恢复\n',
    cards: [
      {
        line: 1,
        kind: 'story',
        front: '线上事故',
        has: ['宕机', '回滚', '5 分钟恢复'],
      },
    ],
  },
  {
    title: 'STAR as bullets',
    text: '### A conflict\n\n- **Situation**: two teams\n- **Task**: agree\n- **Action**: wrote an RFC\n- **Result**: merged\n',
    cards: [
      {
        line: 1,
        kind: 'story',
        front: 'A conflict',
        has: ['two teams', 'merged'],
      },
    ],
  },
  {
    title: 'timed pitch',
    text: '## Elevator pitch (30 seconds)\n\nI build CLIs.\n',
    cards: [
      {
        line: 1,
        kind: 'story',
        front: 'Elevator pitch',
        has: ['I build CLIs'],
        timeLimitSeconds: 30,
      },
    ],
  },
  {
    title: 'range: upper bound',
    text: '## 2. 项目介绍（讲 2~3 分钟）\n\n- 背景\n- 结果\n',
    cards: [
      {
        line: 1,
        kind: 'story',
        front: '项目介绍',
        timeLimitSeconds: 180,
      },
    ],
  },
  {
    title: 'a duration without a speaking cue is content',
    text: '## 故障恢复从 30 分钟降到 5 分钟\n\n- 自动化\n- 演练\n',
    cards: [
      {
        line: 1,
        kind: 'topic',
        front: '故障恢复从 30 分钟降到 5 分钟',
        has: ['演练'],
      },
    ],
  },
  {
    title: 'questions for the interviewer',
    text: '## Questions to ask the interviewer\n\n- How is on-call organised?\n- What is the roadmap?\n',
    cards: [
      {
        line: 1,
        kind: 'topic',
        front: 'Questions to ask the interviewer',
        has: ['on-call', 'roadmap'],
      },
    ],
  },
  {
    title: 'numbered prompts, one without an answer, one without a space',
    text: '## 网络方面\n\n1.TCP 是什么？\n\n可靠传输。\n\n2. 常见端口\n\n3. 三次握手的流程\n    1. SYN\n    2. SYN-ACK\n    3. ACK\n',
    cards: [
      {
        line: 3,
        kind: 'qa',
        front: 'TCP 是什么？',
        has: ['可靠传输'],
      },
      {
        line: 7,
        kind: 'question-only',
        front: '常见端口',
      },
      {
        line: 9,
        kind: 'steps',
        front: '三次握手的流程',
        has: ['SYN-ACK'],
      },
    ],
  },
  {
    title: 'numbered question list without answers',
    text: '## Questions\n\n1. What is a goroutine?\n2. How do channels block?\n',
    cards: [
      {
        line: 3,
        kind: 'question-only',
        front: 'What is a goroutine?',
      },
      {
        line: 4,
        kind: 'question-only',
        front: 'How do channels block?',
      },
    ],
  },
  {
    title: 'ordinary numbered list',
    text: '## 代码规范\n\n1. 命名清楚\n2. 函数要短\n   - 不超过一屏\n3. 写测试\n4. 及时重构\n5. 评审\n',
    cards: [
      {
        line: 1,
        kind: 'topic',
        front: '代码规范',
        has: ['及时重构'],
      },
    ],
  },
  {
    title: 'broken numbering: the two sides of a comparison',
    text: '## 存储方面\n\n1. 什么是块存储？\n   裸盘。\n2. Redis 和 MySQL 的区别\n   主要如下：\n3. Redis：\n   - 内存\n4. MySQL：\n   - 磁盘\n\n总之看场景。\n',
    cards: [
      {
        line: 3,
        kind: 'qa',
        front: '什么是块存储？',
      },
      {
        line: 5,
        kind: 'comparison',
        front: 'Redis 和 MySQL 的区别',
        has: ['内存', '磁盘', '总之看场景'],
      },
    ],
  },
  {
    title: 'version number at line start is not a list item',
    text: '## 版本方面\n\n1.20 版本之后有变化\n1.24 删除了 dockershim\n',
    cards: [],
  },
  {
    title: 'pros and cons facets',
    text: '## 选型\n\n**Kafka**：\n优点：\n1. 吞吐高\n缺点：\n2. 运维复杂\n\n**RabbitMQ**：\n优点：\n1. 路由灵活\n缺点：\n2. 吞吐较低\n',
    cards: [
      {
        line: 3,
        kind: 'comparison',
        front: 'Kafka：优点 / 缺点',
        has: ['吞吐高', '运维复杂'],
        lacks: ['路由灵活'],
      },
      {
        line: 9,
        kind: 'comparison',
        front: 'RabbitMQ：优点 / 缺点',
        has: ['吞吐较低'],
      },
    ],
  },
  {
    title: 'question heading with a paragraph',
    text: '# Go\n\n### What is a goroutine?\n\nA lightweight thread.\n\n### Background\n\nJust prose.\n',
    cards: [
      {
        line: 3,
        kind: 'qa',
        front: 'What is a goroutine?',
        has: ['lightweight'],
      },
    ],
  },
  {
    title: 'tips are never cards',
    text: '# D\n\n## 使用建议\n\n1. 多练\n2. 少背\n\n## Tips\n\n- sleep\n- eat\n',
    cards: [],
  },
  {
    title: 'cue label',
    text: '### 收尾\n\n**当被问到"你的优势是什么？"时：**\n\n> "我能\'落地\'。"\n',
    cards: [
      {
        line: 3,
        kind: 'qa',
        front: '你的优势是什么？',
        has: ["我能'落地'。"],
        lacks: ['"'],
      },
    ],
  },
  {
    title: 'citation noise',
    text: '### Q1: 如何发布？【F:a/b.md†L1-L2】\n\n**A:** 灰度。【F:a/b.go†L7-L9】\n',
    cards: [
      {
        line: 1,
        kind: 'qa',
        front: '如何发布？',
        has: ['灰度。'],
        lacks: ['【'],
      },
    ],
  },
  {
    title: 'quotes: two quoted words are not one quoted front',
    text: '### Q1: "CRD" 还是 "ConfigMap"\n\n**A:** CRD。\n',
    cards: [
      {
        line: 1,
        kind: 'qa',
        front: '"CRD" 还是 "ConfigMap"',
      },
    ],
  },
  {
    title: 'rounds of an interview whose names are marked up, or hold an aside',
    text: '一**面**\n1. 什么是索引？\n2. Redis\n\nＨＲ面（10.8）\n- 讲讲事务\n- 换工作\n',
    cards: [
      { line: 2, kind: 'question-only', front: '什么是索引？' },
      { line: 3, kind: 'question-only', front: 'Redis' },
      { line: 6, kind: 'question-only', front: '讲讲事务' },
      { line: 7, kind: 'question-only', front: '换工作' },
    ],
  },
  {
    title: 'a line that leads back to the top, whatever its spaces are',
    text: '### Q1: 如何发布？\n\n灰度。\n\n[Back\u00a0to top](#top)\n',
    cards: [{ line: 1, kind: 'qa', front: '如何发布？', has: ['灰度。'], lacks: ['top'] }],
  },
  {
    title: 'headings that ask in title case',
    text: '# Interview Questions\n\n## Mutex Là Gì\n\nMột khóa.\n\n## Semaphore Là Gì\n\nMột bộ đếm.\n',
    cards: [
      { line: 3, kind: 'qa', front: 'Mutex Là Gì' },
      { line: 7, kind: 'qa', front: 'Semaphore Là Gì' },
    ],
  },
  {
    title: 'a section of practice that is active recall',
    text: '# Cells\n\n## Active recall practice\n\n1. Name the parts of a cell.\n2. Describe osmosis.\n3. Define diffusion.\n',
    cards: [
      { line: 5, kind: 'question-only', front: 'Name the parts of a cell.' },
      { line: 6, kind: 'question-only', front: 'Describe osmosis.' },
      { line: 7, kind: 'question-only', front: 'Define diffusion.' },
    ],
  },
  {
    title: 'a follow-up in a list whose items are quotes is not that of the question',
    text: 'Q: What is X?\n\n- > Answer: yes it is\n- Follow-up: why so?\n',
    cards: [{ line: 1, kind: 'qa', front: 'What is X?', has: ['yes it is'], lacks: ['why so'] }],
  },
  {
    title: 'a labelled stem that is a quote in a list',
    text: '- > Q: Which is it?\n\n- A) one\n- B) two ✅\n- C) three\n',
    cards: [{ line: 1, kind: 'choice', front: 'Which is it?' }],
  },
];
