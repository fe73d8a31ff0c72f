import fs, { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_LINE, scanLines } from '../../../src/store/journal/scan.ts';
import { temporaryDirectory } from '../support/home.ts';

function scan(path: string, from = 0) {
  const handle = fs.openSync(path, 'r');
  try {
    const lines = scanLines(fs, handle, from);
    const texts: string[] = [];
    for (;;) {
      const step = lines.next();
      if (step.done === true) return { texts, rest: step.value };
      texts.push(step.value.tooLong ? 'too long' : step.value.bytes.toString());
    }
  } finally {
    fs.closeSync(handle);
  }
}

describe('scanLines', () => {
  it('gives the finished lines and where the rest begins', () => {
    const path = join(temporaryDirectory(), 'file');
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme' }).map((line) => line.replaceAll('\n', ''))),
        fc.string(),
        (lines, rest) => {
          const unfinished = rest.replaceAll('\n', '');
          const finished = lines.map((line) => `${line}\n`).join('');
          writeFileSync(path, finished + unfinished);
          expect(scan(path)).toEqual({ texts: lines, rest: Buffer.byteLength(finished) });
        },
      ),
      { numRuns: 50 },
    );
  });

  it('joins lines that cross the borders of chunks', () => {
    const path = join(temporaryDirectory(), 'file');
    const lines = Array.from({ length: 40 }, (_, index) => String(index).repeat(7001));
    writeFileSync(path, lines.map((line) => `${line}\n`).join(''));
    expect(scan(path).texts).toEqual(lines);
    expect(scan(path, 7002).texts).toEqual(lines.slice(1));
  });

  it('passes over a line that is too long without keeping it', () => {
    const path = join(temporaryDirectory(), 'file');
    writeFileSync(path, `before\n${'x'.repeat(LONGEST_LINE + 1)}\nafter\n`);
    expect(scan(path).texts).toEqual(['before', 'too long', 'after']);
  });
});
