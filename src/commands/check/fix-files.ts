import { fixUntilStable } from '../../check/fix.ts';
import { type CheckPlan, checkFiles } from '../../check/run.ts';
import { writeTextFile } from '../../store/write-file.ts';
import type { CommandContext } from '../context.ts';
import type { Inspector } from './inspector.ts';
import type { ScopedFile } from './scope.ts';

/** Repairs what can be repaired safely and writes the files that changed. Gives their new texts by name. */
export function fixFiles(
  files: readonly ScopedFile[],
  plan: CheckPlan,
  inspector: Inspector,
  { stderr, messages }: CommandContext,
): ReadonlyMap<string, string> {
  const fixed = new Map<string, string>();
  let edits = 0;
  for (const place of files) {
    const { file, source } = place;
    const mayChange = source !== '-' && inspector.inspect(place).findings.some((finding) => finding.fix !== undefined);
    const text = mayChange ? inspector.text(place) : undefined;
    if (text === undefined) continue;
    const findings = (current: string) => checkFiles([{ file, facts: inspector.inspectText(file, current) }], plan);
    const outcome = fixUntilStable(text, findings);
    if (outcome.text === text) continue;
    writeTextFile(source, outcome.text);
    fixed.set(file, outcome.text);
    edits += outcome.applied;
  }
  if (fixed.size > 0) stderr.write(`${messages.check.appliedFixes(edits, fixed.size)}\n`);
  return fixed;
}
