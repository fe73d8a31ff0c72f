import { relative, resolve, sep } from 'node:path';
import ignore from 'ignore';
import type { PatternMatcher } from '../../check/configure.ts';
import type { Messages } from '../../i18n/messages.ts';
import { describeFileProblem } from '../../store/describe.ts';
import type { FileProblem } from '../../store/files/file-problem.ts';
import { findFiles } from '../../store/files.ts';
import { ExpectedStop } from '../exit.ts';
import type { FoundConfiguration } from './discover-configuration.ts';
import type { CheckOptions } from './options.ts';

/** A file of a run. */
export interface ScopedFile {
  /** The name findings are reported under. */
  readonly file: string;
  /** Where it is read from: absolute with `/`, or `-`. */
  readonly source: string;
  /** Where its links and settings are those of: as `source`, but for standard input with a name. */
  readonly location: string;
  /** Why it cannot be read, when that is known already. */
  readonly problem?: FileProblem;
}

/** Name of standard input without `--stdin-filename`. */
const STDIN = '-';

/**
 * Everything the operands mean, but what the configuration ignores; a file named by itself is always taken.
 * Nothing is read yet. Throws `ExpectedStop` when an operand means nothing at all.
 */
export function findScope(
  cwd: string,
  options: Pick<CheckOptions, 'operands' | 'stdinFilename'>,
  found: Pick<FoundConfiguration, 'configuration' | 'directory'>,
  messages: Messages,
): readonly ScopedFile[] {
  const operands = options.operands.length === 0 ? ['.'] : options.operands;
  if (operands.includes(STDIN) && operands.length > 1) throw new ExpectedStop(messages.check.stdinAlone);
  const named = new Set(operands.map((operand) => slashed(resolve(cwd, operand))));
  const matches = patternMatcher(cwd, found.directory);
  const { ignore: ignored } = found.configuration;
  const files = findFiles(operands, { cwd }).flatMap(
    ({ path, location, problem }): ScopedFile | readonly ScopedFile[] => {
      if (location === STDIN) return stdinFile(cwd, options.stdinFilename);
      if (problem !== undefined && meansNothing(problem)) {
        throw new ExpectedStop(describeFileProblem(path, problem, messages.store));
      }
      // Somebody else's directory, reached by a link, is not ours to judge.
      if (problem?.kind === 'leads-outside') return [];
      if (ignored.length > 0 && !named.has(location) && matches(ignored, path)) return [];
      const file = { file: path, source: location, location };
      return problem === undefined ? file : { ...file, problem };
    },
  );
  if (files.length === 0) throw new ExpectedStop(messages.check.nothingToCheck);
  return files;
}

/** Matches files against patterns in the syntax of `.gitignore`, relative to the directory of the configuration. */
export function patternMatcher(cwd: string, directory: string): PatternMatcher {
  const compiled = new Map<readonly string[], ReturnType<typeof ignore>>();
  return (patterns, file) => {
    if (patterns.length === 0 || file === STDIN) return false;
    const rules = compiled.get(patterns) ?? ignore().add([...patterns]);
    compiled.set(patterns, rules);
    const path = slashed(relative(directory, resolve(cwd, file)));
    return ignore.isPathValid(path) && rules.ignores(path);
  };
}

function stdinFile(cwd: string, name: string | undefined): ScopedFile {
  const location = name === undefined ? STDIN : slashed(resolve(cwd, name));
  return { file: name ?? STDIN, source: STDIN, location };
}

function meansNothing(problem: FileProblem): boolean {
  return problem.kind === 'missing' || problem.kind === 'no-files' || problem.kind === 'not-notes';
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
