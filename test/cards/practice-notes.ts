/** Notes people practise with: whole small files, their names, and the fronts of their cards. */
export const PRACTICE_NOTES: readonly {
  readonly title: string;
  readonly name: string;
  readonly text: string;
  readonly fronts: readonly string[];
}[] = [
  {
    title: 'bullets above a table of questions',
    name: 'x',
    text: '# 面试题\n\n## 网络\n\n- 什么是 MTU\n- 什么是 MSS\n- 粘包怎么处理\n\n| 问题 | 答案 |\n|---|---|\n| 什么是 RTT | 往返时间 |\n',
    fronts: ['什么是 MTU', '什么是 MSS', '粘包怎么处理', '什么是 RTT'],
  },
  {
    title: 'bullets above a callout that asks',
    name: 'x',
    text: '# Questions\n\n## Locks\n\n- What is a mutex?\n- What is a semaphore?\n- Who owns a lock?\n\n> [!question] What is a spinlock?\n> Busy waiting.\n',
    fronts: ['What is a mutex?', 'What is a semaphore?', 'Who owns a lock?', 'What is a spinlock?'],
  },
  {
    title: 'bullets below a labelled question and its answer',
    name: 'x',
    text: '# 面试题\n\n## 缓存\n\nQ：什么是穿透？\nA：查不存在的键。\n\n---\n\n- 什么是击穿？\n- 什么是雪崩？\n',
    fronts: ['什么是穿透？', '什么是击穿？', '什么是雪崩？'],
  },
  {
    title: 'stories an interviewer asks for, without an announcement',
    name: 'prep',
    text: '# Prep\n\n- Tell me about a time when you missed a deadline.\n- Tell me about a time when you led a project.\n- Give me an example of a difficult decision.\n- Share an experience where you learned quickly.\n',
    fronts: [
      'Tell me about a time when you missed a deadline.',
      'Tell me about a time when you led a project.',
      'Give me an example of a difficult decision.',
      'Share an experience where you learned quickly.',
    ],
  },
  {
    title: 'headings that ask for stories, with hints',
    name: 'x',
    text: '# Leadership\n\n## Tell me about a time you led without authority\n\n- migration\n- two teams\n\n## Give an example of a hard trade-off\n\n- latency or cost\n\n## Walk me through your resume\n\n- school\n',
    fronts: [
      'Tell me about a time you led without authority',
      'Give an example of a hard trade-off',
      'Walk me through your resume',
    ],
  },
  {
    title: 'questions of human resources',
    name: 'x',
    text: '# HR 问题\n\n- 请介绍一下你自己\n- 谈谈你的优缺点\n- 聊聊最近的项目\n- 你的职业规划\n- 离职原因\n',
    fronts: ['请介绍一下你自己', '谈谈你的优缺点', '聊聊最近的项目', '你的职业规划', '离职原因'],
  },
  {
    title: 'numbered stories to tell in Chinese',
    name: 'x',
    text: '1. 请介绍一个你主导的项目\n2. 谈谈你遇到的最大困难\n3. 聊聊你如何与同事合作\n4. 讲一次失败的经历\n',
    fronts: ['请介绍一个你主导的项目', '谈谈你遇到的最大困难', '聊聊你如何与同事合作', '讲一次失败的经历'],
  },
  {
    title: 'stories below headings that name virtues',
    name: 'x',
    text: '## Teamwork\n\n* Describe a situation in which you had to persuade others.\n* Describe a time you helped a colleague.\n* Give an example of when you worked under pressure.\n\n## Motivation\n\n* What motivates you?\n* Talk about a goal you set.\n',
    fronts: [
      'Describe a situation in which you had to persuade others.',
      'Describe a time you helped a colleague.',
      'Give an example of when you worked under pressure.',
      'What motivates you?',
      'Talk about a goal you set.',
    ],
  },
  {
    title: 'bold lines that ask for stories',
    name: 'x',
    text: '# Stories\n\n**Tell me about a time you failed.**\n\nWe shipped late.\n\n**Tell me about a conflict.**\n\nTwo designs.\n\n**Give an example of ownership.**\n\nI took the pager.\n',
    fronts: ['Tell me about a time you failed.', 'Tell me about a conflict.', 'Give an example of ownership.'],
  },
  {
    title: 'advice worded like orders',
    name: 'x',
    text: '# How to give feedback\n\n- Describe the situation\n- Explain the impact\n- Give an example of what you saw\n- Tell them what you want next\n',
    fronts: [],
  },
  {
    title: 'exercises at the end of a chapter',
    name: 'graphs',
    text: '# Graphs\n\n## Search\n\nText.\n\n## Traversal\n\nText.\n\n## Exercises\n\n1. Show that a tree has n - 1 edges.\n2. Implement breadth-first search.\n3. What is the diameter of a path?\n',
    fronts: ['Show that a tree has n - 1 edges.', 'Implement breadth-first search.', 'What is the diameter of a path?'],
  },
  {
    title: 'a check of oneself, its answers below',
    name: 'x',
    text: '# Module 2\n\n## Layers\n\nText.\n\n## Self-check\n\n1. Name the seven layers.\n2. Which layer routes?\n\n## Answers\n\n1. Physical to application.\n2. Network.\n',
    fronts: ['Name the seven layers.', 'Which layer routes?'],
  },
  {
    title: 'an answered check of knowledge',
    name: 'x',
    text: '# Unit 4\n\n## Cells\n\nText.\n\n## Knowledge Check\n\n1. Which organelle makes energy?\n   Mitochondria.\n2. List two kinds of cells.\n   Plant and animal.\n',
    fronts: ['Which organelle makes energy?', 'List two kinds of cells.'],
  },
  {
    title: 'questions for discussion',
    name: 'x',
    text: '# Week 6\n\n## Reading\n\nText.\n\n## Questions for discussion\n\n- Is consent enough?\n- What would Mill reply?\n- Could a rule be just and useless?\n\n## Notes\n\n- Mill 1859\n',
    fronts: ['Is consent enough?', 'What would Mill reply?', 'Could a rule be just and useless?'],
  },
  {
    title: 'questions of revision in French',
    name: 'x',
    text: '# Chapitre 1\n\nTexte.\n\n## Les cellules\n\nTexte.\n\n## Questions de révision\n\n1. Définir la cellule.\n2. Citer deux organites.\n3. Quel est le rôle du noyau ?\n',
    fronts: ['Définir la cellule.', 'Citer deux organites.', 'Quel est le rôle du noyau ?'],
  },
  {
    title: 'exercises that set tasks in Chinese',
    name: 'x',
    text: '# 第五课\n\n## 语法\n\n- は\n- が\n\n## 练习\n\n1. 用「は」造一个句子。\n2. 「は」和「が」有什么不同？\n',
    fronts: ['用「は」造一个句子。', '「は」和「が」有什么不同？'],
  },
  {
    title: 'steps at the end of a tutorial',
    name: 'x',
    text: '# Tutorial\n\n## Setup\n\n1. Install\n2. Run\n\n## Next steps\n\n- Read the docs\n- Join the chat\n',
    fronts: [],
  },
  {
    title: 'an account of an interview, rounds as plain lines',
    name: '某厂后端',
    text: '某厂后端实习\n\n一面\n1. 自我介绍\n2. 项目难点\n3. TCP 三次握手\n4. 手撕：反转链表\n\n二面\n1. 线程池参数\n2. MySQL 索引\n3. 进程和线程区别\n',
    fronts: ['自我介绍', '项目难点', 'TCP 三次握手', '手撕：反转链表', '线程池参数', 'MySQL 索引', '进程和线程区别'],
  },
  {
    title: 'rounds as headings',
    name: '实习记录',
    text: '# 字节实习\n\n## 一面\n\n- 项目拷打\n- 协程和线程\n- GMP 模型\n\n## 二面\n\n- 场景题：短链系统\n- 缓存雪崩\n\n## 三面\n\n- 职业规划\n- 手里的 offer\n',
    fronts: ['项目拷打', '协程和线程', 'GMP 模型', '场景题：短链系统', '缓存雪崩', '职业规划', '手里的 offer'],
  },
  {
    title: 'rounds of an interview in English',
    name: 'acme',
    text: '# Acme interview experience\n\n## Phone screen\n\n- Two sum\n- Explain REST\n\n## Round 1\n\n- Design a rate limiter\n- LRU cache\n\n## Round 2 (HR)\n\n- Why Acme?\n- Salary expectations\n',
    fronts: ['Two sum', 'Explain REST', 'Design a rate limiter', 'LRU cache', 'Why Acme?', 'Salary expectations'],
  },
  {
    title: 'rounds as labels',
    name: 'x',
    text: '# 阿里 Java 面试经历\n\n一面：\n\n1、HashMap 底层\n2、volatile\n3、JVM 内存模型\n\n二面：\n\n1、分布式锁\n2、消息丢失\n',
    fronts: ['HashMap 底层', 'volatile', 'JVM 内存模型', '分布式锁', '消息丢失'],
  },
  {
    title: 'rounds of plain lines',
    name: '面经',
    text: '## 一面\n\n什么是协程\n为什么用 Redis\nMySQL 隔离级别\n算法题 合并区间\n\n## 二面\n\n项目介绍\n如何设计秒杀\n',
    fronts: ['什么是协程', '为什么用 Redis', 'MySQL 隔离级别', '算法题 合并区间', '项目介绍', '如何设计秒杀'],
  },
  {
    title: 'rounds as bold lines',
    name: 'x',
    text: '# My Google interview\n\n**Round 1: Coding**\n\n1. Merge intervals\n2. Word ladder\n\n**Round 2: System design**\n\n1. Design YouTube\n2. How do you shard?\n',
    fronts: ['Merge intervals', 'Word ladder', 'Design YouTube', 'How do you shard?'],
  },
  {
    title: 'rounds by number',
    name: 'x',
    text: '# 面试复盘\n\n## 第一轮\n\n1. 什么是 CAP\n2. 一致性哈希\n3. 布隆过滤器\n\n## 第二轮\n\n1. 限流算法\n2. 熔断\n',
    fronts: ['什么是 CAP', '一致性哈希', '布隆过滤器', '限流算法', '熔断'],
  },
  {
    title: 'rounds as a list',
    name: '面经',
    text: '# 美团\n\n- 一面\n  - 自我介绍\n  - 说说 AOP\n  - 事务传播\n- 二面\n  - 线上排查\n  - 如何压测\n',
    fronts: ['自我介绍', '说说 AOP', '事务传播', '线上排查', '如何压测'],
  },
  {
    title: 'stages of an interview',
    name: 'x',
    text: '# Interview at Initech\n\n## Online assessment\n\n- Reverse words in a string\n- Rotate a matrix\n\n## Onsite\n\n- Tell me about a conflict\n- Design a chat service\n',
    fronts: ['Reverse words in a string', 'Rotate a matrix', 'Tell me about a conflict', 'Design a chat service'],
  },
  {
    title: 'the rounds of hiring',
    name: 'x',
    text: '# Our hiring process\n\n## Round 1\n\n- Submit your CV\n- We reply in a week\n\n## Round 2\n\n- Visit the office\n- Meet the team\n',
    fronts: [],
  },
  {
    title: 'the rounds of a tournament',
    name: 'x',
    text: '# Tournament\n\n## Round 1\n\n- Ann 3 : 2 Bob\n- Cat 1 : 3 Dan\n\n## Round 2\n\n- Ann 3 : 0 Dan\n',
    fronts: [],
  },
];
