import { watch } from 'node:fs';
import { dirname } from 'node:path';
import type { CommandContext } from '../context.ts';
import { type ExitCode, ExpectedStop } from '../exit.ts';
import { discoverConfiguration } from './discover-configuration.ts';
import type { CheckOptions } from './options.ts';
import { runCheck } from './run-check.ts';
import { findScope } from './scope.ts';

/** Editors save in several steps; changes within this time are one, ms. */
const SETTLING = 80;
const INTERRUPTED = 130;
const CLEAR_SCREEN = '\u001b[2J\u001b[3J\u001b[H';

/** Checks, and checks again whenever a file in the directories of the run changes, until interrupted (130). */
export function watchCheck(context: CommandContext, options: CheckOptions): Promise<ExitCode> {
  const abort = new AbortController();
  const watched = new Set<string>();
  let waiting: NodeJS.Timeout | undefined;

  const watchDirectory = (directory: string, changed: () => void) => {
    if (watched.has(directory)) return;
    watched.add(directory);
    watch(directory, { signal: abort.signal }, () => {
      clearTimeout(waiting);
      waiting = setTimeout(changed, SETTLING);
    }).on('error', () => watched.delete(directory));
  };
  const run = async (changed: () => void): Promise<void> => {
    if (context.stdout.isTerminal) context.stdout.write(CLEAR_SCREEN);
    // Watched before it is read, so that no change falls between.
    const directories = directoriesOf(context, options);
    for (const directory of directories) watchDirectory(directory, changed);
    try {
      await runCheck(context, options);
    } catch (error) {
      // What cannot be run now may be runnable after the next save.
      if (!(error instanceof ExpectedStop)) throw error;
      context.stderr.write(`${error.message}\n`);
    }
    context.stderr.write(`${context.messages.check.watching(directories.size)}\n`);
  };

  return new Promise((finish, fail) => {
    let running = Promise.resolve();
    const runNext = (): void => {
      running = running.then(() => run(runNext));
      running.catch(fail);
    };
    runNext();
    process.once('SIGINT', () => {
      clearTimeout(waiting);
      abort.abort();
      finish(INTERRUPTED);
    });
  });
}

function directoriesOf({ cwd, messages }: CommandContext, options: CheckOptions): ReadonlySet<string> {
  try {
    const files = findScope(cwd, options, discoverConfiguration(cwd, options.config), messages);
    return new Set(files.filter(({ source }) => source !== '-').map(({ source }) => dirname(source)));
  } catch (error) {
    if (error instanceof ExpectedStop) return new Set([cwd]);
    throw error;
  }
}
