import process from 'node:process';
import { supportsColor } from 'chalk';
import type { EndSignal, TerminalPort } from '../../ui/terminal/port.ts';
import type { ColorLevel } from '../../ui/theme.ts';

const END_SIGNALS: readonly EndSignal[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** The process group: stopping it stops a package runner around us too, so that the shell takes over. */
const OWN_PROCESS_GROUP = 0;

function colorLevel(): ColorLevel {
  const refused = process.env['NO_COLOR'];
  if (refused !== undefined && refused !== '') return 0;
  return supportsColor === false ? 0 : supportsColor.level;
}

function onSignal(listener: (signal: EndSignal) => void): () => void {
  for (const signal of END_SIGNALS) process.on(signal, listener);
  return () => {
    for (const signal of END_SIGNALS) process.off(signal, listener);
  };
}

function onExit(listener: () => void): () => void {
  process.on('exit', listener);
  return () => process.off('exit', listener);
}

function suspend(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGCONT', resolve);
    process.kill(OWN_PROCESS_GROUP, 'SIGTSTP');
  });
}

/** The terminal this process runs in. */
export function nodeTerminal(): TerminalPort {
  const port = { stdin: process.stdin, stdout: process.stdout, colorLevel: colorLevel(), onSignal, onExit };
  return process.platform === 'win32' ? port : { ...port, suspend };
}
