import type { SettingsProblem } from '../../memory/settings-problem.ts';
import type { MemoryMessages } from '../contract/memory.ts';

function expectation(problem: SettingsProblem): string {
  switch (problem.code) {
    case 'unknown-setting':
      return '没有这项设置。';
    case 'not-a-number':
      return problem.whole ? '应为整数。' : '应为数字。';
    case 'out-of-range':
      return `应在 ${problem.lowest} 到 ${problem.highest} 之间。`;
    case 'not-yes-or-no':
      return '应为 yes 或 no。';
    case 'not-one-of':
      return `应为 ${problem.choices.join('、')} 之一。`;
    case 'unreadable-steps':
      return '步长写作“1m 10m 1h 1d”。';
    case 'unreadable-duration':
      return '时长写作“20m”或“1h”。';
    case 'unreadable-easy-days':
      return `应从周日起写七个等级，每个为 ${problem.levels.join('、')} 之一。`;
    case 'general-only':
      return '只能在个人设置里写，卡组和标签不能指定。';
    case 'high-retention':
      return `从 ${problem.from} 起，工作量的增长远快于记忆的收益。`;
    case 'steps-not-ascending':
      return '步长没有逐步变长。';
  }
}

export const memory: MemoryMessages = {
  settingsProblem: (problem) => `${problem.setting}“${problem.written}”：${expectation(problem)}`,
};
