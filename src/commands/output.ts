import { fstatSync, writeSync } from 'node:fs';
import { errorCode } from '../store/disk.ts';
import type { TextOutput } from './host.ts';

/** The stream of Node behind an output, set up when first asked for, with the file descriptor it writes to. */
export interface OutputStream {
  readonly fd: number;
  readonly stream: () => NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/**
 * An output that goes to its file descriptor at once and leaves Node's stream alone where it can: setting that up takes
 * 5 ms, as much as reading a command line. Outputs on Windows keep their stream, and a device is asked through its
 * stream whether it is a terminal. A reader that goes away (`mdrill list | head`) is no error: what is left is written
 * to nobody.
 */
export function directOutput({ fd, stream }: OutputStream): TextOutput {
  let way: 'direct' | 'stream' | 'nowhere' = process.platform === 'win32' ? 'stream' : 'direct';
  let failure: string | undefined;
  let guarded = false;
  const giveUp = (code: string): void => {
    way = 'nowhere';
    if (code !== 'EPIPE') failure = code;
  };
  let last: Promise<void> = Promise.resolve();
  const guardedStream = (): NodeJS.WritableStream => {
    const target = stream();
    if (!guarded) {
      guarded = true;
      target.on('error', (error: NodeJS.ErrnoException) => giveUp(error.code ?? 'EIO'));
    }
    return target;
  };
  return {
    get isTTY() {
      return way !== 'nowhere' && mayBeTerminal(fd) && stream().isTTY === true;
    },
    get isGone() {
      return way === 'nowhere';
    },
    get failure() {
      return failure;
    },
    write(text) {
      let rest = Buffer.from(text);
      while (way === 'direct' && rest.length > 0) {
        try {
          rest = rest.subarray(writeSync(fd, rest));
        } catch (error) {
          const code = errorCode(error);
          if (code === undefined) throw error;
          // Who shares a pipe may have made it non-blocking; the stream knows how to wait.
          if (FINAL.has(code)) giveUp(code);
          else way = 'stream';
        }
      }
      if (way !== 'stream') return;
      const target = guardedStream();
      last = new Promise((resolve) => {
        target.write(rest, (error) => {
          if (error) giveUp(errorCode(error) ?? 'EIO');
          resolve();
        });
      });
    },
    settled: () => last,
  };
}

/** Failures that no waiting mends. */
const FINAL: ReadonlySet<string> = new Set(['EPIPE', 'ENOSPC', 'EDQUOT', 'EFBIG', 'EIO']);

/** Terminals are devices, files and pipes are not; on Windows nobody knows before the stream does. */
function mayBeTerminal(fd: number): boolean {
  try {
    return process.platform === 'win32' || fstatSync(fd).isCharacterDevice();
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return true;
  }
}
