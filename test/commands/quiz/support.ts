import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { onTestFinished } from 'vitest';
import type { CommandContext, Invocation, TextSink } from '../../../src/commands/context.ts';
import { ExpectedStop } from '../../../src/commands/exit.ts';
import { type QuizPorts, runQuiz } from '../../../src/commands/quiz/run-quiz.ts';
import { en } from '../../../src/i18n/en/index.ts';
import type { Messages } from '../../../src/i18n/messages.ts';

/** What a run printed, how it ended, and the files that are there afterwards. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly files: readonly string[];
  /** The text of a file that was written. */
  readonly written: (name: string) => string;
}

/** How a run is set up. */
export interface Setup {
  readonly files?: Readonly<Record<string, string>>;
  readonly operands: readonly string[];
  /** What comes from standard input. */
  readonly input?: string | Readable;
  /** What is typed at the terminal device; without it there is none. */
  readonly keys?: string;
  readonly options?: Readonly<Record<string, string | boolean | readonly string[]>>;
  readonly ports?: Partial<QuizPorts>;
  readonly messages?: Messages;
  readonly zone?: string;
}

function isReadStream(stream: Readable): stream is NodeJS.ReadStream {
  return typeof stream.resume === 'function';
}

/** A stream as standard input is typed. */
export function readStream(source: string | Readable): NodeJS.ReadStream {
  const stream = typeof source === 'string' ? Readable.from(source === '' ? [] : [source]) : source;
  if (!isReadStream(stream)) throw new Error('no stream');
  return stream;
}

export function invocationOf(operands: readonly string[], options: Setup['options'] = {}): Invocation {
  const text = (name: string): string | undefined => {
    const value = options[name];
    return typeof value === 'string' ? value : undefined;
  };
  const choice = (name: string): boolean | undefined => {
    const value = options[name];
    return typeof value === 'boolean' ? value : undefined;
  };
  return {
    operands,
    text,
    choice,
    flag: (name) => choice(name) === true,
    count: (name) => (text(name) === undefined ? undefined : Number(text(name))),
    list: (name) => {
      const value = options[name];
      return Array.isArray(value) ? value : [];
    },
  };
}

function sink(write: (text: string) => void): TextSink {
  return { write, isTerminal: false };
}

const refusing: typeof globalThis.fetch = () => Promise.reject(new Error('the network was touched'));

/** Runs a quiz in a directory of its own with a clock that moves a second at each look. */
export async function quizIn({
  files = {},
  operands,
  input = '',
  keys,
  options,
  ports = {},
  messages = en,
  zone = 'Asia/Shanghai',
}: Setup): Promise<Outcome> {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'mdrill-quiz-')));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  mkdirSync(join(directory, 'home'));
  for (const [path, text] of Object.entries(files)) writeFileSync(join(directory, path), text);
  const printed = { stdout: '', stderr: '' };
  let now = Date.parse('2026-11-20T12:00:00Z');
  const tell = (): number => {
    now += 1_000;
    return now;
  };
  const context: CommandContext = {
    stdout: sink((text) => {
      printed.stdout += text;
    }),
    stderr: sink((text) => {
      printed.stderr += text;
    }),
    stdin: readStream(input),
    env: { MDRILL_HOME: join(directory, 'home') },
    cwd: directory,
    messages,
    clock: { now: tell, stamp: tell, zone: () => zone },
    seed: '7',
    interactive: false,
    color: false,
    packageDirectory: directory,
  };
  const code = await runQuiz(context, invocationOf(operands, options), {
    fetch: refusing,
    limits: { size: 100_000, time: 5_000, redirects: 5 },
    openKeys: () => (keys === undefined ? undefined : readStream(keys)),
    openScreen: () => Promise.reject(new Error('there is no screen')),
    openRecord: () => Promise.reject(new Error('the journal was touched')),
    ...ports,
  }).catch((error: unknown) => {
    if (!(error instanceof ExpectedStop)) throw error;
    printed.stderr += error.message;
    return error.code;
  });
  const left = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((name) => name !== 'home');
  return { code, ...printed, files: left.sort(), written: (name) => readFileSync(join(directory, name), 'utf8') };
}
