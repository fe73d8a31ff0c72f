import fs, { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { StoreError } from '../../src/store/store-error.ts';
import { writeTextFile } from '../../src/store/write-file.ts';
import { systemError } from './support/disk.ts';
import { temporaryDirectory } from './support/home.ts';

describe('writeTextFile', () => {
  it('makes a file with the directories above it', () => {
    const path = join(temporaryDirectory(), 'decks', 'k8s', 'basics.md');
    expect(writeTextFile(path, '# 探针\n')).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe('# 探针\n');
    expect(readdirSync(join(path, '..'))).toEqual(['basics.md']);
  });

  it('leaves a file alone that holds the text already', () => {
    const path = join(temporaryDirectory(), 'deck.md');
    writeTextFile(path, 'same');
    const { mtimeMs, ino } = statSync(path);
    expect(writeTextFile(path, 'same')).toBe(false);
    expect(statSync(path)).toMatchObject({ mtimeMs, ino });
  });

  it.skipIf(process.platform === 'win32')('keeps permissions and writes through links', () => {
    const directory = temporaryDirectory();
    const path = join(directory, 'deck.md');
    writeFileSync(path, 'old');
    chmodSync(path, 0o640);
    symlinkSync('deck.md', join(directory, 'link.md'));
    writeTextFile(join(directory, 'link.md'), 'new');
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(fs.lstatSync(join(directory, 'link.md')).isSymbolicLink()).toBe(true);
  });

  it('is not stopped by what a killed process left behind', () => {
    const path = join(temporaryDirectory(), 'deck.md');
    writeFileSync(join(path, '..', `.deck.md.${process.pid}-0.tmp`), 'half');
    writeTextFile(path, 'new');
    expect(readFileSync(path, 'utf8')).toBe('new');
  });

  it.each([
    ['a write', { writeSync: () => 1 }],
    ['a flush', { fsyncSync: fail }],
    ['a rename', { renameSync: fail }],
    ['an opening', { openSync: fail }],
  ])('keeps the old content when %s fails, and leaves nothing behind', (_what, broken) => {
    const path = join(temporaryDirectory(), 'deck.md');
    writeFileSync(path, 'old');
    expect(() => writeTextFile(path, 'new', { ...fs, ...broken })).toThrow(StoreError);
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(join(path, '..'))).toEqual(['deck.md']);
  });

  it('says where it could not write', () => {
    const path = join(temporaryDirectory(), 'deck.md');
    mkdirSync(path);
    expect(() => writeTextFile(path, 'new')).toThrow(
      expect.objectContaining({ problem: { kind: 'failed', action: 'write-file', path, code: 'EISDIR' } }),
    );
  });
});

function fail(): never {
  throw systemError('ENOSPC');
}
