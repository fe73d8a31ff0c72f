import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../disk.ts';

/** Keeps the newest files of a directory of the cache that end in `ending`. One that is in use elsewhere may stay. */
export function keepNewest(directory: string, ending: string, most: number): void {
  try {
    const names = readdirSync(directory).filter((name) => name.endsWith(ending));
    if (names.length <= most) return;
    const files = names.map((name) => ({ path: join(directory, name), at: statSync(join(directory, name)).mtimeMs }));
    for (const { path } of files.sort((left, right) => right.at - left.at).slice(most)) rmSync(path, { force: true });
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
  }
}
