import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { errorCode } from './disk.ts';

/**
 * Identity of a directory: its inode and the instant it was made. A copy on this machine or another has another one, and
 * must not go on writing under the same name. Makes the directory when it is missing; empty when that fails.
 */
export function placeIdentity(directory: string): string {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
  }
  return placeOf(directory) ?? '';
}

/** Whether a directory is the one that had this identity. */
export function isPlace(identity: string, directory: string): boolean {
  const present = placeOf(directory);
  if (present === undefined) return false;
  const [inode, birth] = identity.split(':');
  const [inodeNow, birthNow] = present.split(':');
  return inode === inodeNow && (birth === birthNow || birth === UNKNOWN_BIRTH || birthNow === UNKNOWN_BIRTH);
}

const UNKNOWN_BIRTH = '0';

function placeOf(directory: string): string | undefined {
  try {
    const { ino, birthtimeMs, ctimeMs } = statSync(directory);
    // Where the system does not know when something was made, it gives the time of the last change instead.
    return `${ino}:${birthtimeMs === ctimeMs ? UNKNOWN_BIRTH : Math.floor(birthtimeMs)}`;
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
