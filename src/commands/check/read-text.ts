import { readFileSync } from 'node:fs';
import { errorCode } from '../../store/disk.ts';

/** The text of a file, or of standard input for `-`; undefined when it cannot be read or is no UTF-8. */
export function readText(source: string): string | undefined {
  try {
    return decodeText(readFileSync(source === '-' ? 0 : source));
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
}

/** Bytes as text with their byte order mark; undefined when they are no UTF-8. */
export function decodeText(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
