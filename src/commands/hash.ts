import { createHash } from 'node:crypto';

/** SHA-256 of a text (UTF-8) as hex digits: the hash function the pure rooms are given. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
