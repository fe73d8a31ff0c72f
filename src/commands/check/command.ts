import type { CommandContext, Invocation } from '../context.ts';
import type { ExitCode } from '../exit.ts';
import { isRepeatable, recallRun } from './kept-run.ts';
import type { CheckOptions } from './options.ts';
import { readCheckOptions } from './read-options.ts';
import { reportFindings } from './report-findings.ts';

/** `mdrill check`: everything wrong with some decks, once or whenever they change. */
export async function check(context: CommandContext, invocation: Invocation): Promise<ExitCode> {
  const rule = invocation.text('explain');
  if (rule !== undefined) {
    const { printExplanation } = await import('./explain.ts');
    return printExplanation(context, rule === 'all' ? '' : rule, invocation.flag('json'));
  }
  const options = readCheckOptions(invocation, context.messages.check);
  if (invocation.flag('watch')) return (await import('./watch.ts')).watchCheck(context, options);
  return checkOnce(context, options);
}

/** Checks, but for what an earlier run of the same kind has found when nothing has changed since. As `runCheck`. */
export async function checkOnce(context: CommandContext, options: CheckOptions): Promise<ExitCode> {
  const known = isRepeatable(options) ? recallRun(context, options) : undefined;
  if (known !== undefined) return reportFindings(context, options, known);
  return (await import('./run-check.ts')).runCheck(context, options);
}
