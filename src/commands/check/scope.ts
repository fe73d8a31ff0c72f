import { readFileSync } from 'node:fs';
import { basename, relative, resolve, sep } from 'node:path';
import ignore from 'ignore';
import type { PatternMatcher } from '../../check/configure.ts';
import type { LocatedFinding } from '../../check/finding.ts';
import type { CheckMessages } from '../../i18n/contract/check.ts';
import type { FileProblem } from '../../store/files/file-problem.ts';
import { type FoundFile, findFiles, readFound } from '../../store/files.ts';
import { ExpectedStop } from '../exit.ts';
import type { FoundConfiguration } from './discover-configuration.ts';
import type { CheckOptions } from './options.ts';

/** A file of a run with its text. */
export interface ScopedFile {
  readonly file: string;
  /** Absolute with `/`, or `-`. */
  readonly location: string;
  readonly text: string;
}

/** What a run looks at. */
export interface Scope {
  readonly files: readonly ScopedFile[];
  /** Files that could not be read. */
  readonly findings: readonly LocatedFinding[];
}

/** Name of standard input without `--stdin-filename`. */
const STDIN_NAME = '-';

/**
 * Reads everything the operands mean, but what the configuration ignores; a file named by itself is always read.
 * Throws `ExpectedStop` when an operand means nothing at all.
 */
export function readScope(
  cwd: string,
  options: Pick<CheckOptions, 'operands' | 'stdinFilename'>,
  found: FoundConfiguration,
  messages: CheckMessages,
): Scope {
  const operands = options.operands.length === 0 ? ['.'] : options.operands;
  if (operands.includes('-') && operands.length > 1) throw new ExpectedStop(messages.stdinAlone);
  const named = new Set(operands.map((operand) => resolve(cwd, operand).split(sep).join('/')));
  const matches = patternMatcher(cwd, found.directory);
  const files: ScopedFile[] = [];
  const findings: LocatedFinding[] = [];
  for (const place of findFiles(operands, { cwd })) {
    const file = place.location === '-' ? (options.stdinFilename ?? STDIN_NAME) : place.path;
    if (!named.has(place.location) && place.location !== '-' && matches(found.configuration.ignore, file)) continue;
    const outcome = read(place);
    if ('text' in outcome) files.push({ file, location: locationOf(cwd, place, file), text: outcome.text });
    else findings.push(...problemFinding(file, outcome.problem, messages));
  }
  if (files.length === 0 && findings.length === 0) throw new ExpectedStop(messages.nothingToCheck);
  return { files, findings };
}

/** Matches files against patterns in the syntax of `.gitignore`, relative to the directory of the configuration. */
export function patternMatcher(cwd: string, directory: string): PatternMatcher {
  const compiled = new Map<readonly string[], ReturnType<typeof ignore>>();
  return (patterns, file) => {
    if (patterns.length === 0 || file === STDIN_NAME) return false;
    const rules = compiled.get(patterns) ?? ignore().add([...patterns]);
    compiled.set(patterns, rules);
    const path = relative(directory, resolve(cwd, file)).split(sep).join('/');
    return ignore.isPathValid(path) && rules.ignores(path);
  };
}

/** The name a deck gets when it declares none. */
export function deckName(file: string): string {
  return basename(file).replace(/\.[^.]+$/, '');
}

/** Standard input under a file's name has that file's place, so that its links and settings are that file's. */
function locationOf(cwd: string, place: FoundFile, file: string): string {
  if (place.location !== '-' || file === STDIN_NAME) return place.location;
  return resolve(cwd, file).split(sep).join('/');
}

function read(place: FoundFile): { readonly text: string } | { readonly problem: FileProblem } {
  return readFound(place, { stdin: () => readFileSync(0, 'utf8') });
}

function problemFinding(file: string, problem: FileProblem, messages: CheckMessages): readonly LocatedFinding[] {
  switch (problem.kind) {
    case 'missing':
      throw new ExpectedStop(messages.noSuchPath(file));
    case 'no-files':
    case 'not-notes':
      throw new ExpectedStop(messages.nothingToCheck);
    // Somebody else's directory, reached by a link: not ours to judge.
    case 'leads-outside':
      return [];
    case 'not-utf8':
      return [unreadable(file, 'encoding')];
    case 'too-large':
      return [unreadable(file, 'too-large')];
    case 'unreadable':
      return [unreadable(file, problem.code === 'EACCES' || problem.code === 'EPERM' ? 'denied' : problem.code)];
  }
}

/** The finding of a file nothing can be said about. */
export function unreadable(file: string, reason: string): LocatedFinding {
  const start = { line: 1, column: 1, offset: 0 };
  return { rule: 'file-unreadable', severity: 'error', file, span: { start, end: start }, params: { reason } };
}
