import { expect, it } from 'vitest';
import { crc32 } from '../../../src/store/journal/crc32.ts';

it('is the same for long bytes, however they are taken apart', () => {
  const bytes = Buffer.from(Array.from({ length: 200_001 }, (_, index) => (index * 7919) % 251));
  const parts = Array.from({ length: 21 }, (_, part) => bytes.subarray(part * 10_000, (part + 1) * 10_000));
  const piecewise = parts.reduce((before, part) => crc32(part, 0, part.length, before), 0);
  expect(crc32(bytes)).toBe(piecewise);
  expect(crc32(bytes, 1, 150_000, 5)).toBe(crc32(bytes, 100_000, 150_000, crc32(bytes, 1, 100_000, 5)));
  expect(crc32(bytes, 1, 150_000)).toBe(crc32(Buffer.from(bytes.subarray(1, 150_000))));
});
