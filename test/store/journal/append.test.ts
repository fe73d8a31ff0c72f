import fs, { appendFileSync, existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { appendLines } from '../../../src/store/journal/append.ts';
import { LONGEST_LINE } from '../../../src/store/journal/scan.ts';
import { StoreError } from '../../../src/store/store-error.ts';
import { fullDisk, recordingDisk, systemError } from '../support/disk.ts';
import { temporaryDirectory } from '../support/home.ts';

function kindOf(act: () => void): string {
  try {
    act();
    return 'no error';
  } catch (error) {
    return error instanceof StoreError ? error.problem.kind : `${error}`;
  }
}

const bytesOf = (...lines: readonly string[]) => lines.map((line) => Buffer.from(line));

describe('appendLines', () => {
  it('writes once and flushes before it returns', () => {
    const path = join(temporaryDirectory(), 'a-2026-03.jsonl');
    writeFileSync(path, 'one\n');
    const { disk, calls } = recordingDisk();
    appendLines(disk, path, bytesOf('two\n', 'three\n'));
    expect(calls).toEqual(['write file:a+', 'fdatasync']);
    expect(readFileSync(path, 'utf8')).toBe('one\ntwo\nthree\n');
  });

  it('makes the names of a new file and its folders durable', () => {
    const path = join(temporaryDirectory(), 'journal', 'shared', 'a-2026-03.jsonl');
    const { disk, calls } = recordingDisk();
    appendLines(disk, path, bytesOf('one\n'));
    expect(calls).toEqual(['fsync directory', 'fsync directory', 'write file:a+', 'fdatasync', 'fsync directory']);
  });

  it.skipIf(process.platform === 'win32')('makes files nobody else can read', () => {
    const path = join(temporaryDirectory(), 'journal', 'a-2026-03.jsonl');
    appendLines(fs, path, bytesOf('one\n'));
    expect([statSync(path).mode & 0o777, statSync(join(path, '..')).mode & 0o777]).toEqual([0o600, 0o700]);
  });

  it('begins with a newline when the last one is missing', () => {
    const path = join(temporaryDirectory(), 'a-2026-03.jsonl');
    writeFileSync(path, '{"v":1,"id":"tor');
    appendLines(fs, path, bytesOf('two\n'));
    appendLines(fs, path, bytesOf('three\n'));
    expect(readFileSync(path, 'utf8')).toBe('{"v":1,"id":"tor\ntwo\nthree\n');
  });

  it('writes again when another file took the name meanwhile', () => {
    const path = join(temporaryDirectory(), 'a-2026-03.jsonl');
    writeFileSync(path, 'one\n');
    let replaced = false;
    const disk = {
      ...fs,
      fdatasyncSync(handle: number) {
        fs.fdatasyncSync(handle);
        if (replaced) return;
        replaced = true;
        writeFileSync(`${path}.new`, 'one\nfrom elsewhere\n');
        renameSync(`${path}.new`, path);
      },
    };
    appendLines(disk, path, bytesOf('two\n'));
    expect(readFileSync(path, 'utf8')).toBe('one\nfrom elsewhere\ntwo\n');
  });

  it.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EROFS', 'read-only'],
    ['EACCES', 'no-permission'],
    ['EIO', 'failed'],
  ])('says of %s that it is %s', (code, kind) => {
    const fail = () => {
      throw systemError(code);
    };
    const path = join(temporaryDirectory(), 'a-2026-03.jsonl');
    expect(kindOf(() => appendLines({ ...fs, openSync: fail }, path, bytesOf('one\n')))).toBe(kind);
    expect(kindOf(() => appendLines({ ...fs, fdatasyncSync: fail }, path, bytesOf('one\n')))).toBe(kind);
  });

  it('takes a short write for a full disk', () => {
    const path = join(temporaryDirectory(), 'a-2026-03.jsonl');
    const full = fullDisk();
    full.room = 2;
    expect(kindOf(() => appendLines(full.disk, path, bytesOf('one\n')))).toBe('disk-full');
    expect(readFileSync(path, 'utf8')).toBe('on');
  });

  it('refuses a line nobody could read again, before writing', () => {
    const path = join(temporaryDirectory(), 'a-2026-03.jsonl');
    expect(kindOf(() => appendLines(fs, path, bytesOf(`${'x'.repeat(LONGEST_LINE)}\n`)))).toBe('too-large');
    expect(existsSync(path)).toBe(false);
    appendFileSync(path, '');
    appendLines(fs, path, bytesOf(`${'x'.repeat(LONGEST_LINE - 1)}\n`));
    expect(statSync(path).size).toBe(LONGEST_LINE);
  });
});
