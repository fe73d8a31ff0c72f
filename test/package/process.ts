import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';

/** The built program, or another one that is named: an installed package has to pass as well. */
const ENTRY = process.env['MDRILL_ENTRY'] ?? join(process.cwd(), 'dist', 'cli.js');

/** Where a program runs and what its environment has besides the test's; undefined takes a variable away. */
export interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

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

/** A directory of notes for one test, path → text, removed when the test ends. */
export function temporaryNotes(files: Readonly<Record<string, string>> = {}): string {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'mdrill-notes-')));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  return directory;
}

/** Runs the built program to its end. */
export function run(
  home: string,
  args: readonly string[],
  input: string | Buffer = '',
  { cwd, env }: Surroundings = {},
): Finished {
  return spawnSync(process.execPath, [ENTRY, ...args], {
    encoding: 'utf8',
    input,
    cwd,
    env: environment(home, env),
    maxBuffer: 1 << 26,
  });
}

/** What the built program prints as one JSON value. */
export function runJson<Value>(home: string, args: readonly string[], surroundings: Surroundings = {}): Value {
  const { status, stdout, stderr } = run(home, [...args, '--json'], '', surroundings);
  if (status !== 0) throw new Error(`mdrill ${args.join(' ')} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}

/** The events of the line protocol that an input calls forth. */
export function drillLines(
  home: string,
  args: readonly string[],
  input: string,
  surroundings: Surroundings = {},
): readonly LineEvent[] {
  const { stdout, stderr } = run(home, ['drill', ...args, '--json'], input, surroundings);
  if (stdout === '') throw new Error(`mdrill drill ${args.join(' ')} said nothing: ${stderr}`);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** An event of the line protocol, as a program reads it. */
export type LineEvent = Readonly<Record<string, unknown>>;

/** The running program in its line protocol: say a line, await an event. */
export interface Conversation {
  readonly child: ChildProcessWithoutNullStreams;
  say(line: string): void;
  next(): Promise<LineEvent>;
}

/** Starts the built program with `--json` and talks to it line by line. */
export function converse(home: string, args: readonly string[], { cwd, env }: Surroundings = {}): Conversation {
  const child = spawn(process.execPath, [ENTRY, ...args, '--json'], { cwd, env: environment(home, env) });
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

function environment(home: string, changes: Surroundings['env'] = {}): NodeJS.ProcessEnv {
  const all: NodeJS.ProcessEnv = { ...process.env, MDRILL_HOME: home, MDRILL_LANG: 'en', ...changes };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
