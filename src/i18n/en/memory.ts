import type { SettingsProblem } from '../../memory/settings-problem.ts';
import type { MemoryMessages } from '../contract/memory.ts';

function expectation(problem: SettingsProblem): string {
  switch (problem.code) {
    case 'unknown-setting':
      return 'there is no such setting.';
    case 'not-a-number':
      return problem.whole ? 'a whole number is expected.' : 'a number is expected.';
    case 'out-of-range':
      return `it must be from ${problem.lowest} to ${problem.highest}.`;
    case 'not-yes-or-no':
      return 'yes or no is expected.';
    case 'not-one-of':
      return `expected is ${problem.choices.join(', ')}.`;
    case 'unreadable-steps':
      return 'steps are written like "1m 10m 1h 1d".';
    case 'unreadable-duration':
      return 'a duration is written like "20m" or "1h".';
    case 'unreadable-easy-days':
      return `seven levels from Sunday on are expected, each one of ${problem.levels.join(', ')}.`;
    case 'general-only':
      return 'only your own settings can say this, not a deck or a tag.';
    case 'high-retention':
      return `from ${problem.from} on the work grows much faster than what is remembered.`;
    case 'steps-not-ascending':
      return 'the steps do not get longer.';
  }
}

export const memory: MemoryMessages = {
  settingsProblem: (problem) => `${problem.setting} "${problem.written}": ${expectation(problem)}`,
};
