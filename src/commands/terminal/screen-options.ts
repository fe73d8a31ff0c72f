import type { ScreenOptions } from '../../ui/run-screens.ts';
import type { CommandContext } from '../context.ts';
import type { Home } from '../home.ts';
import { nodeTerminal } from './node-terminal.ts';

/** What every screen is shown with. Keys a person has set that cannot be are said on standard error. */
export async function screenOptions(context: CommandContext, { paths, settings }: Home): Promise<ScreenOptions> {
  const { describeKeyProblem, keymapFromSettings } = await import('../../ui/key-settings.ts');
  const { keymap, problems } = keymapFromSettings(settings.keys);
  for (const problem of problems) {
    context.stderr.write(`mdrill: ${paths.config}: ${describeKeyProblem(problem, context.messages.ui)}\n`);
  }
  return {
    messages: context.messages,
    terminal: nodeTerminal(),
    keymap,
    theme: settings.general.theme,
    ambiguousWidth: settings.general.ambiguousWidth,
    now: () => context.clock.now(),
  };
}
