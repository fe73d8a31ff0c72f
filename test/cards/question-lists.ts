/** Whole small files with their names and the fronts of their cards. */
export const QUESTION_LISTS: readonly {
  readonly title: string;
  readonly name: string;
  readonly text: string;
  readonly fronts: readonly string[];
}[] = [
  {
    title: 'headings without answers in a file named after interview questions',
    name: 'kafka面试题',
    text: '## 分区副本的同步\n\n## 消费组重平衡\n\n## 零拷贝的原理\n',
    fronts: ['分区副本的同步', '消费组重平衡', '零拷贝的原理'],
  },
  {
    title: 'the same headings in a file that says nothing',
    name: 'kafka',
    text: '## 分区副本的同步\n\n## 消费组重平衡\n\n## 零拷贝的原理\n',
    fronts: [],
  },
  {
    title: 'an account of an interview, as a numbered list',
    name: '某厂一面面经',
    text: '1. 索引下推的过程\n2. 线程池\n3. 为什么用跳表\n4. 设计一个限流器\n5. 红黑树\n',
    fronts: ['索引下推的过程', '线程池', '为什么用跳表', '设计一个限流器', '红黑树'],
  },
  {
    title: 'sections of short names beside sections that ask',
    name: 'x',
    text: '# 后端面经\n\n## 甲公司\n\n- 什么是幂等\n- 锁的分类\n\n## 乙公司\n\n- 如何压测\n- 慢查询的优化方法\n\n## 丙公司\n\n- 布隆过滤器\n- 手写堆\n',
    fronts: ['什么是幂等', '锁的分类', '如何压测', '慢查询的优化方法', '布隆过滤器', '手写堆'],
  },
  {
    title: 'tasks below a heading that announces questions',
    name: 'guide',
    text: '# Systems by level\n\n## Common design questions\n\n- Design a parking garage\n- Design a leaderboard\n- Design a notification service\n\n## How to answer design questions\n\n- Clarify the load\n- Draw the boxes\n- Name the limits\n',
    fronts: ['Design a parking garage', 'Design a leaderboard', 'Design a notification service'],
  },
  {
    title: 'exercises in another language',
    name: 'hoja',
    text: '# Ejercicios\n\n### 1. Implementá una pila.\n\n```\nx\n```\n\n### 2. Invertí una lista.\n\n```\ny\n```\n\n### 3. Contá las vocales de un texto.\n\n```\nz\n```\n',
    fronts: ['Implementá una pila.', 'Invertí una lista.', 'Contá las vocales de un texto.'],
  },
  {
    title: 'a situation and its question',
    name: 'x',
    text: '## Scenario questions\n\n1. A pod restarts every minute.\n   How do you find out why?\n\n2. A disk fills up overnight.\n   What do you do first?\n',
    fronts: [
      'A pod restarts every minute. How do you find out why?',
      'A disk fills up overnight. What do you do first?',
    ],
  },
  {
    title: 'bold lines over answers in a file of short-answer questions',
    name: '数据库简答题',
    text: '# 第一章\n\n**范式的分类**：\n\n1. 第一范式\n2. 第二范式\n\n**两阶段提交的过程**：\n\n先准备，再提交。\n\n**视图**：\n\n一个存下来的查询。\n',
    fronts: ['范式的分类', '两阶段提交的过程', '视图'],
  },
  {
    title: 'questions below bullets that name groups',
    name: 'x',
    text: '# 题库\n\n- 网络\n  - 什么是粘包\n  - 如何拆包\n  - 什么时候重传\n- 存储\n  - 什么是写放大\n  - 如何减少写放大\n  - 为什么要合并\n',
    fronts: ['什么是粘包', '如何拆包', '什么时候重传', '什么是写放大', '如何减少写放大', '为什么要合并'],
  },
  {
    title: 'answers after an arrow',
    name: 'x',
    text: '- What is the port of SSH? → 22\n- What is the port of SMTP? -> 25\n',
    fronts: ['What is the port of SSH?', 'What is the port of SMTP?'],
  },
  {
    title: 'an outline with boxes beside notes with an answer',
    name: '面試題',
    text: '## 面試題\n\n### let vs var\n\n- 作用域不同\n\n- [ ] 什麼是提升\n- [ ] 閉包的用途\n- [x] ### 事件委派\n',
    fronts: ['let vs var', '什麼是提升', '閉包的用途', '事件委派'],
  },
  {
    title: 'frequently asked questions worded as troubles',
    name: '常见问题',
    text: '## 启动后黑屏\n\n更新驱动。\n\n## 无法登录\n\n### 有代理\n\n关掉代理。\n\n### 没有代理\n\n检查时间。\n',
    fronts: ['启动后黑屏', '无法登录'],
  },
  {
    title: 'frequently asked questions in parts named like those of a project',
    name: 'x',
    text: '# FAQ\n\n## Installation\n\n### Which systems are supported?\n\nAll.\n\n## Usage\n\n### How do I export a file?\n\nWith a menu.\n\n## License\n\n### May I sell it?\n\nYes.\n',
    fronts: ['Which systems are supported?', 'How do I export a file?', 'May I sell it?'],
  },
  {
    title: 'a glossary by its name',
    name: 'glossary',
    text: '- Latency: time until the answer\n- Jitter: how it varies\n',
    fronts: ['Latency', 'Jitter'],
  },
  {
    title: 'a glossary of words and what they mean, a tab between',
    name: 'x',
    text: '# 第二章\n\n## 专业词汇\n\ncache\t缓存\nframe\t页框\n',
    fronts: ['cache', 'frame'],
  },
  {
    title: 'a README that asks in its headings',
    name: 'README',
    text: '## What is this repo?\n\nA pack.\n\n## How do I use this repo?\n\n1. Clone it\n2. Copy it\n\n## Why use this project?\n\nIt is small.\n\n## How do I contribute?\n\n- Send a patch\n',
    fronts: [],
  },
  {
    title: 'a form with the five whys',
    name: 'incident',
    text: '# Incident postmortem\n\n## Five whys\n\n1. Why did requests fail?\n2. Why was that not seen?\n3. Why was it possible?\n',
    fronts: [],
  },
  {
    title: 'a tutorial with key concepts',
    name: 'indexing-guide',
    text: '# Indexing guide\n\n## 1. Indexes\n\n### Key Concepts\n\n- **Leaf**: holds rows\n- **Root**: where a search begins\n\n### Example\n\nText.\n\n## 2. Vacuum\n\n### Key Concepts\n\n- **Dead row**: replaced\n- **Horizon**: the oldest reader\n',
    fronts: [],
  },
  {
    title: 'checks that readers ask of themselves',
    name: '写作笔记',
    text: '# 如何写报告\n\n文字。\n\n## 准备\n\n文字。\n\n## 动笔\n\n文字。\n\n## 交稿前\n\n- 我能说清楚结论吗？\n- 我是否核对了引文？\n- 标题是否准确？\n- 图表是否都有说明？\n',
    fronts: [],
  },
  {
    title: 'a template of questions to fill in',
    name: 'faq-template',
    text: '## 常见问题\n\n#### Q: {{FIRST}}\n\n**A**: {{ANSWER}}\n',
    fronts: [],
  },
  {
    title: 'a label that announces questions, and one that does not',
    name: 'x',
    text: '# Behavioral preparation\n\n### Ownership\n\n**Questions:**\n- "Tell me about a project you led"\n- "Describe a hard trade-off"\n\n**Points:**\n- Delegation\n- Scope\n',
    fronts: ['Tell me about a project you led', 'Describe a hard trade-off'],
  },
  {
    title: 'a table whose cells ask, whatever its header says',
    name: 'x',
    text: '# Memory\n\n| Cue | Notes |\n|---|---|\n| What is paging? | Blocks of one size |\n| What is a TLB? | A cache |\n',
    fronts: ['What is paging?', 'What is a TLB?'],
  },
  {
    title: 'a list of questions as a table of names',
    name: 'README',
    text: '# Interview questions\n\n| No. | Questions |\n|---|---|\n| | **Core** |\n| 1 | Hoisting |\n| 2 | Closures |\n',
    fronts: ['Hoisting', 'Closures'],
  },
  {
    title: 'questions numbered by a tab, and links to answers elsewhere',
    name: 'x',
    text: '1\tWhat is a hook?\n2\tWhat is a ref?\n3\tWhy use keys?\n\n## Questions\n\n✔️ [What is a slot?](./slot.md)\n\n✔️ [What is a portal?](./portal.md)\n\n✔️ [What is a store?](./store.md)\n',
    fronts: [
      'What is a hook?',
      'What is a ref?',
      'Why use keys?',
      'What is a slot?',
      'What is a portal?',
      'What is a store?',
    ],
  },
  {
    title: 'instructions to a language model',
    name: 'reviewer',
    text: '# Prompt: code reviewer\n\nYou are a reviewer. Ask yourself:\n\n1. What are the edge cases?\n2. How is it tested?\n',
    fronts: [],
  },
  {
    title: 'a pull request to be described',
    name: 'x',
    text: '## What does this PR do?\n\n## Why is it needed?\n\n## How was it tested?\n\n- [ ] by hand\n',
    fronts: [],
  },
  {
    title: 'talk in a tale',
    name: 'x',
    text: '# 第一章\n\n你是谁？\n\n他没有回答。\n\n你从哪里来？\n\n窗外下着雨。\n',
    fronts: [],
  },
  {
    title: 'the index of a collection of questions',
    name: 'README',
    text: '# Interview Questions\n\nA collection.\n\n## Directory structure\n\n### 1. Storage\n\n- Pages on disk\n- Logs ahead of writes\n\n### 2. Networks\n\n- Layers in brief\n- Names and addresses\n\n### 3. Languages\n\n- Types at a glance\n- Memory without leaks\n',
    fronts: [],
  },
];
