import { listed } from './listed.ts';
/** Headings that show a text about a piece of software or a project. */
export const PROJECT_HEADINGS: readonly string[] = [
  ...listed(`installation | install | installing | usage | getting started | quick start | quickstart | license |
      licence | contributing | contributors | requirements | prerequisites | configuration | options |
      api | api reference | build | building | development | deployment | roadmap | features | screenshots |
      demo | changelog | documentation | docs | support | security | acknowledgements | acknowledgments |
      credits | authors | maintainers | sponsors | running tests | tests | testing | how to use | how to contribute |
      how it works | troubleshooting | dependencies | environment variables | project structure | example |
      examples | basic usage | advanced usage | download | setup | uninstall | badges | related projects |
      contact | community | star history | why | motivation | background | code of conduct | upgrading |
      project layout | source code | running locally | run locally | useful links | local development |
      compatibility | supported platforms | caveats | limitations | commands | cli`),
  ...listed(`安装 | 安装说明 | 使用 | 使用方法 | 使用说明 | 快速开始 | 快速入门 | 许可证 | 许可 | 开源协议 |
      协议 | 贡献 | 贡献指南 | 参与贡献 | 依赖 | 环境要求 | 配置 | 配置说明 | 构建 | 部署 | 开发 |
      路线图 | 功能 | 功能特性 | 特性 | 截图 | 演示 | 更新日志 | 文档 | 支持 | 致谢 | 作者 | 项目结构 |
      目录结构 | 示例 | 下载 | 联系我们 | 常用命令 | 技术栈 | 项目介绍 | 环境变量 | 赞助 | 交流群`),
  ...listed(`安裝 | 使用說明 | 快速開始 | 授權 | 貢獻 | 設定 | 部署 | 開發 | 功能 | 文件 | 專案結構 | 範例`),
];

/** Headings of changelogs. */
export const CHANGELOG_HEADINGS: readonly string[] =
  listed(`changelog | unreleased | added | changed | fixed | removed | deprecated | security | breaking changes |
      bug fixes | features | performance improvements | patch changes | minor changes | major changes |
      dependencies | release notes | new features | improvements | bugfixes | 新增 | 修复 | 变更 |
      移除 | 优化 | 新功能 | 更新日志`);

/** Words that show, wherever they stand in a heading, that a text is there to be asked about. */
export const STUDY_WORDS: readonly string[] = [
  ...listed(`面试 | 面試 | 八股 | 考点 | 考點 | 自述 | 话术 | 話術 | 问答 | 問答 | 题目 | 題目 | 面试题 |
      试题 | 習題 | 习题 | 练习题 | 自测 | 自測 | 面経 | 問題集 | 면접 | 퀴즈`),
  ...listed(`interview | behavioral | behavioural | star story | star stories | flashcard | flash card | quiz |
      exam question | q&a | practice questions | study guide | trivia | entrevista | entretien`),
];

/** Words that show it in a title or an introduction only. */
export const TITLE_WORDS: readonly string[] = [
  ...listed(`笔记 | 筆記 | 复习 | 複習 | 知识点 | 知識點 | 要点 | 背诵 | 速记 | 总结 | 讲解 | 講解 | 勉強 | メモ`),
  ...listed(`notes | study | exam | revision | cheat sheet | cheatsheet | lecture | questions`),
];

/** Things a README asks about in its headings (`What is this repo?`). */
export const PROJECT_THINGS: readonly string[] = [
  ...listed(`repo | repository | project | package | library | tool | app | plugin | software | fork | module | crate |
      framework | site | website | extension | theme | template | tutorial | guide | course | book | document | service | pr | pull request | change | mr`),
];

/** What stands before such a thing, and what contributors and users do, in such headings. */
export const PROJECT_QUESTION =
  /^(?:what went (?:well|wrong)|what (?:could|should) (?:we|be) (?:change|improve|start|stop|do)|why is (?:it|this) (?:needed|necessary|change)|how (?:was|has|is|did you) (?:it |this )?(?:been )?test|what (?:changed|has changed)|how (?:do|can|to) (?:i |you |we )?(?:contribute|install|build|use it|run it|help)|who (?:is|are) (?:this|we) for|who can (?:contribute|participate|join|help)|where (?:can|do|should) (?:i|we|you) (?:view|get help|ask|report|find (?:help|support))|how (?:do|can|should) (?:i|we|you) (?:report|submit|get help|get involved|propose|request a))|(?:如何|怎么|怎麼)(?:安装|贡献|参与|使用)(?:本|这个|该|$)/i;

/** Patterns in a title or a file name that show a list of questions: there every entry is one, however it is worded. */
export const QUESTION_LIST_WORDS: readonly string[] = [
  // A file named for a kind of problem; the other words that end so name something else.
  '\\p{Script=Han}(?<![话主课专标问议難难話課專標議])[题題](?:$|[\\s\\d（(、,，：:及与和汇总整])',
  ...listed(`面试题 | 面試題 | 面试问 | 面试必问 | 面试汇总 | 面试总结 | 面试整理 | 面试知识点 | 面试真题 | 面试及答案 | 常见面试 | 高频面试 | 面试$ | 面試$ | 面试篇 | 面经 | 面經 | 八股 | 题库 | 題庫 | 题目 | 題目 | 试题 | 試題 | 习题 | 習題 | 练习题 | 思考题 | 简答题 | 简答 | 大题 | 面试.{0,6}问题 | 簡答題 | 问答题 | 論述題 | 论述题 | 选择题 | 填空题 | 错题 | 错题本 | 例题 | 大题 | 考题 | 刷题 |
      真题 | 问答 | 問答 | 问题汇总 | 问题集 | 问题整理 | 问题清单 | 问题列表 | 自测 | 自測 |
      面経 | 問題集 | 면접 | 질문`),
  ...listed(`interview question | interview q | question | quiz | quizzes | q&a | q & a |
      q and a | trivia | mcq | exercise | practice problem | práctica | ejercicio | exercice | übung | esercizi | exercício | preguntas | entrevista |
      perguntas | fragen zu | fragenkatalog | вопрос | pytania | domande | system design interview | system design question |
      coding problem | brain teaser | 海量数据 | 确认问题 | 確認問題 | 練習問題 | 문제`),
  '^system design$',
];

/** Words that show it in the name of a file, where they stand alone. */
export const QUESTION_FILE_WORDS: readonly string[] = listed(
  `面试(?!官|话术|指南|技巧|自我|版|流程|经验|邀请|安排|评价|记录) | 面試(?!官|話術|指南|技巧|自我|流程|經驗)`,
);

/** Words in a title or a file name that show frequently asked questions: they are sentences, and the headings around them name parts. */
export const FAQ_WORDS: readonly string[] = listed(
  `faq | frequently asked | 常见问题 | 常見問題 | よくある質問 | 자주 묻는 질문`,
);

/** Words in a title that show a form, a record or instructions: about notes or quizzes, yet not there to be learned. */
export const FORM_WORDS: readonly string[] = [
  ...listed(`模板 | 复盘 | 事故报告 | 故障报告 | 纪要 | 周会 | 例会 | 问卷 | 课程大纲 | 教学大纲 | 检查清单 | 会议纪要 | 会议记录 | 周报 | 月报 | 需求说明 | 需求文档 | 设计文档 | 技术方案 | 设计方案 | 部署指南 | 部署文档 | 安装指南 | 日报 | 编写规范 | 写作规范 | 使用指南 | 操作指南 | 範本 | 會議紀錄 |
      會議記錄 | 週報 | 議事録`),
  ...listed(`template | postmortem | post-mortem | incident | runbook | bug report | issue report | rfc | proposal |
      checklist | retro | survey | questionnaire | syllabus | pull request | meeting | minutes | instructions | agenda | standup | retrospective | style guide |
      contributing | guidelines`),
];
