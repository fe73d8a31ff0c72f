/** Whole small documents with the fronts of their cards. */
export const SHAPES: readonly { readonly title: string; readonly text: string; readonly fronts: readonly string[] }[] =
  [
    {
      title: 'answers folded away below question headings',
      text: '# 前端\n\n## Q1 什么是闭包？\n\n<details><summary>答案</summary>\n\n函数加环境。\n\n</details>\n\n## Q2 this 指向\n\n<details>\n<summary>点击查看答案</summary>\n\n看调用。\n\n</details>\n',
      fronts: ['什么是闭包？', 'this 指向'],
    },
    {
      title: 'headings written as tags',
      text: '<h2>Interview</h2>\n\n<h3>What is TCP?</h3>\n\nA protocol.\n\n<h3>What is UDP?</h3>\n\nAnother.\n',
      fronts: ['What is TCP?', 'What is UDP?'],
    },
    {
      title: 'underlined headings',
      text: 'Redis\n=====\n\n什么是持久化？\n-------------\n\n写到磁盘。\n\n为什么快？\n---------\n\n内存。\n',
      fronts: ['什么是持久化？', '为什么快？'],
    },
    {
      title: 'traditional Chinese',
      text: '# 面試筆記\n\n## 問題一：什麼是快取穿透？\n\n**參考答案：** 查不存在的鍵。\n\n## 說說索引失效的情況\n\n- 函數\n- 類型轉換\n',
      fronts: ['什麼是快取穿透？', '說說索引失效的情況'],
    },
    {
      title: 'Spanish',
      text: '# Redes\n\n## ¿Qué es TCP?\n\nUn protocolo.\n\n## ¿Cómo funciona DNS?\n\nCon servidores.\n',
      fronts: ['¿Qué es TCP?', '¿Cómo funciona DNS?'],
    },
    {
      title: 'Japanese, a heading and a label below its answer',
      text: '# 面接\n\n## TCP とは何ですか？\n\nプロトコルです。\n\nQ: DNS の役割は？\nA: 名前解決です。\n',
      fronts: ['TCP とは何ですか？', 'DNS の役割は？'],
    },
    {
      title: 'question and answer in one item',
      text: '## 快问快答\n\n- Q：HTTP 默认端口？ → A：80\n- Q：HTTPS 默认端口？ → A：443\n- **Q: What is SSH?** A: secure shell\n',
      fronts: ['HTTP 默认端口？', 'HTTPS 默认端口？', 'What is SSH?'],
    },
    {
      title: 'a heading over nothing but questions',
      text: '# 面试\n\n## Redis 相关问题\n\n- Redis 为什么快？\n- 如何保证双写一致？\n- 过期策略有哪些？\n',
      fronts: ['Redis 为什么快？', '如何保证双写一致？', '过期策略有哪些？'],
    },
    {
      title: 'numbered lines without a heading',
      text: '1、什么是面向对象\n面向对象是一种思想。\n\n2、JDK、JRE、JVM 三者区别和联系\nJDK 是开发工具。\n\n3、== 和 equals 比较\n== 对比的是栈中的值。\n',
      fronts: ['什么是面向对象', 'JDK、JRE、JVM 三者区别和联系', '== 和 equals 比较'],
    },
    {
      title: 'bold numbered lines, one of which only names a topic',
      text: '# Java 面试题\n\n**1. HashMap 的底层原理？**\n\n数组加链表。\n\n**2. ConcurrentHashMap 如何保证线程安全？**\n\nCAS。\n\n**3. volatile 的作用**\n\n可见性。\n',
      fronts: ['HashMap 的底层原理？', 'ConcurrentHashMap 如何保证线程安全？', 'volatile 的作用'],
    },
    {
      title: 'a style guide',
      text: '# Go 代码规范\n\n## 命名\n\n- 包名小写\n- 变量驼峰\n\n## 注释\n\n每个导出函数都要有注释。\n\n## 错误处理\n\n- 不要忽略错误\n- 用 %w 包装\n\n## 测试\n\n1. 表驱动\n2. 子测试\n\n## 格式\n\n用 gofmt。\n',
      fronts: [],
    },
    {
      title: 'a bug report',
      text: '# 缺陷报告\n\n## 问题 1：登录失败\n\n**现象**：点击无响应\n\n**原因**：空指针\n\n**解决方案**：判空\n\n## 问题 2：导出乱码\n\n**现象**：中文乱码\n\n**解决方案**：改编码\n',
      fronts: [],
    },
    {
      title: 'a tutorial',
      text: '# Getting started with Foo\n\n## What you will build\n\nA small app.\n\n## Step 1: Install\n\n1. Download\n2. Run\n\n```\nnpm i\n```\n\n## Step 2: Configure\n\n- Edit config\n- Restart\n\n## Where to go next\n\n- Docs\n\n## How does it work?\n\nIt works by magic.\n\n## Cleanup\n\n- rm -rf\n',
      fronts: [],
    },
    {
      title: 'a guide for contributors whose headings ask',
      text: '# Writing the harbour reference\n\n## Where can I view content?\n\n- on the site\n- in the preview\n\n## Who can contribute?\n\nAnyone.\n\n## How do I contribute?\n\nBy the web.\n',
      fronts: [],
    },
    {
      title: 'minutes of a meeting',
      text: '# Meeting 2024-05-01\n\n## Attendees\n\n- Ann\n- Bob\n\n## Agenda\n\n1. Budget\n2. Hiring\n\n## Discussion\n\n- Why is the budget late?\n- We agreed to move\n\n## Actions\n\n- [ ] Ann: send\n- [x] Bob: call\n',
      fronts: [],
    },
    {
      title: 'study notes',
      text: '# Kubernetes study notes\n\n## Control plane\n\n- api server\n- etcd\n\n## What is a Pod?\n\nSmallest unit.\n\n## Service types\n\n- ClusterIP\n- NodePort\n',
      fronts: ['What is a Pod?'],
    },
    {
      title: 'a file tagged as a deck',
      text: '---\ntags: [flashcards/net, other]\n---\n# Net\n\nTCP port for HTTPS::443\nUDP:::connectionless <!--SR:!2024-01-01,3,250-->\n\nWhat does ARP do\n?\nmaps IP to MAC\nin a LAN\n\nA ==router== forwards ==packets==.\n\nNormal text about std::vector<int>.\n',
      fronts: [
        'TCP port for HTTPS',
        'UDP',
        'connectionless',
        'What does ARP do',
        'A […] forwards packets.',
        'A router forwards […].',
      ],
    },
    {
      title: 'marked lines',
      text: 'What is a page? #flashcard\nA chunk of memory.\nUsually 4 KiB.\n---\n\nTLB : caches translations 🧠\n\nNot a card : really\n',
      fronts: ['What is a page?', 'TLB'],
    },
    {
      title: 'an answer before labelled questions',
      text: '# 常见问题\n\n## 安装失败怎么办？\n\n重试。\n\n**Q：支持 Windows 吗？**\nA：支持。\n\n**Q：收费吗？**\n\nA：免费。\n',
      fronts: ['安装失败怎么办？', '支持 Windows 吗？', '收费吗？'],
    },
    {
      title: 'a weak answer alone',
      text: '### Question 3: "Tell me about a failure."\n\n**Weak answer:** "I never fail."\n\n### Question 4: "Why us?"\n\n**Strong answer (recommended):**\n\n> Because.\n',
      fronts: ['Tell me about a failure.', 'Why us?'],
    },
  ];
