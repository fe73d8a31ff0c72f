import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { FileFacts } from '../../check/facts.ts';
import type { CheckMessages } from '../../i18n/contract/check.ts';
import { ExpectedStop } from '../exit.ts';
import { compareWithGit, GitTrouble } from './git.ts';
import type { ScopedFile } from './scope.ts';

/** How the files of a run differ from an earlier version. */
export interface SinceComparison {
  /** Files nothing is reported about. */
  readonly unchanged: ReadonlySet<string>;
  readonly earlier: (file: string) => FileFacts | undefined;
}

/** Compares files with a git reference; without one every file counts and nothing has an earlier version. */
export function compareSince(
  cwd: string,
  reference: string | undefined,
  files: readonly ScopedFile[],
  inspect: (file: string, text: string) => FileFacts,
  messages: CheckMessages,
): SinceComparison {
  if (reference === undefined) return { unchanged: new Set(), earlier: () => undefined };
  try {
    const { root, changed, earlier } = compareWithGit(cwd, reference);
    const paths = new Map(files.map(({ file, location }) => [file, pathInRepository(root, location)]));
    const isChanged = (file: string) => changed.has(paths.get(file) ?? '');
    return {
      unchanged: new Set(files.map(({ file }) => file).filter((file) => !isChanged(file))),
      earlier: (file) => {
        const path = paths.get(file);
        const text = path === undefined || !isChanged(file) ? undefined : earlier(path);
        return text === undefined ? undefined : inspect(file, text);
      },
    };
  } catch (error) {
    if (error instanceof GitTrouble) throw new ExpectedStop(messages.gitFailed(reference, error.message));
    throw error;
  }
}

function pathInRepository(root: string, location: string): string | undefined {
  if (location === '-') return undefined;
  return relative(realpathSync(root), resolved(location)).split(sep).join('/');
}

function resolved(location: string): string {
  try {
    return realpathSync(location);
  } catch {
    return location;
  }
}
