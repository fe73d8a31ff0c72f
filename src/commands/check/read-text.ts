import { readFileSync } from 'node:fs';
import { errorCode } from '../../store/disk.ts';
import { decodeText } from '../../store/files/decode-text.ts';

/** The text of a file; undefined when it cannot be read or is no UTF-8. */
export function readText(source: string): string | undefined {
  try {
    return decodeText(readFileSync(source));
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
}
