import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkOnce } from '../../../src/commands/check/command.ts';
import type { CheckOptions } from '../../../src/commands/check/options.ts';
import type { CommandContext, TextSink } from '../../../src/commands/context.ts';
import { en } from '../../../src/i18n/en/index.ts';

/** What a run printed, and its exit code. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A directory of its own for one test, with a home beside it. */
export interface Workspace {
  readonly directory: string;
  write(path: string, text: string): void;
  git(...args: readonly string[]): void;
  context(outcome: { stdout: string; stderr: string }): CommandContext;
  check(options?: Partial<CheckOptions>): Promise<Outcome>;
}

/** Options of a plain run. */
export const DEFAULT_OPTIONS: CheckOptions = {
  operands: [],
  format: 'compact',
  quiet: false,
  rules: [],
  updateBaseline: false,
  fix: false,
  cache: false,
  cards: false,
};

/** Makes a workspace that is removed when the test ends. */
export function makeWorkspace(files: Readonly<Record<string, string>> = {}): Workspace {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'mdrill-check-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const directory = join(root, 'work');
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  };
  mkdirSync(directory);
  for (const [path, text] of Object.entries(files)) write(path, text);

  const context = (printed: { stdout: string; stderr: string }): CommandContext => ({
    stdout: sink((text) => {
      printed.stdout += text;
    }),
    stderr: sink((text) => {
      printed.stderr += text;
    }),
    stdin: process.stdin,
    env: { MDRILL_HOME: join(root, 'home') },
    cwd: directory,
    messages: en,
    clock: { now: () => 0, stamp: () => 0, zone: () => '+00:00' },
    seed: 'test',
    interactive: false,
    color: false,
    packageDirectory: directory,
  });
  return {
    directory,
    write,
    context,
    git: (...args) =>
      void execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
        cwd: directory,
        stdio: 'ignore',
      }),
    check: async (options = {}) => {
      const printed = { stdout: '', stderr: '' };
      const code = await checkOnce(context(printed), { ...DEFAULT_OPTIONS, ...options });
      return { code, ...printed };
    },
  };
}

function sink(write: (text: string) => void): TextSink {
  return { write, isTerminal: false };
}
