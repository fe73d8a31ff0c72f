import { isEffective } from '../../memory/undo-graph.ts';
import type { CommandContext, Invocation } from '../context.ts';
import { type ExitCode, ExpectedStop } from '../exit.ts';
import { openTerminalKeys } from '../quiz/notes/keys.ts';
import { openTable } from '../sitting.ts';
import { pastInterviews } from './past-interviews.ts';
import { runInterview } from './run-interview.ts';

/** Plays the interviewer over notes and leaves one event with the report in the journal. */
export async function interview(context: CommandContext, invocation: Invocation): Promise<ExitCode> {
  const keys = keysFor(invocation.operands, context);
  const table = await openTable(context, invocation);
  const { undos } = table.store.state().memories;
  const library = table.library();
  try {
    return await runInterview(context, invocation, {
      keys,
      asked: library.cards,
      cards: library.identities.cards,
      journal: table.journal,
      scheduler: table.scheduling.scheduler,
      earlier: pastInterviews(table.home.paths.journal, (event) => isEffective(undos, event)),
      openScreen: async () => {
        const { screenOptions } = await import('../terminal/screen-options.ts');
        return screenOptions(context, table.home);
      },
    });
  } finally {
    await table.close();
  }
}

/** Notes from standard input leave the terminal device for the answers. */
function keysFor(operands: readonly string[], { stdin, messages }: CommandContext): NodeJS.ReadStream {
  if (!operands.includes('-')) return stdin;
  const keys = openTerminalKeys();
  if (keys === undefined) throw new ExpectedStop(messages.quiz.noTerminalForKeys);
  return keys;
}
