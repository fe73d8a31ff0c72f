import type { Messages } from '../i18n/messages.ts';
import type { Clock } from '../memory/clock.ts';
import { logicalClock, parseInstant, systemClock } from './clock.ts';
import type { CommandContext, Invocation, TextSink } from './context.ts';
import { ExpectedStop } from './exit.ts';
import { directOutput } from './output.ts';

/** Where a command line writes to. */
export interface TextOutput {
  readonly isTTY: boolean;
  /** The reader has gone away: what is written now is written to nobody. */
  readonly isGone: boolean;
  /** The system's code of why nothing more could be written (`ENOSPC`); a reader that went away is no failure. */
  readonly failure: string | undefined;
  write(text: string): void;
  /** Resolves when all that was written is out or has failed; `failure` is known then. */
  settled(): Promise<void>;
}

/** The part of `process` a command line needs. */
export interface Host {
  readonly argv: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  cwd(): string;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: TextOutput;
  readonly stderr: TextOutput;
}

/** This process as a host. */
export function hostOf(process: NodeJS.Process): Host {
  return {
    argv: process.argv,
    env: process.env,
    cwd: () => process.cwd(),
    get stdin() {
      return process.stdin;
    },
    stdout: directOutput({ fd: 1, stream: () => process.stdout }),
    stderr: directOutput({ fd: 2, stream: () => process.stderr }),
  };
}

/** Turns the process and the common options into what commands are given. A bad `--now` is wrong usage. */
export function openContext(
  host: Host,
  packageDirectory: string,
  invocation: Invocation,
  messages: Messages,
): CommandContext {
  // Node sets up standard input when it is first touched, which takes a millisecond.
  const terminal = host.stdout.isTTY && host.env['TERM'] !== 'dumb' && host.stdin.isTTY === true;
  return {
    stdout: sink(host.stdout),
    stderr: sink(host.stderr),
    get stdin() {
      return host.stdin;
    },
    env: host.env,
    cwd: host.cwd(),
    messages,
    clock: chooseClock(invocation.text('now'), host.env, messages),
    seed: invocation.text('seed') ?? `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`,
    interactive: terminal && !invocation.flag('plain') && !invocation.flag('json') && !hasScreenReader(host.env),
    color: wantsColor(host.env, host.stdout.isTTY && !invocation.flag('plain')),
    packageDirectory,
  };
}

/** Whether a person hears the terminal instead of seeing it; the variable is that of Ink, which draws our screens. */
export function hasScreenReader(env: NodeJS.ProcessEnv): boolean {
  return env['INK_SCREEN_READER'] === 'true' || env['INK_SCREEN_READER'] === '1';
}

function chooseClock(now: string | undefined, env: NodeJS.ProcessEnv, messages: Messages): Clock {
  const machine = systemClock(env);
  if (now === undefined) return machine;
  const start = parseInstant(now);
  if (start === undefined) throw new ExpectedStop(messages.commands.usage.notAnInstant('now', now));
  return logicalClock(start, machine);
}

/** `NO_COLOR` and `FORCE_COLOR` win over the terminal, in this order. */
function wantsColor(env: NodeJS.ProcessEnv, terminal: boolean): boolean {
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  return terminal && env['TERM'] !== 'dumb';
}

function sink(output: TextOutput): TextSink {
  return {
    write: (text) => output.write(text),
    isTerminal: output.isTTY,
    get isGone() {
      return output.isGone;
    },
  };
}
