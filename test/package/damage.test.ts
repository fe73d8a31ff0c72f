import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { seal } from '../../src/store/journal/seal.ts';
import { listed } from './listed.ts';
import { drillLines, run, runJson, temporaryHome } from './process.ts';

const NOTES = Array.from({ length: 6 }, (_, index) => `## What is item ${index}?\n\nThe answer to ${index}.\n`).join(
  '\n',
);
const LATER = ['--now', '2026-03-02T10:00:00+08:00'] as const;

let directory: string;
let notes: string;
/** Always the same directory: a checkpoint is of the place it was made in. */
let home: string;
let pristine: string;
let journal: string;
let progress: string;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'mdrill-damage-'));
  notes = join(directory, 'items.md');
  home = join(directory, 'home');
  pristine = join(directory, 'pristine');
  mkdirSync(home);
  writeFileSync(notes, NOTES);
  drillLines(home, [notes, '--now', '2026-03-02T09:00:00+08:00'], '\n4\n'.repeat(6));
  const [name = ''] = readdirSync(join(home, 'journal'));
  journal = join(home, 'journal', name);
  progress = join(home, 'progress.json');
  cpSync(home, pristine, { recursive: true });
});

beforeEach(() => {
  for (const name of readdirSync(home)) rmSync(join(home, name), { recursive: true });
  cpSync(pristine, home, { recursive: true });
});

afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** Every file of the home but the cache with its content, for comparing byte by byte. */
function bytesInHome(): Readonly<Record<string, string>> {
  const files = readdirSync(home, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map((file) => join(file.parentPath, file.name))
      .filter((path) => !relative(home, path).startsWith('cache'))
      .map((path) => [relative(home, path), readFileSync(path, 'base64')]),
  );
}

const reviewed = (): number => listed(home, [notes, ...LATER]).filter(({ memory }) => memory.reps === 1).length;

function flip(path: string, at: number): void {
  const bytes = readFileSync(path);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}

describe('verbs that only read', () => {
  const verbs = [
    ['list', '--memory'],
    ['due'],
    ['stats'],
    ['check'],
    ['explain'],
    ['show', 'items.md:1', '--in'],
    ['id'],
  ];

  it.each(verbs)('write nothing: %s', (...verb) => {
    const before = bytesInHome();
    const { status } = run(home, [...verb, 'items.md'], '', { cwd: directory });
    expect(status).toBe(0);
    expect(bytesInHome()).toEqual(before);
  });

  it.each([['log'], ['doctor'], ['config'], ['undo', 'nonsense'], ['quiz', 'items.md', '--plain']])(
    'write nothing: %s %s',
    (...verb) => {
      const before = bytesInHome();
      run(home, verb, '', { cwd: directory });
      expect(bytesInHome()).toEqual(before);
    },
  );

  it('make nothing in a new home but the cache', () => {
    const none = join(temporaryHome(), 'none');
    for (const verb of [['list', notes], ['due', notes], ['log'], ['doctor'], ['config'], ['stats', notes]]) {
      expect(run(none, verb)).toMatchObject({ status: 0, stderr: '' });
    }
    expect(readdirSync(none)).toEqual(['cache']);
  });
});

describe('the checkpoint', () => {
  it.each([
    ['deleted', (path: string) => rmSync(path)],
    ['empty', (path: string) => truncateSync(path, 0)],
    ['cut short', (path: string) => truncateSync(path, statSync(path).size >> 1)],
    ['flipped', (path: string) => flip(path, statSync(path).size >> 1)],
    ['not JSON', (path: string) => writeFileSync(path, 'hello')],
  ])('that is %s is made again from the journal', (_, damage) => {
    const before = listed(home, [notes, ...LATER]);
    damage(progress);
    expect(listed(home, [notes, ...LATER])).toEqual(before);
    const events = drillLines(home, [notes, '--now', '2026-03-20T09:00:00+08:00'], '\n4\nq\n');
    expect(events.at(-1)).toMatchObject({ event: 'end', graded: 1 });
    expect(run(home, ['doctor'])).toMatchObject({ status: 0, stderr: '' });
  });

  it('of another journal, or older than it, is not believed', () => {
    const old = readFileSync(progress);
    drillLines(home, [notes, '--now', '2026-03-20T09:00:00+08:00'], '\n4\n\n3\nq\n');
    const before = listed(home, [notes]);
    writeFileSync(progress, old);
    expect(listed(home, [notes])).toEqual(before);
  });
});

describe('the journal', () => {
  it('with a torn tail gives all whole events, and goes on in a new line', () => {
    truncateSync(journal, statSync(journal).size - 20);
    const { stderr } = run(home, ['list', notes, ...LATER]);
    expect(stderr).not.toBe('');
    expect(reviewed()).toBe(5);
    drillLines(home, [notes, '--now', '2026-03-02T11:00:00+08:00'], '\n4\nq\n');
    expect(reviewed()).toBe(6);
    expect(readFileSync(journal, 'utf8').endsWith('\n')).toBe(true);
  });

  it('with a flipped bit in any line gives every other review, says so, and is repaired from the checkpoint', () => {
    const before = listed(home, [notes, ...LATER]);
    const text = readFileSync(journal, 'utf8');
    flip(journal, text.indexOf('"grade"') + 10);
    const { status, stderr } = run(home, ['list', notes, ...LATER]);
    expect(status).toBe(0);
    expect(stderr).toMatch(/:2: /);
    expect(reviewed()).toBeGreaterThanOrEqual(5);
    const sick = run(home, ['doctor']);
    expect(sick.status).toBe(1);
    expect(sick.stderr).toMatch(/:2: /);
    const damaged = readFileSync(journal);
    expect(run(home, ['doctor', '--repair']).status).toBe(0);
    expect(readFileSync(journal).subarray(0, damaged.length)).toEqual(damaged);
    expect(run(home, ['doctor']).status).toBe(0);
    expect(listed(home, [notes, ...LATER]).map(({ id, memory: { due, reps } }) => [id, due, reps])).toEqual(
      before.map(({ id, memory: { due, reps } }) => [id, due, reps]),
    );
  });

  it('that was cut in half after a checkpoint is noticed, and what the checkpoint knows is offered', () => {
    truncateSync(journal, statSync(journal).size >> 1);
    expect(run(home, ['due', notes, ...LATER])).toMatchObject({ status: 0, stderr: expect.stringMatching(/doctor/) });
    expect(run(home, ['doctor'])).toMatchObject({ status: 1 });
    run(home, ['doctor', '--repair', ...LATER]);
    expect(listed(home, [notes, ...LATER]).filter(({ memory }) => memory.phase !== 'new')).toHaveLength(6);
    expect(run(home, ['doctor']).status).toBe(0);
  });

  it('with binary noise, empty lines and merge marks loses nothing else', () => {
    const lines = readFileSync(journal, 'utf8').split('\n');
    const noise = Buffer.from([0, 255, 254, 10, 200, 10]);
    writeFileSync(
      journal,
      Buffer.concat([
        Buffer.from('<<<<<<< HEAD\n\n'),
        noise,
        Buffer.from(lines.join('\r\n')),
        Buffer.from('=======\n>>>>>>> other\n'),
      ]),
    );
    expect(reviewed()).toBe(6);
  });

  it('of a newer version is kept and passed over', () => {
    rmSync(join(home, 'progress.json'));
    const newer = [
      seal(
        '{"v":2,"id":"zzzzzzzzzz.yyyyyyyyyy.1","at":1772413300000,"zone":"+08:00","day":20514,"kind":"review","shape":"unknown"}',
      ),
      seal(
        '{"v":1,"id":"zzzzzzzzzz.yyyyyyyyyy.2","at":1772413300001,"zone":"+08:00","day":20514,"kind":"celebrate","card":"x"}',
      ),
    ];
    writeFileSync(join(home, 'journal', 'zzzzzzzzzz-2026-03.jsonl'), `${newer.join('\n')}\n`);
    const { status, stderr } = run(home, ['list', notes, ...LATER]);
    expect([status, reviewed()]).toEqual([0, 6]);
    expect(stderr).toBe('');
    expect(
      run(home, ['log', '--json'])
        .stdout.split('\n')
        .filter((line) => line.includes('zzzzzzzzzz')),
    ).toEqual(newer);
    drillLines(home, [notes, '--now', '2026-03-20T09:00:00+08:00'], '\n4\nq\n');
    expect(readFileSync(join(home, 'journal', 'zzzzzzzzzz-2026-03.jsonl'), 'utf8')).toBe(`${newer.join('\n')}\n`);
  });
});

describe('settings that are no JSON', () => {
  it('are told with their place, kept, and replaced by defaults', () => {
    const config = join(home, 'config.json');
    writeFileSync(config, '{\n  "newPerDay": 5,\n  oops\n}\n');
    expect(run(home, ['due', notes])).toMatchObject({ status: 0, stderr: expect.stringMatching(/config\.json.*3/) });
    expect(run(home, ['config', 'newPerDay', '7'])).toMatchObject({ status: 2, stdout: '' });
    expect(readFileSync(config, 'utf8')).toContain('oops');
    expect(run(home, ['doctor']).status).toBe(1);
  });

  it('and single values that cannot be are told and passed over', () => {
    writeFileSync(join(home, 'config.json'), '{"newPerDay":"many","retention":0.85,"nwePerDay":3}');
    const { status, stderr } = run(home, ['due', notes]);
    expect(status).toBe(0);
    expect(stderr).toMatch(/newPerDay/);
    expect(stderr).toMatch(/nwePerDay/);
  });
});

// Nothing is forbidden to the superuser.
describe.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('a home that cannot be written', () => {
  it('can be read, and a drill says of each grade that it was not saved', () => {
    const writable = [journal, join(home, 'journal'), home];
    chmodSync(journal, 0o400);
    chmodSync(join(home, 'journal'), 0o500);
    chmodSync(home, 0o500);
    try {
      expect(reviewed()).toBe(6);
      const { status, stdout } = run(
        home,
        ['drill', notes, '--json', '--now', '2026-03-20T09:00:00+08:00'],
        '\n4\n4\nq\n',
      );
      expect(status).toBe(0);
      expect(stdout).toMatch(/"event":"error","code":"not-saved"/);
      expect(stdout).not.toMatch(/"event":"graded"/);
    } finally {
      for (const path of writable) chmodSync(path, 0o700);
    }
  });
});

describe('the state of then', () => {
  it('is shown for any instant, of all cards or of one', () => {
    const [card] = listed(home, [notes, ...LATER]);
    drillLines(home, [notes, '--now', '2026-03-20T09:00:00+08:00'], '\n1\nq\n');
    const at = (instant: string, ...more: string[]) =>
      run(home, ['log', '--at', instant, '--json', ...more])
        .stdout.split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line));
    expect(at('2026-03-01T09:00+08:00')).toEqual([]);
    const then = at('2026-03-10T09:00+08:00', '--card', card?.id ?? '');
    expect(then).toEqual([{ card: card?.id, memory: card?.memory }]);
    expect(at('2026-03-02T09:00:00.005+08:00')).toHaveLength(3);
    expect(run(home, ['log', '--at', 'yesterday']).status).toBe(2);
  });

  it('and the history of a card and of a study day', () => {
    const [card] = listed(home, [notes, ...LATER]);
    const kinds = (...args: string[]) =>
      run(home, ['log', '--json', ...args])
        .stdout.split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line).kind);
    expect(kinds('--card', card?.id ?? '')).toEqual(['seen', 'review']);
    expect(kinds('--day', '2026-03-02')).toHaveLength(12);
    expect(kinds('--day', '2026-03-01')).toEqual([]);
    expect(run(home, ['log', '--day', 'monday']).status).toBe(2);
    expect(runJson(home, ['show', card?.id ?? '', '--in', notes])).toMatchObject({ id: card?.id, memory: { reps: 1 } });
  });
});
