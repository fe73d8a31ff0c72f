/** Questions as people write them elsewhere: small files with their names and the fronts of their cards. */
export const QUESTION_WORLDS: readonly {
  readonly title: string;
  readonly name: string;
  readonly text: string;
  readonly fronts: readonly string[];
}[] = [
  {
    title: 'numbered statements below a heading that asks are its answer',
    name: '面试问题',
    text: '# 面试\n\n### 能接受加班吗？\n\n看情况。\n\n### 期望薪资比较高，能低一些吗？\n\n1. 我和岗位比较契合，可以有小的浮动。\n2. 某些方面我可能表达得不够好，您可以再问我几个问题。\n3. 按市场水平看，这个数合理。\n\n### 离职原因是什么？\n\n想换方向。\n',
    fronts: ['能接受加班吗？', '期望薪资比较高，能低一些吗？', '离职原因是什么？'],
  },
  {
    title: 'what the candidate would ask is the answer',
    name: 'HR面',
    text: '# HR面试\n\n### 你的优点是什么\n\n耐心。\n\n### 你还有什么问题要问我们吗\n\n- 试用期多久？\n- 团队多大？会不会出差？\n- 有没有培训？\n',
    fronts: ['你的优点是什么', '你还有什么问题要问我们吗'],
  },
  {
    title: 'bullets that ask below one that names a problem',
    name: 'x',
    text: '# 面经\n\n## 数据库\n- 如何去重\n- 分片问题\n  - 什么是水平切分\n  - 切分之后怎么分页\n- 复制问题\n  - 复制有哪几种？\n  - 简述半同步复制\n',
    fronts: ['如何去重', '什么是水平切分', '切分之后怎么分页', '复制有哪几种？', '简述半同步复制'],
  },
  {
    title: 'a scenario and what is asked about it',
    name: 'notes',
    text: '# System interview questions\n\n- You run a nightly import that sometimes stops halfway and nobody notices until noon.\n  - How would you detect it?\n  - What do you change first?\n- A queue grows every Monday.\n  - Why might that be?\n  - How do you find out?\n',
    fronts: ['How would you detect it?', 'What do you change first?', 'Why might that be?', 'How do you find out?'],
  },
  {
    title: 'lines that ask after a bullet, and a link before it',
    name: 'x',
    text: '# 面经\n\n### 并发面试题\n- [原文](https://a.example/x)\n- 两个线程各加一百次，最后的值是多少？\n什么是阻塞？\n什么是自旋，什么时候用？\n线程和协程的区别\n',
    fronts: ['两个线程各加一百次，最后的值是多少？', '什么是阻塞？', '什么是自旋，什么时候用？', '线程和协程的区别'],
  },
  {
    title: 'tasks and situations as headings',
    name: '场景题汇总',
    text: '# 海量数据\n\n### 一亿个数中找出最大的一百个\n\n小顶堆。\n\n### 统计某日访问最多的地址\n\n先散列再计数。\n\n# 并发\n\n### 三百个司机抢一张订单\n\n1. 加锁\n2. 用队列\n\n# 设计一个短链服务\n\n### 整体思路\n\n发号，再转成短码。\n\n# 怎么实现点赞\n\n先写缓存。\n',
    fronts: [
      '一亿个数中找出最大的一百个',
      '统计某日访问最多的地址',
      '三百个司机抢一张订单',
      '设计一个短链服务',
      '怎么实现点赞',
    ],
  },
  {
    title: 'system design by task',
    name: 'system-design',
    text: '# System design\n\n## Design a URL shortener\n\nIds in base 62.\n\n## Design a rate limiter\n\n- token bucket\n\n## Design a chat service\n\n### Storage\n\nBy channel.\n\n## Build a typeahead\n\nA trie.\n',
    fronts: ['Design a URL shortener', 'Design a rate limiter', 'Design a chat service', 'Build a typeahead'],
  },
  {
    title: 'a tutorial whose headings are steps',
    name: 'tutorial',
    text: '# A blog in an hour\n\n## Create the project\n\nRun it.\n\n## Write a model\n\n- title\n- body\n\n## Build the views\n\nThree files.\n\n## Write tests\n\nSome.\n\n## Deploy\n\nPush.\n',
    fronts: [],
  },
  {
    title: 'blanks in bold',
    name: 'x',
    text: '# 软件工程\n\n## 填空题\n\n1、三要素是**过程**、**方法**和**工具**。\n\n2、该术语于**1968**年提出。\n\n## 概述\n\n1. 这是**重点**。\n2. 那是**细节**。\n',
    fronts: ['三要素是[…]、[…]和[…]。', '该术语于[…]年提出。'],
  },
  {
    title: 'blanks underlined, in brackets, and with the answer behind',
    name: 'x',
    text: '## Fill in the blanks\n\n1. A page is cached in the <u>page cache</u>.\n2. The __inode__ holds no name.\n3. A hard link shares the ______. (inode)\n4. A pipe has ____ ends. Answer: two\n\n## 二、填空\n\n- 页表在【内存】里。\n- 快表叫`TLB`。\n- TCP 在 ___ 层。（传输）\n',
    fronts: [
      'A page is cached in the […].',
      'The […] holds no name.',
      'A hard link shares the ______.',
      'A pipe has ____ ends.',
      '页表在[…]里。',
      '快表叫[…]。',
      'TCP 在 ___ 层。',
    ],
  },
  {
    title: 'a number without a dot, options and an empty key',
    name: 'x',
    text: '# Week 2\n\n1 Which two ways of deploying are common?\na. Local\nb. Central\nAnswer:\n2 The simplest way is local. True or False?\na. True\nb. False\nAnswer: b\n3 Where is the data\nkept?\na. Disk\nb. Memory\nAnswer:\n',
    fronts: [
      'Which two ways of deploying are common?',
      'The simplest way is local. True or False?',
      'Where is the data kept?',
    ],
  },
  {
    title: 'a number in bold before statements that set a task',
    name: 'self-check',
    text: '# Self-check\n\n**1.** Why does it rain?\n\n<details>\n<summary>Show answer</summary>\n\nWater cools.\n</details>\n\n---\n\n**2.** A ball is thrown at 40°. Set up the components.\n\n<details>\n<summary>Show answer</summary>\n\nCosine and sine.\n</details>\n\n---\n\n**3.** Which is faster?\n\n<details>\n<summary>Show answer</summary>\n\nNeither.\n</details>\n',
    fronts: ['Why does it rain?', 'A ball is thrown at 40°. Set up the components.', 'Which is faster?'],
  },
  {
    title: 'Japanese exercises by number',
    name: 'x',
    text: '# 入門\n\n## 確認問題\n\n**問1** 次のコードの出力を説明してください。\n\n**問2** 二つのモードの違いを述べよ。\n\n問3. 結果を答えなさい。\n',
    fronts: ['次のコードの出力を説明してください。', '二つのモードの違いを述べよ。', '結果を答えなさい。'],
  },
  {
    title: 'Korean exercises',
    name: 'x',
    text: '# 운영체제\n\n## 문제 1\n\n프로세스와 스레드의 차이를 설명하시오.\n\n**답:** 메모리.\n\n## 문제 2\n\n교착상태란 무엇인가?\n\n**답:** 서로 기다림.\n',
    fronts: ['프로세스와 스레드의 차이를 설명하시오.', '교착상태란 무엇인가?'],
  },
  {
    title: 'Russian headings that ask without a mark, and names beside them',
    name: 'x',
    text: '# Сети\n\n## Что такое порт\n\nЧисло.\n\n## Как проверить маршрут\n\nУтилитой.\n\n## Зачем нужен DNS?\n\nИмена.\n\n## Виды адресов\n\n- v4\n- v6\n',
    fronts: ['Что такое порт', 'Как проверить маршрут', 'Зачем нужен DNS?', 'Виды адресов'],
  },
  {
    title: 'Portuguese, German and French lists',
    name: 'x',
    text: '# Perguntas\n\n1. O que é uma fila\n2. Qual a diferença entre pilha e fila\n3. Quando usar um mapa\n\n## Fragen\n\n- Was ist ein Prozess\n- Erkläre den Unterschied zwischen Prozess und Thread\n- Wie funktioniert Paging\n\n## Entretien : questions\n\n- Pourquoi trier\n- Expliquez la récursivité\n- Quelle est la complexité du tri fusion\n',
    fronts: [
      'O que é uma fila',
      'Qual a diferença entre pilha e fila',
      'Quando usar um mapa',
      'Was ist ein Prozess',
      'Erkläre den Unterschied zwischen Prozess und Thread',
      'Wie funktioniert Paging',
      'Pourquoi trier',
      'Expliquez la récursivité',
      'Quelle est la complexité du tri fusion',
    ],
  },
  {
    title: 'numbered problems with solutions',
    name: 'x',
    text: '# Mechanics\n\n**Problem 1.** Two trains leave at noon. When do they meet?\n\n**Solution.** At three.\n\n**Problem 2.** Show that the sum is even.\n\n**Solution.** Pair the terms.\n',
    fronts: ['Two trains leave at noon. When do they meet?', 'Show that the sum is even.'],
  },
  {
    title: 'the numbered problems of a report',
    name: 'x',
    text: '# Review\n\n### Problem 1: the cache is never emptied\n\nIt grows.\n\n### Problem 2: two writers\n\nThey race.\n',
    fronts: [],
  },
  {
    title: 'numbered questions with their answers in a key',
    name: 'x',
    text: '# Assessment\n\n## Question 1: Choice of bus\n\nExplain the two buses.\n\n## Question 2: Overflow\n\nWhat is the frequency?\n\n## Answer Key\n\n### Answer 1: Choice of bus\n\nOne is shared.\n\n### Answer 2: Overflow\n\nOne kilohertz.\n',
    fronts: ['Choice of bus', 'Overflow'],
  },
  {
    title: 'items that go on over lines',
    name: 'x',
    text: '# Reading\n\n- deep learning for\n  connectivity\n- does structure predict\n  performance on tasks?\n- why do clusters\n  differ?\n- what would a\n  control be?\n',
    fronts: ['does structure predict performance on tasks?', 'why do clusters differ?', 'what would a control be?'],
  },
  {
    title: 'a list of ideas that end in question marks',
    name: 'x',
    text: '# Autoencoders\n\nText.\n\n# Project ideas\n\n- [A paper](https://a.example)\n- sleep and memory?\n- music and attention?\n- classify birds by song?\n',
    fronts: [],
  },
  {
    title: 'one question, its title, and sections that answer it',
    name: 'thread-states',
    text: '# 线程有哪些状态，如何转换？\n\n## 核心结论\n\n六种。\n\n## 细节\n\n- 运行包含就绪。\n- 等待要被通知。\n',
    fronts: ['线程有哪些状态，如何转换？'],
  },
];
