// mdrill in a pseudo-terminal, key by key.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import pty from '@lydell/node-pty';

/** What mdrill writes behind every frame: the end of synchronised output. */
const END_OF_FRAME = '\x1b[?2026l';
const PATIENCE = 20_000;
/** Until a key's frame has surely been followed by all that was to come, ms. */
const SETTLED = 300;

/** Resident memory of a process, MB. */
function residentMemory(pid) {
  const status = `/proc/${pid}/status`;
  const kilobytes = existsSync(status)
    ? /VmRSS:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1]
    : execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return Number(kilobytes) / 1024;
}

/**
 * Starts a program of this Node on a terminal. `press` resolves with the milliseconds from the key's being written to the
 * terminal until the end of its frame has been read from it, and the bytes read.
 */
export function sitDown(args, env, { cols, rows }) {
  const terminal = pty.spawn(process.execPath, args, { cols, rows, cwd: process.cwd(), env });
  let seen = '';
  let onData = () => {};
  terminal.onData((data) => {
    seen += data;
    onData();
  });
  const exit = new Promise((resolve) => terminal.onExit(resolve));

  const until = (what) =>
    new Promise((resolve, reject) => {
      const stop = setTimeout(() => {
        terminal.kill('SIGKILL');
        reject(new Error(`never seen: ${JSON.stringify(what)} in ${JSON.stringify(seen.slice(-500))}`));
      }, PATIENCE);
      onData = () => {
        if (!seen.includes(what)) return;
        onData = () => {};
        clearTimeout(stop);
        resolve();
      };
      onData();
    });

  return {
    until: async (what) => {
      await until(what);
      await pause(SETTLED);
    },
    press: async (key) => {
      seen = '';
      const start = process.hrtime.bigint();
      terminal.write(key);
      await until(END_OF_FRAME);
      return { ms: Number(process.hrtime.bigint() - start) / 1e6, bytes: Buffer.byteLength(seen) };
    },
    memory: async () => {
      await pause(SETTLED);
      return residentMemory(terminal.pid);
    },
    pid: terminal.pid,
    end: async () => {
      terminal.kill('SIGKILL');
      await exit;
    },
  };
}
