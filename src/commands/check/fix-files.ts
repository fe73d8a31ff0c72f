import type { FileFacts } from '../../check/facts.ts';
import { fixUntilStable } from '../../check/fix.ts';
import { type CheckPlan, checkFiles } from '../../check/run.ts';
import { writeTextFile } from '../../store/write-file.ts';
import type { CommandContext } from '../context.ts';
import type { ScopedFile } from './scope.ts';

/** Repairs what can be repaired safely, writes the files that changed and gives all files as they are now. */
export function fixFiles(
  files: readonly ScopedFile[],
  plan: CheckPlan,
  inspect: (file: string, text: string) => FileFacts,
  { stderr, messages }: CommandContext,
): readonly ScopedFile[] {
  let edits = 0;
  let written = 0;
  const fixed = files.map((entry) => {
    const { file, location, text } = entry;
    if (location === '-') return entry;
    const outcome = fixUntilStable(text, (current) => checkFiles([{ file, facts: inspect(file, current) }], plan));
    if (outcome.text === text) return entry;
    writeTextFile(location, outcome.text);
    edits += outcome.applied;
    written++;
    return { ...entry, text: outcome.text };
  });
  if (written > 0) stderr.write(`${messages.check.appliedFixes(edits, written)}\n`);
  return fixed;
}
