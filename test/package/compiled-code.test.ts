import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import nodeModule from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run, temporaryHome, temporaryNotes } from './process.ts';

const LONG_AGO = new Date('2026-01-01T00:00:00Z');

const keepsItself = 'enableCompileCache' in nodeModule || process.platform === 'win32';

/** A home where there is compiled code, and what a run there prints. */
function homeInUse(): { readonly home: string; readonly folder: string; readonly printed: string } {
  const home = temporaryHome();
  mkdirSync(join(home, 'cache'));
  const { stdout } = run(home, ['list']);
  return { home, folder: join(home, 'cache', 'compiled'), printed: stdout };
}

function places(folder: string): readonly string[] {
  return readdirSync(folder).map((name) => join(folder, name));
}

describe.skipIf(keepsItself)('compiled code', () => {
  it('is kept where nobody else can look, and taken from there by the next run', () => {
    const { home, folder, printed } = homeInUse();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(places(folder).length).toBeGreaterThan(3);
    for (const place of places(folder)) {
      expect(statSync(place).mode & 0o777).toBe(0o600);
      utimesSync(place, LONG_AGO, LONG_AGO);
    }
    expect(run(home, ['list']).stdout).toBe(printed);
    expect(places(folder).map((place) => statSync(place).mtimeMs)).toEqual(
      places(folder).map(() => LONG_AGO.getTime()),
    );
  });

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['empty', () => Buffer.alloc(0)],
    ['damaged', (bytes: Buffer) => bytes.fill(0x55, bytes.length / 2, bytes.length / 2 + 64)],
    ['of another build', (bytes: Buffer) => bytes.fill(0x30, 4, 20)],
  ])('that is %s is compiled again and put in order', (_what, change) => {
    const { home, folder, printed } = homeInUse();
    for (const place of places(folder)) writeFileSync(place, change(readFileSync(place)));
    expect(run(home, ['list'])).toMatchObject({ status: 0, stdout: printed, stderr: '' });
    for (const place of places(folder)) utimesSync(place, LONG_AGO, LONG_AGO);
    expect(run(home, ['list']).stdout).toBe(printed);
    expect(places(folder).every((place) => statSync(place).mtimeMs === LONG_AGO.getTime())).toBe(true);
  });

  it.each(['777', '750', '705'])('is neither read from nor written to a folder of mode %s', (mode) => {
    const { home, folder, printed } = homeInUse();
    for (const place of places(folder)) writeFileSync(place, 'planted');
    chmodSync(folder, mode);
    expect(run(home, ['list'])).toMatchObject({ status: 0, stdout: printed, stderr: '' });
    expect(places(folder).map((place) => readFileSync(place, 'utf8'))).toEqual(places(folder).map(() => 'planted'));
  });

  it('is not kept by what leaves no cache', () => {
    const home = temporaryHome();
    const notes = temporaryNotes({ 'a.md': '# A\n\n## What is a pod?\n\nThe smallest unit.\n' });
    run(home, ['quiz', join(notes, 'a.md')], '\n');
    run(home, ['--help']);
    run(home, ['check', '--no-cache', notes]);
    expect(readdirSync(home)).toEqual([]);
    mkdirSync(join(home, 'cache'));
    run(home, ['check', '--no-cache', notes]);
    expect(existsSync(join(home, 'cache', 'compiled'))).toBe(false);
  });
});
