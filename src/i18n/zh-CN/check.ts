import type { CheckMessages } from '../contract/check.ts';
import { checkRules } from './check-rules.ts';

export const check: CheckMessages = {
  rules: checkRules,
  categories: { syntax: '语法', identity: '身份', quality: '质量', links: '链接', sync: '同步', run: '运行' },
  severities: { error: '错误', warning: '警告', info: '提示' },
  didYouMean: (suggestion) => `是不是“${suggestion}”？`,
  howTo: '建议',
  fixed: '修复',
  related: (place) => `参见 ${place}`,
  clean: (files) => `${files} 个文件没有问题。`,
  totals: ({ counts, files, fixable }) =>
    `${files} 个文件：${counts.error} 个错误，${counts.warning} 个警告${counts.info > 0 ? `，${counts.info} 个提示` : ''}。${fixable > 0 ? `其中 ${fixable} 个可用 --fix 修复。` : ''}`,
  baselined: (count) => `基线中已有的 ${count} 个问题未列出。`,
  appliedFixes: (edits, files) => `已在 ${files} 个文件中修复 ${edits} 处。`,
  nothingToCheck: '没有可检查的 Markdown 文件。请给出文件、目录或通配符，或用 `-` 读取标准输入。',
  unknownRule: (rule, suggestion) => `没有规则“${rule}”。${suggestion === undefined ? '' : `是不是“${suggestion}”？`}`,
  unknownFormat: (format, known) => `没有格式“${format}”。可用：${known.join('、')}。`,
  gitFailed: (reference, detail) => `Git 无法给出自“${reference}”以来的改动：${detail}`,
  badBaseline: (path) => `${path} 不是基线文件。可用 --update-baseline 重新生成。`,
  stdinAlone: '标准输入（`-`）不能和文件一起使用。',
  watching: (directories) => `正在监视 ${directories} 个目录，按 Ctrl-C 结束。`,
  explain: {
    unknown: (rule, suggestion) => `没有规则“${rule}”。${suggestion === undefined ? '' : `是不是“${suggestion}”？`}`,
    bad: '会报告',
    good: '没有问题',
    options: '选项',
    defaultLevel: (level) => `默认级别：${level}。`,
    off: '关闭',
    fixable: '可用 --fix 修复。',
    configure: '在 .mdrillrc.json 中',
    suppress: '只在一处',
  },
  cards: { deck: '卡组', cards: '卡片', unanswered: '无答案', minutes: '分钟', total: '合计', kinds: '种类' },
};
