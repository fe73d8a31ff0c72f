import { openSync } from 'node:fs';
import { ReadStream } from 'node:tty';

/** Where the person's keys come from whatever standard input is. */
const TERMINAL_DEVICE = process.platform === 'win32' ? '\\\\.\\CON' : '/dev/tty';

/** Opens the terminal this process belongs to for reading; undefined when it belongs to none. */
export function openTerminalKeys(): ReadStream | undefined {
  try {
    return new ReadStream(openSync(TERMINAL_DEVICE, 'r+'));
  } catch {
    return undefined;
  }
}
