import type { CommandContext, Invocation } from '../context.ts';
import type { ExitCode } from '../exit.ts';
import { readCheckOptions } from './read-options.ts';

/** `mdrill check`: everything wrong with some decks, once or whenever they change. */
export async function check(context: CommandContext, invocation: Invocation): Promise<ExitCode> {
  const rule = invocation.text('explain');
  if (rule !== undefined) {
    const { printExplanation } = await import('./explain.ts');
    return printExplanation(context, rule === 'all' ? '' : rule, invocation.flag('json'));
  }
  const options = readCheckOptions(invocation, context.messages.check);
  if (invocation.flag('watch')) return (await import('./watch.ts')).watchCheck(context, options);
  return (await import('./run-check.ts')).runCheck(context, options);
}
