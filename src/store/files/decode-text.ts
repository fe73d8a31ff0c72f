import { isUtf8 } from 'node:buffer';

/** Bytes as text with their byte order mark; undefined when they are no UTF-8. */
export function decodeText(bytes: Buffer): string | undefined {
  return isUtf8(bytes) ? bytes.toString('utf8') : undefined;
}
