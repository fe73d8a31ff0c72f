/**
 * What a command says to the shell: 0 fine · 1 errors found, below the pass mark or out of date ·
 * 2 wrong usage or cannot run · 130 interrupted.
 */
export type ExitCode = 0 | 1 | 2 | 130;

/** A stop that was to be expected: its message is for people and already translated; no stack is shown. */
export class ExpectedStop extends Error {
  readonly code: ExitCode;

  constructor(message: string, code: ExitCode = 2) {
    super(message);
    this.name = 'ExpectedStop';
    this.code = code;
  }
}
