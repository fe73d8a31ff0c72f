import fs from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Disk, errorCode, flushDirectory } from './disk.ts';
import { StoreError, storeError } from './store-error.ts';

/** The further calls of `node:fs` that replacing a file takes. */
export type WriteDisk = Disk & Pick<typeof fs, 'renameSync' | 'unlinkSync' | 'realpathSync' | 'readFileSync'>;

const MOST_ATTEMPTS = 100;

/**
 * Puts a text (or bytes) into a file in one step: whatever happens, the old content is there or the new. Keeps the permissions of
 * the file and writes through links; directories are made when missing. `newMode` is for a file that is not there yet. Returns
 * false when the file holds it already and was left alone. Throws a StoreError.
 */
export function writeTextFile(path: string, content: string | Buffer, disk: WriteDisk = fs, newMode = 0o666): boolean {
  try {
    const target = existingTarget(disk, path);
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    if (target !== undefined && disk.readFileSync(target).equals(bytes)) return false;
    replaceFile(disk, target ?? path, bytes, target === undefined ? newMode : disk.statSync(target).mode);
    return true;
  } catch (error) {
    throw storeError(error, 'write-file', path);
  }
}

/** As `writeTextFile`, also when the file holds the content already: afterwards it is new. */
export function renewFile(path: string, content: Buffer, disk: WriteDisk = fs): void {
  try {
    const target = existingTarget(disk, path);
    replaceFile(disk, target ?? path, content, target === undefined ? 0o666 : disk.statSync(target).mode);
  } catch (error) {
    throw storeError(error, 'write-file', path);
  }
}

function existingTarget(disk: WriteDisk, path: string): string | undefined {
  try {
    return disk.realpathSync(path);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
    disk.mkdirSync(dirname(path), { recursive: true });
    return undefined;
  }
}

function replaceFile(disk: WriteDisk, path: string, bytes: Buffer, mode: number): void {
  const { temporary, handle } = openBeside(disk, path, mode);
  try {
    try {
      const written = disk.writeSync(handle, bytes, 0, bytes.length);
      if (written < bytes.length)
        throw new StoreError({ kind: 'disk-full', action: 'write-file', path, code: 'ENOSPC' });
      disk.fsyncSync(handle);
    } finally {
      disk.closeSync(handle);
    }
    disk.renameSync(temporary, path);
  } catch (error) {
    removeQuietly(disk, temporary);
    throw error;
  }
  flushDirectory(disk, dirname(path));
}

/** Opens a new file in the same directory, hidden, so that nobody takes it for notes. */
function openBeside(disk: WriteDisk, path: string, mode: number): { temporary: string; handle: number } {
  for (let attempt = 0; ; attempt++) {
    const temporary = join(dirname(path), `.${basename(path)}.${process.pid}-${attempt}.tmp`);
    try {
      return { temporary, handle: disk.openSync(temporary, 'wx', mode) };
    } catch (error) {
      if (errorCode(error) !== 'EEXIST' || attempt === MOST_ATTEMPTS) throw error;
    }
  }
}

function removeQuietly(disk: WriteDisk, path: string): void {
  try {
    disk.unlinkSync(path);
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
  }
}
