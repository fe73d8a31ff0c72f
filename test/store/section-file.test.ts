import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSections, writeSections } from '../../src/store/cache/section-file.ts';
import { temporaryDirectory } from './support/home.ts';

const SECTIONS = ['first', '', 'the third and last'].map((text) => Buffer.from(text));

function written(): string {
  const path = join(temporaryDirectory(), 'cache', 'file.run');
  expect(writeSections(path, 'key', SECTIONS)).toBe(true);
  return path;
}

/** All sections as texts; undefined for what cannot be had. */
function read(path: string, key = 'key'): readonly (string | undefined)[] | undefined {
  return readSections(path, key, (file) =>
    SECTIONS.map((_, index) => {
      const bytes = file.section(index);
      return bytes === undefined ? undefined : Buffer.from(bytes).toString();
    }),
  );
}

describe('a file of sections', () => {
  it('gives every section back', () => {
    const path = written();
    expect(read(path)).toEqual(['first', '', 'the third and last']);
    expect(readSections(path, 'key', (file) => file.section(3))).toBeUndefined();
  });

  it('knows nothing under another key', () => {
    expect(read(written(), 'other')).toBeUndefined();
  });

  it('never gives other bytes than were written, however it is damaged', () => {
    const path = written();
    const good = readFileSync(path);
    const damage = fc.tuple(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), fc.boolean());
    fc.assert(
      fc.property(damage, ([at, change, cut]) => {
        const bad = Buffer.from(cut ? good.subarray(0, at) : good);
        if (!cut) bad[at] = (bad[at] ?? 0) ^ change;
        writeFileSync(path, bad);
        const texts = read(path) ?? [];
        for (const [index, text] of texts.entries()) expect([undefined, String(SECTIONS[index])]).toContain(text);
      }),
    );
  });

  it('that is missing, or no file, is as good as none', () => {
    const directory = temporaryDirectory();
    expect(read(join(directory, 'nowhere'))).toBeUndefined();
    expect(read(directory)).toBeUndefined();
  });

  it('that cannot be written is no trouble', () => {
    const directory = temporaryDirectory();
    mkdirSync(join(directory, 'taken'));
    expect(writeSections(join(directory, 'taken'), 'key', SECTIONS)).toBe(false);
  });
});
