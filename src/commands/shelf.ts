import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { addToLibrary, type LibraryChange, removeFromLibrary } from '../store/library.ts';
import type { CommandContext, Invocation } from './context.ts';
import { type ExitCode, ExpectedStop } from './exit.ts';
import { openHome } from './home.ts';
import { describeFailure } from './problems.ts';

/** Adds files and directories to the library: what `mdrill` drills when nothing is named. Without operands shows it. */
export async function add(context: CommandContext, invocation: Invocation): Promise<ExitCode> {
  const home = openHome(context);
  const { operands } = invocation;
  if (operands.length === 0) {
    context.stdout.write(home.settings.library.map((path) => `${path}\n`).join(''));
    return 0;
  }
  const missing = operands.find((operand) => !existsSync(resolve(context.cwd, operand)));
  if (missing !== undefined) throw new ExpectedStop(context.messages.commands.said.shelf.missing(missing));
  return settle(context, () => addToLibrary(home.paths.config, operands, context.cwd));
}

/** Takes files and directories out of the library. The journal keeps what it knows of their cards. */
export async function remove(context: CommandContext, invocation: Invocation): Promise<ExitCode> {
  const home = openHome(context);
  return settle(context, () => removeFromLibrary(home.paths.config, invocation.operands, context.cwd));
}

async function settle(context: CommandContext, change: () => Promise<readonly LibraryChange[]>): Promise<ExitCode> {
  const { outcomes } = context.messages.commands.said.shelf;
  try {
    const changes = await change();
    context.stdout.write(changes.map(({ path, outcome }) => `${path}: ${outcomes[outcome]}\n`).join(''));
    return changes.some(({ outcome }) => outcome === 'not-there') ? 1 : 0;
  } catch (error) {
    throw new ExpectedStop(describeFailure(context, error));
  }
}
