import type { CommandContext, Invocation } from '../context.ts';
import type { ExitCode } from '../exit.ts';
import { openHome } from '../home.ts';
import { WEB_LIMITS } from './notes/fetch-notes.ts';
import { openTerminalKeys } from './notes/keys.ts';
import { runQuiz } from './run-quiz.ts';

/** Asks the cards of files, addresses or standard input once; nothing is written, nothing remembered. */
export function quiz(context: CommandContext, invocation: Invocation): Promise<ExitCode> {
  return runQuiz(context, invocation, {
    fetch: globalThis.fetch,
    limits: WEB_LIMITS,
    openKeys: openTerminalKeys,
    openScreen: async () => {
      const { screenOptions } = await import('../terminal/screen-options.ts');
      return screenOptions(context, openHome(context));
    },
    openRecord: async () => {
      const { openTable } = await import('../sitting.ts');
      const table = await openTable(context, invocation);
      const { scheduler } = table.scheduling;
      const known = table.library().identities.cards;
      const now = (): number => context.clock.now();
      return { ports: { journal: table.journal, scheduler, now, known }, close: () => table.close() };
    },
  });
}
