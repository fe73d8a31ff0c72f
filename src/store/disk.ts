import type fs from 'node:fs';

/**
 * The calls of `node:fs` that the journal is made of. `node:fs` itself is the disk; tests pass one that runs full,
 * refuses, or records the order of calls.
 */
export type Disk = Pick<
  typeof fs,
  | 'openSync'
  | 'closeSync'
  | 'readSync'
  | 'writeSync'
  | 'fdatasyncSync'
  | 'fsyncSync'
  | 'fstatSync'
  | 'statSync'
  | 'readdirSync'
  | 'mkdirSync'
>;

/** The code of a system error (`ENOSPC`, `EACCES`, …), or undefined when it is something else. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Makes the names in a directory durable. Windows knows no such thing and refuses; its metadata is journalled. */
export function flushDirectory(disk: Disk, directory: string): void {
  try {
    const handle = disk.openSync(directory, 'r');
    try {
      disk.fsyncSync(handle);
    } finally {
      disk.closeSync(handle);
    }
  } catch (error) {
    if (!UNFLUSHABLE.has(errorCode(error) ?? '')) throw error;
  }
}

const UNFLUSHABLE = new Set(['EPERM', 'EISDIR', 'EINVAL', 'ENOTSUP', 'EACCES', 'EBADF']);
