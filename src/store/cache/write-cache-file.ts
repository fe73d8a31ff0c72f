import { StoreError } from '../store-error.ts';
import { renewFile } from '../write-file.ts';
import { UNHURRIED } from './unhurried.ts';

/**
 * Writes a file of a cache in one step. It is new even when nothing in it is: from its time follows which times of other
 * files can be trusted. A cache that cannot be written is no trouble: false.
 */
export function writeCacheFile(path: string, content: Buffer): boolean {
  try {
    renewFile(path, content, UNHURRIED);
    return true;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return false;
  }
}
