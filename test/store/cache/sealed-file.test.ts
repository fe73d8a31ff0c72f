import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSealed, writeSealed } from '../../../src/store/cache/sealed-file.ts';
import { temporaryDirectory } from '../support/home.ts';

const VALUE = { key: 'k', rows: [['/笔记/a.md', 1]] };

describe('a sealed file', () => {
  it('gives back what was written, and when', () => {
    const path = join(temporaryDirectory(), 'cache', 'some.json');
    expect(writeSealed(path, VALUE)).toBe(true);
    utimesSync(path, 1000, 1000);
    expect(readSealed(path)).toEqual({ value: { ...VALUE }, writtenAt: 1_000_000 });
  });

  it('that is missing is nothing', () => {
    expect(readSealed(join(temporaryDirectory(), 'none.json'))).toBeUndefined();
  });

  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 4)],
    ['altered', (bytes: Buffer) => Buffer.from(bytes.toString().replace('a.md', 'b.md'))],
    ['without its seal', () => Buffer.from(`${JSON.stringify(VALUE)}\n`)],
    ['empty', () => Buffer.alloc(0)],
    ['only a line end', () => Buffer.from('\n')],
  ])('that is %s is nothing', (_what, damage) => {
    const path = join(temporaryDirectory(), 'some.json');
    writeSealed(path, VALUE);
    writeFileSync(path, damage(readFileSync(path)));
    expect(readSealed(path)).toBeUndefined();
  });

  it('that is a directory is nothing, and stays one', () => {
    const path = join(temporaryDirectory(), 'some.json');
    mkdirSync(path);
    expect([readSealed(path), writeSealed(path, VALUE)]).toEqual([undefined, false]);
    expect(existsSync(path)).toBe(true);
  });

  it('that cannot be written is no trouble', () => {
    const inTheWay = join(temporaryDirectory(), 'in-the-way');
    writeFileSync(inTheWay, '');
    expect(writeSealed(join(inTheWay, 'some.json'), VALUE)).toBe(false);
    expect(readFileSync(inTheWay, 'utf8')).toBe('');
  });
});
