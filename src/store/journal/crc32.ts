// zlib.crc32 came with Node 20.15; the floor is 20.0, and a table of 256 words costs no more per line than the call would.
// What is long it does ten times faster.
const LONG = 1 << 14;

/** zlib is asked for only when there is something long, for loading it is not free. */
function nativeCrc32(): ((bytes: Uint8Array, before?: number) => number) | undefined {
  return process.getBuiltinModule?.('node:zlib').crc32;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/**
 * CRC-32 (ISO-HDLC, as in zip and PNG) of `bytes[start, end)`, as an unsigned number.
 * `before` is the CRC of what came earlier, so that `crc32(b, …, crc32(a))` is the CRC of a followed by b.
 */
export function crc32(bytes: Uint8Array, start = 0, end = bytes.length, before = 0): number {
  const native = end - start < LONG ? undefined : nativeCrc32();
  if (native !== undefined) return native(bytes.subarray(start, end), before);
  let crc = ~before;
  for (let index = start; index < end; index++) {
    crc = (TABLE[(crc ^ (bytes[index] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  }
  return ~crc >>> 0;
}
