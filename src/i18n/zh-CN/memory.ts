import type { SettingsProblem } from '../../memory/settings-problem.ts';
import type { MemoryMessages } from '../contract/memory.ts';

function settingsProblem(problem: SettingsProblem): string {
  const { setting, written } = problem;
  switch (problem.code) {
    case 'unknown-setting':
      return `没有名为“${setting}”的设置。用 mdrill config 查看全部设置。`;
    case 'not-a-number':
      return `${setting} 写成了“${written}”，应为${problem.whole ? '整数' : '数字'}。`;
    case 'out-of-range':
      return `${setting} 写成了 ${written}，应在 ${problem.lowest} 到 ${problem.highest} 之间。`;
    case 'not-yes-or-no':
      return `${setting} 写成了“${written}”，应为 true 或 false。`;
    case 'not-one-of':
      return `${setting} 写成了“${written}”，可选：${problem.choices.join('、')}。`;
    case 'unreadable-steps':
      return `${setting} 写成了“${written}”，应为等待时间，例如“1m 10m 1d”（单位 s、m、h、d）。`;
    case 'unreadable-duration':
      return `${setting} 写成了“${written}”，应为不超过十二小时的时间，例如“20m”，或 0。`;
    case 'unreadable-easy-days':
      return `${setting} 写成了“${written}”，应为星期，例如“sat sun=minimum”（${problem.levels.join('、')}）。`;
    case 'general-only':
      return `${setting} 对所有卡组生效，不能只在一个卡组里设置。请用 mdrill config 设置。`;
    case 'high-retention':
      return `${setting} 设为 ${written}，复习量会大增而记住的只多一点：从 ${problem.from} 起工作量陡增。`;
    case 'steps-not-ascending':
      return `${setting} 写成了“${written}”：后面的步骤比前面的还短。请从短到长排列。`;
  }
}

export const memory: MemoryMessages = {
  settings: {
    retention: '到期那天希望记得的概率，0.70 到 0.97',
    newPerDay: '每天新卡数',
    reviewsPerDay: '每天复习数',
    learningSteps: '新卡在第一天内的等待时间，例如 1m 10m',
    relearningSteps: '忘记的卡片的等待时间，例如 10m',
    maximumInterval: '最长间隔（天）',
    newOrder: '新卡顺序：deck（按卡组）或 random（随机）',
    reviewOrder: '复习顺序：due（先到期的先来）、weakest（最可能忘的先来）或 random（随机）',
    newMix: '新卡出现的位置：spread（穿插在复习中）、first（最前）或 last（最后）',
    interleave: '相邻卡片是否来自不同主题',
    burySiblings: '同一段内容的卡片评过一张后，其余是否推到明天',
    easyDays: '想少复习的星期，例如 sat sun=minimum',
    leechThreshold: '忘记多少次后提醒你这张卡总记不住',
    leechAction: '对这样的卡片：tell（提醒）或 suspend（暂停）',
    rolloverHour: '新的一天从几点开始，0 到 23',
    learnAhead: '没有别的卡片时，学习中的卡片最多可提前多久出现，例如 20m',
    fuzz: '间隔是否略有浮动，让一起学的卡片错开',
    loadBalancing: '间隔浮动时是否优先选复习少的日子',
  },
  settingsProblem,
};
