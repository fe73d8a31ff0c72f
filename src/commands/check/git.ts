import { execFileSync } from 'node:child_process';

/** A repository that can be asked what changed. */
export interface GitComparison {
  /** Absolute path of the root of the working tree. */
  readonly root: string;
  /** Paths relative to the root of files that differ from the reference or are not tracked yet. */
  readonly changed: ReadonlySet<string>;
  /** The text of a file at the reference; undefined when it was not there. */
  readonly earlier: (path: string) => string | undefined;
}

/** Git could not answer; the message is its own. */
export class GitTrouble extends Error {}

// A repository may come from a stranger: nothing its configuration names is run.
const HARDENED = [
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'core.quotePath=false',
] as const;
const MOST_OUTPUT = 256 << 20;

/**
 * Compares the working tree with the point where it left a reference: what others have done since does not count.
 * Throws `GitTrouble` outside of a repository or for a reference git does not know.
 */
export function compareWithGit(cwd: string, reference: string): GitComparison {
  const root = git(cwd, 'rev-parse', '--show-toplevel').trim();
  const commit = git(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${reference}^{commit}`).trim();
  const base = mergeBase(root, commit);
  const tracked = git(
    root,
    'diff',
    '--name-only',
    '--no-ext-diff',
    '--no-textconv',
    '--no-renames',
    '--diff-filter=d',
    '-z',
    base,
    '--',
  );
  const untracked = git(root, 'ls-files', '--others', '--exclude-standard', '-z');
  return {
    root,
    changed: new Set(`${tracked}${untracked}`.split('\0').filter((path) => path !== '')),
    earlier: (path) => {
      try {
        return git(root, 'cat-file', 'blob', `${base}:${path}`);
      } catch {
        return undefined;
      }
    },
  };
}

function mergeBase(root: string, commit: string): string {
  try {
    return git(root, 'merge-base', commit, 'HEAD').trim();
  } catch {
    return commit;
  }
}

function git(cwd: string, ...args: readonly string[]): string {
  try {
    return execFileSync('git', [...HARDENED, ...args], {
      cwd,
      encoding: 'utf8',
      maxBuffer: MOST_OUTPUT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
    });
  } catch (error) {
    throw new GitTrouble(reasonOf(error));
  }
}

function reasonOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'stderr' in error && typeof error.stderr === 'string') {
    const [first = ''] = error.stderr.trim().split('\n');
    if (first !== '') return first;
  }
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
}
