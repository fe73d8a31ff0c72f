import { accessSync, constants, mkdirSync, readFileSync, statfsSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import type { StoreAction } from '../i18n/contract/store.ts';
import { errorCode } from './disk.ts';
import { StoreError, storeError } from './store-error.ts';

/** Writes a JSON object to a file in one step: the old content or the new is there, whatever happens. */
export type ConfWriter = (text: string) => void;

/**
 * Loads conf and gives the writer of one file. conf is slow to load and is kept from parsing what is there: this room
 * reads its files itself, so that a damaged one is a finding and not an exception. The writer throws a StoreError.
 */
export async function openConfWriter(path: string, action: StoreAction): Promise<ConfWriter> {
  const { default: Conf } = await import('conf');
  return (text) => {
    try {
      refuseEarly(path, Buffer.byteLength(text), action);
      const conf = new Conf<Record<string, unknown>>({
        cwd: dirname(path),
        configName: basename(path, extname(path)),
        fileExtension: extname(path).slice(1),
        configFileMode: 0o600,
        accessPropertiesByDotNotation: false,
        clearInvalidConfig: false,
        deserialize: () => ({}),
        serialize: () => text,
      });
      conf.store = {};
      // conf takes a short write (a disk that runs full) for a whole one.
      if (readFileSync(path, 'utf8') !== text)
        throw new StoreError({ kind: 'disk-full', action, path, code: 'ENOSPC' });
    } catch (error) {
      throw storeError(error, action, path);
    }
  };
}

/** conf tries for a second in a directory that cannot be written, and renames a truncated file into place on a full disk. */
function refuseEarly(path: string, bytes: number, action: StoreAction): void {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  accessSync(folder, constants.W_OK);
  if (freeBytes(folder) < bytes) throw new StoreError({ kind: 'disk-full', action, path, code: 'ENOSPC' });
}

function freeBytes(folder: string): number {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch (error) {
    // Some network and virtual file systems do not say.
    if (errorCode(error) !== undefined) return Number.POSITIVE_INFINITY;
    throw error;
  }
}
