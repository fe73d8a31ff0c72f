import type { CommandContext, Invocation } from '../context.ts';
import type { ExitCode } from '../exit.ts';
import { printExplanation } from './explain.ts';
import { readCheckOptions } from './read-options.ts';
import { runLargeCheck } from './run-check.ts';
import { watchCheck } from './watch.ts';

/** `mdrill check`: everything wrong with some decks, once or whenever they change. */
export async function check(context: CommandContext, invocation: Invocation): Promise<ExitCode> {
  const rule = invocation.text('explain');
  if (rule !== undefined) return printExplanation(context, rule === 'all' ? '' : rule, invocation.flag('json'));
  const options = readCheckOptions(invocation, context.messages.check);
  return invocation.flag('watch') ? watchCheck(context, options) : runLargeCheck(context, options);
}
