import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { applyBaseline, type Baseline, makeBaseline, parseBaseline } from '../../check/baseline.ts';
import type { LocatedFinding } from '../../check/finding.ts';
import { writeTextFile } from '../../store/write-file.ts';
import type { CommandContext } from '../context.ts';
import { ExpectedStop } from '../exit.ts';
import { sha256 } from '../hash.ts';
import type { CheckOptions } from './options.ts';

const DEFAULT_BASELINE = '.mdrill-baseline.json';

/** Leaves out what the baseline knows, or makes everything known when it is to be updated. */
export function withoutKnown(
  findings: readonly LocatedFinding[],
  text: (file: string) => string | undefined,
  context: CommandContext,
  options: Pick<CheckOptions, 'baseline' | 'updateBaseline'>,
): { readonly fresh: readonly LocatedFinding[]; readonly known: number } {
  if (options.baseline === undefined && !options.updateBaseline) return { fresh: findings, known: 0 };
  const name = options.baseline ?? DEFAULT_BASELINE;
  const path = resolve(context.cwd, name);
  if (options.updateBaseline) {
    writeTextFile(path, `${JSON.stringify(makeBaseline(findings, text, sha256), null, 2)}\n`);
    return { fresh: [], known: findings.length };
  }
  return applyBaseline(findings, readBaseline(path, name, context), text, sha256);
}

function readBaseline(path: string, name: string, { messages }: CommandContext): Baseline {
  const baseline = parseBaseline(readText(path));
  if (baseline === undefined) throw new ExpectedStop(messages.check.badBaseline(name));
  return baseline;
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
