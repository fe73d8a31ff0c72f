import { basename, extname } from 'node:path';
import { describeConfigFile, describeFileProblem, describeProblem, describeTrouble } from '../store/describe.ts';
import type { SettingsReading } from '../store/settings.ts';
import { StoreError } from '../store/store-error.ts';
import type { Trouble } from '../store/trouble.ts';
import type { CommandContext } from './context.ts';
import type { Library } from './library.ts';
import type { UnreadFile } from './load-decks.ts';

/** Says on standard error which operands gave no text, and why. */
export function tellUnread(context: CommandContext, unread: readonly UnreadFile[]): void {
  for (const { path, problem } of unread) {
    context.stderr.write(`mdrill: ${describeFileProblem(path, problem, context.messages.store)}\n`);
  }
}

/** Says on standard error what is wrong with the settings. */
export function tellSettingsProblems(context: CommandContext, path: string, reading: SettingsReading): void {
  const { store, memory } = context.messages;
  const damage = describeConfigFile(path, reading.file, store);
  if (damage !== undefined) context.stderr.write(`mdrill: ${damage}\n`);
  for (const problem of reading.problems) {
    // Taken, and told when it was set: not worth a line with every command.
    if (problem.severity === 'warning' && problem.code === 'high-retention') continue;
    context.stderr.write(`mdrill: ${path}: ${memory.settingsProblem(problem)}\n`);
  }
}

/** Says on standard error which of the files that were read gave no card, and where to ask why. */
export async function tellEmptyFiles(context: CommandContext, { files, identities }: Library): Promise<void> {
  const filled = new Set(identities.cards.map(({ from }) => from));
  const { shadowed } = identities;
  const { empty, tryExplain } = context.messages.cards;
  const bare = files.filter(({ loaded }) => !filled.has(loaded) && !shadowed.includes(loaded));
  if (bare.length === 0) return;
  const { explainEmpty } = await import('../cards/explain.ts');
  for (const { loaded, text } of bare) {
    const reason = explainEmpty(text(), basename(loaded.path, extname(loaded.path)));
    context.stderr.write(`mdrill: ${loaded.path}: ${empty[reason]} ${tryExplain(loaded.path)}\n`);
  }
}

/** Says on standard error what was found wrong with the stored progress. */
export function tellTroubles(context: CommandContext, troubles: readonly Trouble[]): void {
  for (const trouble of troubles) context.stderr.write(`mdrill: ${describeTrouble(trouble, context.messages.store)}\n`);
}

/** What a failure to save says to a person. */
export function describeFailure(context: CommandContext, error: unknown): string {
  if (error instanceof StoreError) return describeProblem(error.problem, context.messages.store);
  return error instanceof Error ? error.message : String(error);
}
