import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { errorCode } from './disk.ts';

/**
 * Identity of a directory: its inode and the instant it was made. A copy on this machine or another has another one, and
 * must not go on writing under the same name. Makes the directory when it is missing.
 */
export function placeIdentity(directory: string): string {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
  }
  return knownPlace(directory) ?? '';
}

/** The same without making anything; undefined when there is no such directory. */
export function knownPlace(directory: string): string | undefined {
  try {
    const { ino, birthtimeMs } = statSync(directory);
    return `${ino}:${Math.floor(birthtimeMs)}`;
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
}

const MOST_COPIES = 100;

/** Copies a file next to itself as `name.<label>-<n>`, so that it can be looked at later; undefined when it cannot be copied. */
export function setAside(path: string, label: string): string | undefined {
  for (let number = 1; number <= MOST_COPIES; number++) {
    const copy = `${path}.${label}-${number}`;
    if (existsSync(copy)) continue;
    try {
      copyFileSync(path, copy);
      return copy;
    } catch (error) {
      if (errorCode(error) === undefined) throw error;
      return undefined;
    }
  }
  return undefined;
}
