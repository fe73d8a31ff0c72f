import { listed } from './listed.ts';
import { combine, type WordList } from './word-list.ts';

/** Sections that are advice, bookkeeping or navigation: never a card. */
export const TIPS: WordList = {
  words: [
    ...listed(`使用建议 | 总结 | 注意事项 | 小贴士 | 如何使用 | 目录 | 参考资料 | 更新日志 | 小结 | 结语 | 参考 |
      参考文献 | 参考链接 | 相关链接 | 延伸阅读 | 推荐阅读 | 更多 | 说明 | 前言 | 写在前面 | 写在最后 |
      补充 | 补充说明 | 版本历史 | 变更记录 | 更新记录 | 待办 | 待完成 | 待补充 | 未完成 | 贡献 | 许可证 | 许可 | 版权 |
      致谢 | 联系方式 | 关于 | 关于作者 | 关于本文 | 安装 | 安装步骤 | 快速开始 | 快速入门 | 使用方法 |
      使用说明 | 学习建议 | 复习建议 | 面试建议 | 面试技巧 | 温馨提示 | 声明 | 学习资源 | 资源 | 附录 |
      大纲 | 项目概述 | 项目简介 | 简介 | 待确认问题 | 待确认 | 待讨论 | 待讨论问题 | 待解决问题 | 遗留问题 | 开放问题 | 未决问题 | open questions | 问题与风险 | 风险与问题 | 更新历史 | 修订历史 | 修订记录 | 导航 | 索引 | 学习路线 | 打卡 | 进度 | 注 | 备注 | 提示 | 建议`),
    ...listed(`使用建議 | 總結 | 注意事項 | 小貼士 | 目錄 | 參考資料 | 更新日誌 | 小結 | 結語 | 參考 | 參考文獻 |
      相關連結 | 延伸閱讀 | 推薦閱讀 | 說明 | 版本歷史 | 變更記錄 | 待完成 | 待補充 | 貢獻 | 授權 |
      致謝 | 關於 | 安裝 | 快速開始 | 使用方法 | 使用說明 | 提示 | 建議 | 附錄`),
    ...listed(`tips | answers | answer key | solutions | hints | instructions | notes | note | usage | references |
      reference | links | contents | table of contents | toc | changelog | change log | summary | conclusion |
      tl;dr | tldr | further reading | resources | see also | related | acknowledgements | acknowledgments |
      credits | license | licence | contributing | contributors | contribution | installation | install |
      getting started | quick start | quickstart | how to use | how to use this | requirements | prerequisites |
      about | about this | authors | author | contact | support | todo | to do | todos | roadmap |
      index | introduction | overview | disclaimer | appendix | release notes | history | versions |
      unreleased | features | configuration | documentation | examples | faq index | learning objectives |
      objectives | agenda | sources | bibliography | footnotes | copyright | sponsors | backers | build |
      development | testing | tests | deployment | security | code of conduct | how to contribute |
      how it works | why | preface | what next | what's next | what is next | what's new | what's changed |
      what changed | where to go next | next steps | homework | advice | recap | takeaways |
      key takeaways | topics covered | topics | scoring | score | grading |
      learning outcomes | learning goals | study tips | how to study | how to prepare | disclaimer | legend`),
    ...listed(`目次 | 参考文献 | まとめ | はじめに | おわりに | 참고 | 목차 | resumen | referencias | índice |
      zusammenfassung | quellen | résumé | références | sommaire`),
  ],
  prefixes:
    listed(`最后更新 | 最後更新 | last updated | how to use this | how to use these | how to contribute | how to install | about the author |
      about this | 关于本 | 如何贡献 | 如何使用本 | 如何安装 | 使用本`),
  suffixes: [
    ' tips',
    ' guidelines',
    ' resources',
    ' references',
    '注意事项',
    '小贴士',
    '参考资料',
    '学习资源',
    '检查单',
    '检查清单',
    '自查清单',
    '自查表',
    '自检清单',
    '检查表',
    '檢查清單',
    '檢查表',
    ' checklist',
  ],
};

/** Sections that hold the key of a test. */
export const ANSWER_KEY: WordList = {
  words:
    listed(`answers | answer | answer key | answers key | key | keys | solutions | correct answers | click to reveal answers |
      show answers | answers and explanations | 答案 | 参考答案 | 正确答案 | 标准答案 | 选择题答案 | 答案解析 | 答案与解析 |
      答案及解析 | 參考答案 | 正確答案 | 標準答案`),
  suffixes: listed(`answer key | answers | 参考答案 | 的答案 | 答案`),
};

/** A pitch: said in one breath. */
export const PITCH: WordList = {
  words: listed(`一句话总结 | 一句话介绍 | 一句话概括 | 电梯演讲 | 一句話總結 | 一句話介紹 | 電梯演講 | elevator pitch |
      one-liner | one liner | one-sentence summary | the pitch | pitch | my pitch | 30-second pitch`),
  prefixes: ['elevator pitch', '电梯演讲', '電梯演講', '一句话总结'],
};

/** Introducing oneself. */
export const SELF_INTRODUCTION: WordList = {
  words: listed(`自我介绍 | 面试自我介绍 | 个人介绍 | 中文自我介绍 | 英文自我介绍 | 自我介紹 | 面試自我介紹 |
      個人介紹 | self introduction | self-introduction | introduce yourself | tell me about yourself |
      personal introduction | about me | 自己紹介 | 자기소개`),
  prefixes: ['introduce yourself', 'tell me about yourself', '自我介绍', '自我介紹'],
  suffixes: ['自我介绍', '自我介紹'],
};

/** The last thing said. */
export const CLOSING: WordList = {
  words: listed(`收尾 | 收尾话术 | 结束语 | 结束话术 | 收尾陈述 | 收尾話術 | 結束語 | 結束話術 | closing line |
      closing | closing statement | wrap-up | wrap up | closing pitch | closing remarks`),
};

/** Questions the candidate asks: one topic, never cards of their own. */
export const REVERSE_QUESTIONS: WordList = {
  words: listed(`反问 | 反问环节 | 反问面试官 | 问面试官 | 反问问题 | 反問 | 反問環節 | 問面試官 | 反問面試官 |
      reverse questions | questions for the interviewer | questions to ask | questions for them | questions to ask them |
      your questions | 逆質問`),
  prefixes: [
    '反问',
    '反問',
    '问面试官',
    '问 hr',
    'questions to ask',
    ...combine(
      ['questions to ask', 'questions for', 'questions to ask for', 'questions i ask', 'questions you should ask'],
      listed(`the interviewer | your interviewer | interviewers | the company | the team | an interviewer |
      them`),
      ' ',
    ),
  ],
  suffixes: ['反问环节', '反問環節', '问面试官的问题'],
};

/** Patterns of how an interviewer invites such questions. */
export const REVERSE_PATTERNS: readonly string[] = [
  '[你您](?:还|還)?(?:有|要|想).{0,6}(?:问题|問題|想问|想問|问我|問我|要问|要問)(?!.*(?:解决|遇到|解決))',
  '(?:有什么|有什麼|有没有|有沒有).{0,4}(?:想|要)[问問]',
  '(?:do you have any|any|what) questions (?:for (?:me|us)|do you have)',
];

/** The letters of a STAR story, in order. */
export const STAR: readonly WordList[] = [
  { words: ['s'], prefixes: listed(`情境 | 情况 | 背景 | 场景 | 情況 | 場景 | situation | context | background`) },
  { words: ['t'], prefixes: listed(`任务 | 目标 | 挑战 | 任務 | 目標 | 挑戰 | task | target | goal | challenge`) },
  { words: ['a'], prefixes: ['行动', '措施', '做法', '行動', 'action', 'approach'] },
  { words: ['r'], prefixes: listed(`结果 | 成果 | 结论 | 結果 | 成果 | result | outcome | impact`) },
];

/** Sides of a subject that make a comparison card of it. */
export const FACETS: WordList = {
  words: listed(`优点 | 缺点 | 优势 | 劣势 | 区别 | 相同点 | 不同点 | 适用场景 | 优缺点 | 不足 | 好处 | 坏处 |
      優點 | 缺點 | 優勢 | 劣勢 | 區別 | 相同點 | 不同點 | 適用場景 | pros | cons | advantages | disadvantages |
      differences | strengths | weaknesses | benefits | drawbacks | similarities | use cases`),
};

/** Section names under which bare questions are expected. */
export const QUESTION_SECTIONS: WordList = {
  words:
    listed(`questions | interview questions | faq | faqs | q&a | quiz | review questions | self-test | practice questions |
      frequently asked questions | technical questions | behavioral questions | behavioural questions |
      面试题 | 问题 | 常见问题 | 面试问题 | 常见面试题 | 自测题 | 练习题 | 思考题 | 高频面试题 | 問題 |
      常見問題 | 面試題 | 面試問題 | 思考題 | 填空题 | 判断题 | 选择题 | 单选题 | 多选题 | 单项选择题 | 多项选择题 | 不定项选择题 | 简答题 |
      简答 | 问答题 | 论述题 | 论述 | 计算题 | 分析题 | 综合题 | 应用题 | 编程题 | 程序题 | 算法题 | 设计题 | 证明题 | 材料题 | 材料分析题 | 案例题 |
      案例分析题 | 辨析题 | 作图题 | 真题 | 习题 | 课后习题 | 课后题 | 复习题 | 例题 | 大题 | 填空題 | 判斷題 | 選擇題 | 單選題 | 多選題 |
      簡答題 | 問答題 | 論述題 | 計算題 | 分析題 | 申論題 | 應用題 |
      perguntas | preguntas | fragen | вопросы | вопросы и ответы | domande | pytania | ejercicios | übungen | exercices | упражнения |
      задачи | 質問 | 問題 | 確認問題 | 練習問題 | 演習問題 | 確認テスト | 질문 | 문제 | 연습문제 | check your understanding | self-check`),
  suffixes: listed(`questions | question | 面试题 | 问题 | 面試題 | 問題 | 题目 | 问答 | 問答 | 八股文 | faq | q&a |
      quiz | 质问 | 追问 | 提问 | 提問 | 確認問題 | 練習問題`),
};

/** Patterns of names of sections that let readers check what they learned, mostly at the end of a chapter: every entry is a question or a task. */
export const PRACTICE_PATTERNS: readonly string[] = [
  ...listed(`^(?:\\S+ )?(?:exercises?|practice problems?|problem set|self[- ]?(?:check|test|quiz|assessment)|pop quiz)$ | ^(?:check|test) (?:yourself|your (?:understanding|knowledge|learning|self)) |
      ^(?:knowledge|comprehension|concept|progress) (?:check|test|quiz) | ^can you (?:answer|explain) | ^(?:active )?recall(?: questions?| practice)?$ |
      \\bquestions? (?:for|to) (?:review|discuss|discussion|practice|reflection|reflect|think|consider|ponder|revise|study)`),
  ...listed(`(?:习题|習題|思考题|思考題|复习题|複習題|练习题|練習題|自测题|自測題|检测题)$ | ^(?:本章|本节|课后|課後|章节|章末|随堂|课堂|复习|復習|巩固|单元|自我)?(?:思考|练习|練習|自测|自測|自检|检测|测验|測驗|小测|提问|作业题)(?:与(?:练习|讨论|思考|习题)|和练习|一下)?$ |
      ^(?:思考|复习|讨论|练习)与(?:练习|讨论|思考|习题)$ | ^(?:检验|检查|测试)(?:一下)?(?:自己|你的(?:理解|掌握)|理解|学习成果)`),
  ...listed(
    `^(?:ejercicios|preguntas de (?:repaso|comprensión)|autoevaluación|exercices|questions de (?:révision|compréhension|cours)|übungen|übungsaufgaben|aufgaben|kontrollfragen|wiederholungsfragen|verständnisfragen|exercícios|perguntas de revisão|esercizi|domande di ripasso|упражнения|контрольные вопросы|вопросы для самопроверки|演習問題|練習問題|確認問題|章末問題|연습문제|연습 문제|복습 문제|확인 문제)`,
  ),
];

/** Patterns of section names under which bare questions are expected. */
export const QUESTION_SECTION_PATTERNS: readonly string[] = [
  '\\b(?:interview|design|common|practice|sample|example|coding|technical|behaviou?ral|review|discussion|exam|quiz|scenario|theory|typical)\\b.*\\bquestions?\\b',
  '(?:面试|面試)(?:题|题目|问题|題|題目|問題)',
  '高频(?:问题|考题|题)',
  '\\p{Script=Han}(?<![话主课专标问议难話課專標議])[题題]$',
];

/** Patterns of section names that say how questions are to be answered or put. */
export const QUESTION_ADVICE_PATTERNS: readonly string[] = [
  '\\b(?:answer|answering|prepare|preparing|approach|approaching|tackle|handle|ask|asking|solve)\\b.*\\bquestions?\\b',
  '(?:回答|应对|准备|解答|回應).*(?:技巧|方法|思路|策略|模板|框架)',
];

/** Sections of statements to be judged. */
export const JUDGING: WordList = {
  words: listed(
    `true or false | true/false | true false | t/f | true-false | 判断题 | 判断 | 判斷題 | 是非题 | 是非題`,
  ),
  prefixes: listed(`true or false | true/false | 判断题 | 判斷題`),
  suffixes: listed(`true or false | true/false | 判断题 | 判斷題`),
};

/** Sections of sentences to be filled in. */
export const FILL_IN: WordList = {
  words:
    listed(`填空题 | 填空 | 填空題 | 穴埋め | 穴埋め問題 | 空欄補充 | 빈칸 채우기 | 빈칸 | fill in | fill-in | fill-ins |
      completion | completar | completa | lückentext | lückentexte | texte à trous | à compléter | cloze | complete the sentences`),
  prefixes: listed(
    `fill in the | fill-in-the | fill the | complete the sentence | 填空题 | 填空題 | completa l | complete os | complete as`,
  ),
  suffixes: listed(
    `填空题 | 填空 | 填空題 | fill in the blanks | fill in the blank | fill-in-the-blank | fill-in-the-blanks`,
  ),
};

/** Labels of a bug report: with them a numbered 问题 is the title of a defect, not something to answer. */
export const DEFECT: WordList = {
  words: listed(`现象 | 问题现象 | 问题描述 | 原因 | 问题原因 | 根本原因 | 根因 | 解决方案 | 解决方法 | 解决办法 |
      修复 | 修复方案 | 复现 | 复现步骤 | 影响 | 影响范围 | 错误信息 | 报错 | 报错信息 | 状态 | 优先级 |
      严重程度 | 位置 | 文件 | 期望 | 期望结果 | 实际结果 | 建议修复 | 症状 | 现状 | 當前狀態 | 現象 |
      解決方案 | 解決方法 | 修復 | 影響 | 錯誤訊息 | 嚴重程度 | symptom | symptoms | cause | root cause |
      fix | resolution | steps to reproduce | expected | actual | expected behavior | actual behavior |
      severity | priority | status | impact | location | file | workaround | error | error message |
      environment`),
};

/** Questions a text asks itself as a heading. */
export const RHETORICAL: WordList = {
  words:
    listed(`why | how | what | what is this | what is it | what's this | what's it | how does it work | how does this work | why this | why another one |
      why not | who is this for | who am i | what's next | what next | what now | where to start | where to begin | ready | questions | any questions | got questions |
      have questions | need help | want to contribute | want to help | still have questions | so what | now what | what do i need | what will you learn |
      what you will learn | what will you build | what's in the box | what's inside | what's included | what's new | what changed | sounds good | how to use it |
      how do i use it | how do i use this | how do i install it | how to install | how do i contribute | can i contribute | 为什么 | 这是什么 | 是什么 | 怎么用 |
      如何使用 | 怎么安装 | 如何贡献 | 有问题 | 遇到问题 | 还有问题 | 接下来 | 下一步 | 為什麼 | 這是什麼 | 怎麼用`),
};

/** Sections that lead through a lesson and name nothing to be recalled. */
export const SCAFFOLDS: WordList = {
  words:
    listed(`goal | goals | lesson goals | practice | exercises | warm-up | materials | graph links | backlinks | links | see also | setup | steps | demo | schedule | reading | readings |
      common pitfalls | pitfalls | gotchas | other | others | misc | miscellaneous | 目标 | 学习目标 | 本章目标 | 本节目标 | 学完能做什么 | 前置知识 | 准备工作 | 适合场景 | 适用人群 |
      适合谁 | 常见坑 | 踩坑 | 避坑 | 其他 | 其它 | 杂项 | 动手 | 动手练习 | 练习 | 作业 | 实践 | 下一步 | 目標 | 學習目標 | 練習 | 其他事項`),
  prefixes: listed(
    `practice | practise | notes with | goals for | what you will | what we will | 先记住 | 记住这 | 你学完 | 学完 | 本章 | 本节 | 本课`,
  ),
};
