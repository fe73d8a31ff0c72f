import type { Messages } from '../i18n/messages.ts';
import type { Clock } from '../memory/clock.ts';

/** A stream text is written to. */
export interface TextSink {
  write(text: string): void;
  readonly isTerminal: boolean;
  /** The reader has gone away: what is written now is written to nobody. */
  readonly isGone?: boolean;
}

/** Everything a command may touch; nothing in it is reached any other way, so a command can be tested in process. */
export interface CommandContext {
  readonly stdout: TextSink;
  readonly stderr: TextSink;
  readonly stdin: NodeJS.ReadStream;
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
  readonly messages: Messages;
  readonly clock: Clock;
  /** What `--seed` gave, else something new each run. */
  readonly seed: string;
  /** A person is at both ends and no flag asked for plain output. */
  readonly interactive: boolean;
  readonly color: boolean;
  /** Where this package is installed: the shipped decks are below it. */
  readonly packageDirectory: string;
}

/** A parsed command line: the operands, and the options by their long name without dashes. */
export interface Invocation {
  readonly operands: readonly string[];
  flag(name: string): boolean;
  /** A flag that may be on, off (`--no-…`) or not given. */
  choice(name: string): boolean | undefined;
  text(name: string): string | undefined;
  count(name: string): number | undefined;
  list(name: string): readonly string[];
}
