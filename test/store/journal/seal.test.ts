import { crc32 as zlibCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../src/store/journal/crc32.ts';
import { looksSealed, nextSealEnd, seal, unseal } from '../../../src/store/journal/seal.ts';

describe('crc32', () => {
  it('is the one of zip and PNG', () => {
    expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
  });

  it('is that of zlib for any bytes, whole or in parts', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.nat(), (bytes, at) => {
        const cut = bytes.length === 0 ? 0 : at % bytes.length;
        expect(crc32(bytes)).toBe(zlibCrc32(bytes));
        expect(crc32(bytes, cut, bytes.length, crc32(bytes, 0, cut))).toBe(crc32(bytes));
      }),
    );
  });
});

describe('a seal', () => {
  it('is the last member, eight hex digits', () => {
    expect(seal('{"a":"重"}')).toBe('{"a":"重","crc":"7eb1f105"}');
  });

  it('comes off any object again', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), (object) => {
        const json = JSON.stringify(object);
        expect(unseal(Buffer.from(seal(json)))).toBe(json);
      }),
    );
  });

  it('breaks with any single bit of the text', () => {
    const bytes = Buffer.from(seal('{"v":1,"card":"探针"}'));
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const flipped = Buffer.from(bytes);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(unseal(flipped), `bit ${bit}`).toBeUndefined();
    }
  });

  it.each(['', '{}', ',"crc":"00000000"}', 'x,"crc":"00000000"]', '{"a":1,"crc":"0000000"}'])(
    'is missing in %j',
    (text) => {
      expect(unseal(Buffer.from(text))).toBeUndefined();
    },
  );

  it('is found among other bytes', () => {
    const sealed = seal('{"v":1}');
    const bytes = Buffer.from(`noise ,"crc":"short"} ${sealed}${sealed}`);
    const first = nextSealEnd(bytes, 0);
    expect(first).toBe(bytes.length - sealed.length);
    expect(nextSealEnd(bytes, first)).toBe(bytes.length);
    expect(nextSealEnd(bytes, bytes.length)).toBe(-1);
    expect(looksSealed(Buffer.from(sealed))).toBe(true);
  });
});
