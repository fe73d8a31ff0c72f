import type { DrillMessages } from '../contract/drill.ts';
import { type IntervalUnit, roundInterval } from '../interval.ts';

const UNITS: Readonly<Record<IntervalUnit, string>> = {
  year: '年',
  month: '个月',
  day: '天',
  hour: '小时',
  minute: '分钟',
  second: '秒',
};

export const drill: DrillMessages = {
  grades: { again: '重来', hard: '困难', good: '良好', easy: '简单' },
  interval: (milliseconds) => {
    const { count, unit } = roundInterval(milliseconds);
    return `${count} ${UNITS[unit]}`;
  },
  counter: (position, total) => `${position}/${total}`,
  summary: {
    graded: (graded, recalled) => `评分 ${graded} 次，答出 ${recalled} 次（${percent(recalled, graded)}）`,
    elapsed: (text) => `用时：${text}`,
    nextDue: (instant) => `下一张到期：${instant}`,
    missed: '还要再看：',
    reasons: {
      done: '完成：目前没有要复习的卡片了。',
      later: '暂时完成：正在学习的卡片今天晚些时候再来。',
      quit: '已退出。评过的分都已保存。',
      empty: '没有到期的卡片。',
    },
  },
  trouble: {
    notSaved: (detail) => `${detail === '' ? '评分没有保存。' : detail}\n卡片还在这里，排除原因后请重新评分。`,
    nothingToUndo: '没有可以撤销的操作。',
    alreadySkipped: '这张卡片已经跳过一次：请评分，或退出。',
  },
  leech: (lapses, isSuspended) => `上一张卡片已忘记 ${lapses} 次${isSuspended ? '，已暂停' : ''}：建议改写或拆分。`,
  lineMode: {
    frontPrompt: '回车：看答案 · u：撤销 · s：跳过 · q：退出',
    backPrompt: (choices) =>
      `${choices.map(({ key, grade, wait }) => `${key} ${grade}（${wait}）`).join(' · ')} · u：撤销 · s：跳过 · q：退出`,
    noAnswer: '（笔记里没有答案：请说出你的回答，再自己评分。）',
    contrast: '普通回答：',
    rubric: '对照要点：',
    followUps: '追问：',
    graded: (grade, due) => `${grade}，下次 ${due}`,
    undone: '已撤销。',
    skipped: '已跳过：最后再问。',
    errors: {
      gradeBeforeReveal: '评分前请先看答案：按回车。',
      emptyAfterReveal: '答案已经显示：请输入 1 到 4 评分。',
      unknownCommand: (text) => `不认识的命令：“${text}”。`,
    },
  },
  quiz: {
    prompts: {
      self: '回车：看答案 · s：不会 · u：上一题 · q：退出',
      typed: '输入答案 · :s 不会 · :u 上一题 · :q 退出',
      choice: '输入选项字母，如 B · s：不会 · u：上一题 · q：退出',
      match: '按题目顺序输入字母，如 CAB · s：不会 · u：上一题 · q：退出',
    },
    gradePrompt: (grades, suggestion) => {
      const keys = grades.map(({ key, grade }) => `${key} ${grade}`).join(' · ');
      return suggestion === undefined ? keys : `建议：${suggestion}（回车） · ${keys}`;
    },
    multiple: '（正确选项不止一个，请全部写出。）',
    again: '再来一次：',
    right: '答对了。',
    wrong: '没答对。',
    matched: (right, total) => `${total} 个里对了 ${right} 个。`,
    timeOver: '时间到。',
    empty: '没有可以提问的卡片。',
    score: (recalled, total, percent) => `得分：${total} 题答出 ${recalled} 题（${percent}%）`,
    notReached: (count) => `${count} 题没有答，按没答出计。`,
    time: (elapsed, perQuestion) => `用时：${elapsed}，平均每题 ${perQuestion}`,
    repeat: (seed) => `重做同一份测验：--seed ${seed}`,
  },
};

function percent(part: number, whole: number): string {
  return `${whole === 0 ? 0 : Math.round((part / whole) * 100)}%`;
}
