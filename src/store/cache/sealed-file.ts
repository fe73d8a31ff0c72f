import { readFileSync, statSync } from 'node:fs';
import { errorCode } from '../disk.ts';
import { sealedLine, unseal } from '../journal/seal.ts';
import { writeCacheFile } from './write-cache-file.ts';

/** What stands in a file of the cache. */
export interface SealedContent {
  readonly value: unknown;
  /** By the clock of the file system, epoch ms. */
  readonly writtenAt: number;
}

/** Reads a file of one sealed object; undefined when it is missing or damaged. */
export function readSealed(path: string): SealedContent | undefined {
  try {
    const bytes = readFileSync(path);
    const json = unseal(bytes, 0, bytes.length - 1);
    return json === undefined ? undefined : { value: JSON.parse(json), writtenAt: statSync(path).mtimeMs };
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
}

/** Writes an object with at least one member in one step. A cache that cannot be written is no trouble: false. */
export function writeSealed(path: string, value: object): boolean {
  return writeCacheFile(path, sealedLine(JSON.stringify(value)));
}
