import type { SettingName } from '../../memory/settings.ts';
import type { SettingsProblem } from '../../memory/settings-problem.ts';

/** What the room `memory` says to people. */
export interface MemoryMessages {
  /** What each scheduling setting means and how it is written, for `mdrill config`. */
  readonly settings: Readonly<Record<SettingName, string>>;
  /** What is wrong with a setting, with what was written and what to write instead. */
  settingsProblem(problem: SettingsProblem): string;
}
