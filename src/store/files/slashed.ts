import { sep } from 'node:path';

/** A path with `/` between its parts, whatever the system uses. */
export function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
