import { crc32 } from './crc32.ts';

const OPENING = ',"crc":"';
const OPENING_BYTES = Buffer.from(OPENING);
const DIGITS = 8;
const BRACE = Buffer.from('}');

/** Bytes a seal adds to the text of an object: `,"crc":"xxxxxxxx"` before the closing brace, which it contains. */
export const SEAL_LENGTH = OPENING.length + DIGITS + 2;

/**
 * Puts a last member `crc` into the text of a JSON object that has at least one member: eight lower-case hex digits,
 * the CRC-32 of the UTF-8 bytes of the text as it was given. Readers of other programs take `crc` out and compare.
 */
export function seal(json: string): string {
  return sealedLine(json).subarray(0, -1).toString();
}

/** The bytes of a sealed text with a newline behind them. */
export function sealedLine(json: string): Buffer {
  const line = Buffer.from(`${json.slice(0, -1)}${OPENING}00000000"}\n`);
  const opening = line.length - 1 - SEAL_LENGTH;
  line.write(hex(checksum(line, 0, opening)), opening + OPENING.length, 'latin1');
  return line;
}

/** Whether `bytes[start, end)` end as a sealed text does, right or wrong. */
export function looksSealed(bytes: Buffer, start = 0, end = bytes.length): boolean {
  const opening = end - SEAL_LENGTH;
  if (opening <= start || bytes[end - 1] !== 0x7d || bytes[end - 2] !== 0x22) return false;
  return bytes.compare(OPENING_BYTES, 0, OPENING_BYTES.length, opening, opening + OPENING_BYTES.length) === 0;
}

/** The JSON text that was sealed in `bytes[start, end)`, without its `crc`; undefined when the seal is missing or broken. */
export function unseal(bytes: Buffer, start = 0, end = bytes.length): string | undefined {
  if (!looksSealed(bytes, start, end)) return undefined;
  const opening = end - SEAL_LENGTH;
  if (bytes.toString('latin1', end - 2 - DIGITS, end - 2) !== hex(checksum(bytes, start, opening))) return undefined;
  return `${bytes.toString('utf8', start, opening)}}`;
}

/** Where the next seal in `bytes` ends, searching from `from`; -1 when there is none. */
export function nextSealEnd(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(OPENING_BYTES, from); at !== -1; at = bytes.indexOf(OPENING_BYTES, at + 1)) {
    const end = at + SEAL_LENGTH;
    if (end <= bytes.length && looksSealed(bytes, 0, end)) return end;
  }
  return -1;
}

/** The CRC of an object whose closing brace comes behind its seal. */
function checksum(bytes: Buffer, start: number, opening: number): number {
  return crc32(BRACE, 0, 1, crc32(bytes, start, opening));
}

function hex(crc: number): string {
  return crc.toString(16).padStart(DIGITS, '0');
}
