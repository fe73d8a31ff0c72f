import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readStream } from '../../src/store/files/standard-input.ts';

describe('standard input', () => {
  it('gives its text, however it is cut into pieces', async () => {
    const bytes = Buffer.from('\ufeff# 探针\r\n');
    const pieces = Array.from(bytes, (byte) => Buffer.from([byte]));
    expect(await readStream(Readable.from(pieces))).toEqual({ text: '\ufeff# 探针\r\n' });
  });

  it('is read no further than its limit, and closed then', async () => {
    let given = 0;
    const endless = new Readable({
      read() {
        given += 1;
        this.push(Buffer.alloc(1000, 'a'));
      },
    });
    expect(await readStream(endless, 5000)).toEqual({ problem: { kind: 'too-large', bytes: 6000, limit: 5000 } });
    expect([given < 100, endless.destroyed]).toEqual([true, true]);
  });

  it.each([
    ['GB18030', Buffer.from([0xcc, 0xbd, 0xd5, 0xeb])],
    ['UTF-16', Buffer.from('\ufeff探针', 'utf16le')],
  ])('refuses %s', async (_encoding, bytes) => {
    expect(await readStream(Readable.from([bytes]))).toEqual({ problem: { kind: 'not-utf8' } });
  });
});
