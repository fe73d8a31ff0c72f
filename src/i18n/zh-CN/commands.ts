import type { CommandsMessages } from '../contract/commands.ts';
import { options } from './options.ts';
import { said } from './said.ts';
import { verbs } from './verbs.ts';

export const commands: CommandsMessages = {
  help: {
    tagline: '把 Markdown 笔记变成卡片，用间隔重复来练习。',
    usage: '用法',
    verb: '命令',
    verbs: '命令',
    options: '选项',
    examples: '示例',
    exitCodes: '退出码',
    exitCodeText: '0 正常 · 1 有错误、低于及格线或内容过期 · 2 用法错误或无法运行 · 130 被中断',
    helpOption: '显示这份帮助',
    more: 'mdrill <命令> --help 显示某个命令的详细说明。',
    overviewExamples: [
      ['mdrill notes/', '练习文件夹里到期的卡片'],
      ['mdrill quiz notes.md', '把一个文件里的题问一遍，不写任何文件'],
      ['mdrill check decks/', '检查卡组，适合人看，也适合 CI'],
    ],
  },
  verbs,
  options,
  usage: {
    unknownVerb: (word, suggestion) =>
      `没有叫“${word}”的命令或文件。${suggestion === undefined ? '' : `是不是想用“${suggestion}”？`}\nmdrill --help 列出所有命令。`,
    unknownOption: (option, suggestion) =>
      `没有 ${option} 这个选项。${suggestion === undefined ? '' : `是不是想用 ${suggestion}？`}`,
    missingOperand: (operand) => `缺少 ${operand}。`,
    missingValue: (option) => `${option} 需要一个值。`,
    invalidValue: (option, choices) => `${option} 不能是这个值，可以是：${choices}。`,
    notACount: (option, value) => `--${option} 需要一个整数，而不是“${value}”。`,
    notAnInstant: (option, value) => `--${option} 需要 ISO 8601 时刻，例如 2026-03-01T08:00+08:00，而不是“${value}”。`,
    tooManyOperands: '参数太多。',
    seeHelp: (verb) => `mdrill ${verb} --help 显示用法。`,
  },
  outputFailed: (code) => `输出没有写完（${code}）。请腾出空间，或换个位置输出。`,
  crash: (version, details) =>
    `mdrill 因自身的错误而停止。评过分的卡片都已保存。\n请附上以下内容报告：\n${version}\n${details}`,
  kinds: {
    'table-row': '表格问答',
    'question-only': '开放题',
    qa: '问答',
    story: '讲述',
    comparison: '对比',
    steps: '步骤',
    topic: '要点',
    cloze: '填空',
    choice: '选择',
    term: '术语',
  },
  nothingToRead: '没有可以读取的内容。',
  nothingBuilt: '有笔记无法读取，没有生成任何卡组。',
  sameTarget: (one, other) => `${one} 和 ${other} 会生成到同一个卡组，请把其中一个改名。`,
  built: {
    written: (cards) => `已写入，${cards} 张卡片`,
    same: (cards) => `已是最新，${cards} 张卡片`,
    missing: (seed) => `还没有；mdrill build 会由 ${seed} 生成`,
    outdated: (seed) => `已落后于 ${seed}；mdrill build 会重新写入`,
    edited: '生成之后手工改过，没有覆盖；--force 会覆盖',
  },
  said,
  configuration: {
    settingsAt: (path) => `设置：${path}`,
    journalAt: (path) => `日志：${path}`,
    changed: '（已修改）',
    general: {
      language: '提示语言：en 或 zh-CN；不设则按系统语言',
      journal: '日志目录，例如放在同步文件夹里',
      theme: '配色：terminal（随终端）、dark、light 或 none',
      ambiguousWidth: '弯引号等字符占几列：narrow（一列）或 wide（两列）',
    },
    unknown: (name, suggestion) =>
      `没有“${name}”这项设置。${suggestion === undefined ? '' : `是不是想用 ${suggestion}？`}mdrill config 列出全部设置。`,
  },
};
