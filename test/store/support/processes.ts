import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

/** Bundles the appending program into a directory and gives the path to run with node. */
export async function bundleAppender(directory: string): Promise<string> {
  const outfile = join(directory, 'appender.mjs');
  await build({
    input: fileURLToPath(new URL('./appender.ts', import.meta.url)),
    platform: 'node',
    output: { file: outfile, format: 'esm', codeSplitting: false },
  });
  return outfile;
}

/** A running appender. */
export interface Appender {
  readonly process: ChildProcess;
  /** Ids it has acknowledged so far, whole lines only. */
  acknowledged(): readonly string[];
  /** Resolves when at least so many are acknowledged, or the process has ended. */
  reached(count: number): Promise<void>;
  readonly ended: Promise<number | null>;
}

/** Starts an appender on a home. */
export function startAppender(program: string, home: string, ...args: readonly (number | string)[]): Appender {
  const child = spawn(process.execPath, [program, ...args.map(String)], {
    env: { PATH: process.env['PATH'], MDRILL_HOME: home },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  const waiting = new Set<() => void>();
  const wake = () => {
    for (const check of waiting) check();
  };
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    wake();
  });
  let over = false;
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', (code) => {
      over = true;
      wake();
      resolve(code);
    });
  });
  const acknowledged = () => output.split('\n').slice(0, -1);
  const reached = (count: number) =>
    new Promise<void>((resolve) => {
      const check = () => {
        if (!over && acknowledged().length < count) return;
        waiting.delete(check);
        resolve();
      };
      waiting.add(check);
      check();
    });
  return { process: child, acknowledged, reached, ended };
}
