import fs, { appendFileSync, existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Disk } from '../../../src/store/disk.ts';
import { appendLines, openAppender } from '../../../src/store/journal/append.ts';
import { cursorBehind, START } from '../../../src/store/journal/cursor.ts';
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

/** As long as a real line, so that a cursor can stand behind it. */
const LONG = `${'x'.repeat(200)}\n`;

describe('openAppender', () => {
  /** The real disk, and how many files are open. */
  function countingDisk() {
    const count = { opened: 0, open: 0 };
    const disk: Disk = {
      ...fs,
      openSync(path, flags, mode) {
        const handle = fs.openSync(path, flags, mode);
        count.opened++;
        count.open++;
        return handle;
      },
      closeSync(handle) {
        fs.closeSync(handle);
        count.open--;
      },
    };
    return { disk, count };
  }

  it('leaves the file open until it is told to close or to write another', () => {
    const folder = temporaryDirectory();
    const [path, other] = [join(folder, 'a-2026-03.jsonl'), join(folder, 'a-2026-04.jsonl')];
    for (const each of [path, other]) writeFileSync(each, 'zero\n');
    const { disk, count } = countingDisk();
    const appender = openAppender(disk, true);
    for (const line of ['one\n', 'two\n']) appender.append(path, bytesOf(line));
    expect(count).toEqual({ opened: 1, open: 1 });
    appender.append(other, bytesOf('three\n'));
    expect(count).toEqual({ opened: 2, open: 1 });
    appender.close();
    expect(count).toEqual({ opened: 2, open: 0 });
    appender.append(path, bytesOf('four\n'));
    appender.close();
    expect([path, other].map((each) => readFileSync(each, 'utf8'))).toEqual([
      'zero\none\ntwo\nfour\n',
      'zero\nthree\n',
    ]);
  });

  it('leaves nothing open where an open file could not be replaced, or when something fails', () => {
    const path = join(temporaryDirectory(), 'a-2026-03.jsonl');
    const { disk, count } = countingDisk();
    openAppender(disk, false).append(path, bytesOf('one\n'));
    expect(count.open).toBe(0);
    const fail = () => {
      throw systemError('EIO');
    };
    expect(kindOf(() => openAppender({ ...disk, fdatasyncSync: fail }, true).append(path, bytesOf('two\n')))).toBe(
      'failed',
    );
    expect(count.open).toBe(0);
  });

  it('notices that the file it has open was replaced or removed', () => {
    const path = join(temporaryDirectory(), 'a-2026-03.jsonl');
    const appender = openAppender(fs, true);
    appender.append(path, bytesOf('one\n'));
    writeFileSync(`${path}.new`, 'from elsewhere\n');
    renameSync(`${path}.new`, path);
    expect(appender.append(path, bytesOf('two\n')).isAsRead).toBe(false);
    expect(readFileSync(path, 'utf8')).toBe('from elsewhere\ntwo\n');
    rmSync(path);
    appender.append(path, bytesOf('three\n'));
    appender.close();
    expect(readFileSync(path, 'utf8')).toBe('three\n');
  });

  it('opens the file anew when its handle has become invalid', () => {
    const path = join(temporaryDirectory(), 'a-2026-03.jsonl');
    let isStale = false;
    const disk: Disk = {
      ...fs,
      fstatSync: Object.assign((...parameters: Parameters<typeof fs.fstatSync>) => {
        if (isStale) throw systemError('ESTALE');
        return fs.fstatSync(...parameters);
      }),
    };
    const appender = openAppender(disk, true);
    const behind = cursorBehind(START, appender.append(path, bytesOf(LONG)));
    expect(appender.isAsRead(path, behind)).toBe(true);
    isStale = true;
    expect(appender.isAsRead(path, behind)).toBe(false);
    isStale = false;
    appender.append(path, bytesOf('two\n'), behind);
    appender.close();
    expect(readFileSync(path, 'utf8')).toBe(`${LONG}two\n`);
  });

  it('knows whether more is in the file than has been read', () => {
    const path = join(temporaryDirectory(), 'a-2026-03.jsonl');
    const appender = openAppender(fs, true);
    expect(appender.isAsRead(path, START)).toBe(false);
    const behind = cursorBehind(START, appender.append(path, bytesOf(LONG)));
    expect(appender.isAsRead(path, behind)).toBe(true);
    appendFileSync(path, 'from elsewhere\n');
    expect(appender.isAsRead(path, behind)).toBe(false);
    appender.close();
    expect(appender.isAsRead(path, behind)).toBe(false);
  });

  it('looks again at a file that held more than had been read when it was asked', () => {
    const path = join(temporaryDirectory(), 'a-2026-03.jsonl');
    const appender = openAppender(fs, true);
    const behind = cursorBehind(START, appender.append(path, bytesOf(LONG)));
    appendFileSync(path, 'from elsewhere\n');
    expect(appender.isAsRead(path, behind)).toBe(false);
    appendFileSync(path, 'torn');
    appender.append(path, bytesOf('two\n'), behind);
    appender.close();
    expect(readFileSync(path, 'utf8')).toBe(`${LONG}from elsewhere\ntorn\ntwo\n`);
  });
});
