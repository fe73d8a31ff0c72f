import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';

const ENTRY = join(process.cwd(), 'dist', 'cli.js');

export interface Finished {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A home of its own for one test, removed when the test ends. */
export function temporaryHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'mdrill-home-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  return home;
}

/** Runs the built program to its end. */
export function run(home: string, args: readonly string[], input = ''): Finished {
  return spawnSync(process.execPath, [ENTRY, ...args], {
    encoding: 'utf8',
    input,
    env: { ...process.env, MDRILL_HOME: home, MDRILL_LANG: 'en' },
    maxBuffer: 1 << 26,
  });
}

/** The running program in its line protocol: say a line, await an event. */
export interface Conversation {
  readonly child: ChildProcessWithoutNullStreams;
  say(line: string): void;
  next(): Promise<Readonly<Record<string, unknown>>>;
}

/** Starts the built program with `--json` and talks to it line by line. */
export function converse(home: string, args: readonly string[]): Conversation {
  const child = spawn(process.execPath, [ENTRY, ...args, '--json'], {
    env: { ...process.env, MDRILL_HOME: home, MDRILL_LANG: 'en' },
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    child,
    say: (line) => void child.stdin.write(`${line}\n`),
    next: async () => {
      const { value, done } = await lines.next();
      if (done === true) throw new Error('the program ended');
      return JSON.parse(value);
    },
  };
}
