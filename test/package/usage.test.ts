import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { run, temporaryHome, temporaryNotes } from './process.ts';

let home: string;
let cwd: string;

beforeEach(() => {
  home = temporaryHome();
  cwd = temporaryNotes({
    'items.md': '## What is an item?\n\nOne of many.\n\n## What is a list?\n\nMany items.\n',
    'empty.md': '',
    'prose.md': '# A walk\n\nWe went out and came back.\n',
  });
  mkdirSync(join(cwd, 'nothing'));
  writeFileSync(join(cwd, 'noise.md'), Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x80, 0x0a]));
});

const mdrill = (...args: string[]) => run(home, args, '', { cwd });

describe('exit code 2 and nothing on standard output', () => {
  it.each([
    ['list', 'missing.md'],
    ['list', 'noise.md'],
    ['list', 'nothing'],
    ['drill', 'missing.md'],
    ['due', 'missing.md'],
    ['stats', 'missing.md'],
    ['check', 'missing.md'],
    ['explain', 'missing.md'],
    ['build', 'missing.md'],
    ['show', 'nobody', '--in', 'items.md'],
    ['suspend', 'nobody', '--in', 'items.md'],
    ['suspend', 'items.md:1', '--in', 'items.md', '--until', 'whenever'],
    ['reset', 'items.md:1', '--in', 'items.md', '--due', '2026-02-31'],
    ['drill', 'items.md', '--new', 'many'],
    ['drill', 'items.md', '--now', '2026-02-30'],
    ['log', '--day', '2026-13-45'],
    ['config', 'newPerDay', '-3'],
    ['config', 'nwePerDay', '3'],
    ['add', 'missing.md'],
    ['list', 'items.md', '--nope'],
    ['list', 'items.md', '--lang', 'fr'],
    ['completion', 'tcsh'],
    ['undo', 'one', 'two'],
    ['frobnicate'],
  ])('for %s %s %s', (...args) => {
    const { status, stdout, stderr } = mdrill(...args.filter((word) => word !== undefined));
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^mdrill: /);
    expect(stderr).not.toMatch(/\bat .*\.[cm]?js/);
  });
});

describe('standard input', () => {
  it.each([['list'], ['explain'], ['due'], ['drill'], ['check']])('that is no UTF-8 is refused by %s', (verb) => {
    const { status, stdout, stderr } = run(home, [verb, '-'], Buffer.from([0xcc, 0xbd, 0xd5, 0xeb]), { cwd });
    expect([status === 0, /UTF-8/.test(stdout + stderr)]).toEqual([false, true]);
  });

  it.each([['list'], ['check']])('without end is read by %s to a limit', (verb) => {
    const { status, stdout, stderr } = run(home, [verb, '-'], Buffer.alloc(17 << 20, 'a\n'), { cwd });
    expect([status === 0, /too large/.test(stdout + stderr)]).toEqual([false, true]);
  });

  it('that was notes leaves a drill nobody to ask, so that it ends', () => {
    const { status, stdout } = run(home, ['drill', '-'], '## What is an item?\n\nOne.\n', { cwd });
    expect([status, stdout.includes('What is an item?')]).toEqual([0, true]);
  });
});

describe('exit code 0', () => {
  it.each([['list'], ['due'], ['stats'], ['drill'], ['check'], ['explain'], ['id']])(
    'for %s of notes without a question',
    (verb) => {
      expect(mdrill(verb, 'empty.md', 'prose.md').status).toBe(0);
    },
  );

  it('for what can be read of several files, with trouble on standard error only', () => {
    const { status, stdout, stderr } = mdrill('list', '--json', 'items.md', 'missing.md');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ files: [{ path: 'items.md' }] });
    expect(stderr).toMatch(/missing\.md/);
  });
});

describe('wrong usage', () => {
  it('is told in the language that was asked for', () => {
    expect(mdrill('list', '--nope', '--lang', 'zh-CN').stderr).toMatch(/没有 --nope 这个选项/);
    expect(mdrill('list', '--lang', 'fr').stderr).toMatch(/en, zh-CN/);
    expect(mdrill('drill', '--new', 'x', '--lang=zh-CN').stderr).not.toMatch(/needs/);
  });

  it('comes with what was probably meant', () => {
    expect(mdrill('lst').stderr).toMatch(/"list"/);
    expect(mdrill('config', 'newPerDya', '3').stderr).toMatch(/newPerDay/);
  });
});

describe('colours', () => {
  const escapeCharacter = '\u001b';

  it('are never in the line protocol, and elsewhere as the environment wishes', () => {
    const colored = { cwd, env: { NO_COLOR: undefined, FORCE_COLOR: '1' } };
    expect(run(home, ['drill', '--plain', 'items.md'], '\n3\n', colored).stdout).not.toContain(escapeCharacter);
    expect(run(home, ['check', 'noise.md'], '', colored).stdout).toContain(escapeCharacter);
    const plain = { cwd, env: { NO_COLOR: '1', FORCE_COLOR: '1' } };
    expect(run(home, ['check', 'noise.md'], '', plain).stdout).not.toContain(escapeCharacter);
  });
});

const entry = process.env['MDRILL_ENTRY'] ?? join(process.cwd(), 'dist', 'cli.js');
const shell = (line: string) =>
  spawnSync('sh', ['-c', line], {
    cwd,
    encoding: 'utf8',
    timeout: 20_000,
    env: { ...process.env, MDRILL_HOME: home, MDRILL_LANG: 'en' },
  });

describe.skipIf(process.platform === 'win32')('a reader that goes away', () => {
  it('is no error', () => {
    const items = Array.from({ length: 5000 }, (_, index) => `## What is item ${index}?\n\nIt is ${index}.\n`);
    writeFileSync(join(cwd, 'many.md'), items.join('\n'));
    expect(shell(`"${process.execPath}" "${entry}" list many.md | head -n 1`)).toMatchObject({ status: 0, stderr: '' });
  });

  it('is not taken for a file that cannot grow', () => {
    const { status, stderr } = shell(
      `trap '' XFSZ; ulimit -f 0; "${process.execPath}" "${entry}" list items.md > listed.txt`,
    );
    expect(status).toBe(2);
    expect(stderr).toMatch(/^mdrill: .*\(EFBIG\).*\n$/);
  });

  it('ends a drill, whose cards nobody sees any more', () => {
    const { signal, stderr } = shell(
      `yes '' | sed 'n;s/$/4/' | "${process.execPath}" "${entry}" drill --json items.md | head -n 1`,
    );
    expect([signal, stderr.replace(/^(yes|sed):.*\n/gm, '')]).toEqual([null, '']);
    expect(run(home, ['log', '--json']).stdout.split('\n').length).toBeLessThan(5);
  });
});

describe('settings', () => {
  it.each(['en', 'zh-CN'])('are each said to be for something (%s)', (lang) => {
    const rows = run(home, ['config', '--lang', lang]).stdout.trimEnd().split('\n').slice(3);
    expect(rows.length).toBeGreaterThan(20);
    for (const row of rows) expect(row).toMatch(/^\S+ .*\S{2,}$/);
    expect(
      rows.filter(
        (row) =>
          row
            .slice(17)
            .trim()
            .split(/\s{2,}/)
            .at(-1)?.length === 0,
      ),
    ).toEqual([]);
    expect(rows.find((row) => row.startsWith('language'))).toMatch(/en .* zh-CN/);
  });
});

describe('what is due', () => {
  it('says how many cards the daily limit keeps back, of each deck too', () => {
    const { stdout } = run(home, ['due', 'items.md', '--new', '1', '--plain', '--lang', 'en'], '', { cwd });
    expect(stdout).toContain('1 new kept for later by the daily limit');
    expect(stdout).toMatch(/items: 1 new · 0 learning · 0 to review · 1 beyond the limit/);
  });
});

describe('the memory of cards', () => {
  it('is part of the list for people as well', () => {
    run(home, ['drill', '--plain', 'items.md', '--now', '2026-03-02T09:00:00+08:00'], '\n4\nq\n', { cwd });
    const { stdout } = mdrill('list', '--memory', 'items.md');
    expect(stdout).toMatch(/What is an item\? {2}review {2}2026-03-\d\dT04:00:00.*1 review/);
    expect(stdout).toMatch(/What is a list\? {2}new {2}0 reviews/);
  });
});

describe.skipIf(!existsSync('/dev/full'))('a full device', () => {
  it.each([['list items.md'], ['--help'], ['--version']])('makes %s fail', (line) => {
    expect(shell(`"${process.execPath}" "${entry}" ${line} > /dev/full`).status).toBe(2);
  });

  it('is told of', () => {
    expect(shell(`"${process.execPath}" "${entry}" list items.md > /dev/full`).stderr).toContain('(ENOSPC)');
  });
});
