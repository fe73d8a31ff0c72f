import { decodeText } from '../../../store/files/decode-text.ts';

/** Bytes as text with their byte order mark; undefined when they are no UTF-8 or hold a zero byte, which no text does. */
export function decodeNotes(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  return decodeText(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}
