import type { SettingsProblem } from '../../memory/settings-problem.ts';

/** What the room `memory` says to people. */
export interface MemoryMessages {
  /** What is wrong with a setting and what it may be. */
  settingsProblem(problem: SettingsProblem): string;
}
