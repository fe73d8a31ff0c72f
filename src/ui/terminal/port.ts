import type { ColorLevel } from '../theme.ts';

/** Signals that end a screen. */
export type EndSignal = 'SIGINT' | 'SIGTERM' | 'SIGHUP';

/** The terminal and the process around it, as the screens need them; `commands` implements it. */
export interface TerminalPort {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly colorLevel: ColorLevel;
  /** Calls the listener when the process is asked to end; the returned function stops that. */
  readonly onSignal: (listener: (signal: EndSignal) => void) => () => void;
  /** Calls the listener at the last moment before the process ends; it must not wait for anything. */
  readonly onExit: (listener: () => void) => () => void;
  /** Stops the process group as Ctrl-Z does, and resolves when it goes on. Absent where there are no jobs. */
  readonly suspend?: () => Promise<void>;
}
