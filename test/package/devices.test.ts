import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dueById, listed, named } from './listed.ts';
import {
  type Conversation,
  converse,
  drillLines,
  type LineEvent,
  run,
  temporaryHome,
  temporaryNotes,
} from './process.ts';

const NINE = '2026-03-02T09:00:00+08:00';
const NOTES = Array.from({ length: 12 }, (_, index) => `## What is item ${index}?\n\nThe answer to ${index}.\n`).join(
  '\n',
);

function journalOf(home: string): readonly LineEvent[] {
  return run(home, ['log', '--json'])
    .stdout.trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const reviewsIn = (home: string): readonly LineEvent[] => journalOf(home).filter(({ kind }) => kind === 'review');

/** Reveals and grades the card that is up; gives the event and the front that comes after it. */
async function grade(
  conversation: Conversation,
  given: string,
): Promise<{ readonly graded: LineEvent; readonly next: LineEvent }> {
  conversation.say('');
  expect(await conversation.next()).toMatchObject({ event: 'back' });
  conversation.say(given);
  return { graded: await conversation.next(), next: await conversation.next() };
}

async function left(conversation: Conversation): Promise<number | null> {
  return new Promise((resolve) => {
    conversation.child.on('close', resolve);
    conversation.say('q');
    conversation.child.stdin.end();
  });
}

describe('two drills of one home at the same time', () => {
  it('lose nothing and see each other before the next card', async () => {
    const home = temporaryHome();
    const notes = temporaryNotes({ 'items.md': NOTES });
    const both = [converse(home, ['drill', notes]), converse(home, ['drill', notes])];
    const up = new Map<Conversation, unknown>();
    for (const conversation of both) up.set(conversation, (await conversation.next())['card']);
    const acknowledged: LineEvent[] = [];
    const gradedBy = new Map<unknown, Conversation>();
    for (let round = 0; round < 4; round++) {
      for (const conversation of both) {
        const { graded, next } = await grade(conversation, 'easy');
        expect(graded).toMatchObject({ event: 'graded' });
        acknowledged.push(graded);
        gradedBy.set(graded['card'], conversation);
        // A card one of them has just graded easy does not come to the other any more.
        expect(gradedBy.has(next['card'])).toBe(false);
        up.set(conversation, next['card']);
      }
    }
    expect(await Promise.all(both.map(left))).toEqual([0, 0]);
    const reviews = reviewsIn(home);
    expect(reviews.map(({ id }) => id)).toEqual(acknowledged.map(({ id }) => id));
    const last = new Map(acknowledged.map(({ card, due }) => [card, due]));
    expect(dueById(listed(home, [notes]))).toEqual(Object.fromEntries(last));
    expect(run(home, ['doctor'])).toMatchObject({ status: 0, stderr: '' });
  });

  it('take back a grade of the other', async () => {
    const home = temporaryHome();
    const notes = temporaryNotes({ 'items.md': NOTES });
    const one = converse(home, ['drill', notes]);
    const other = converse(home, ['drill', notes]);
    await one.next();
    await other.next();
    const { graded } = await grade(one, 'good');
    other.say('u');
    expect(await other.next()).toMatchObject({ event: 'undone', id: graded['id'] });
    await Promise.all([left(one), left(other)]);
    expect(dueById(listed(home, [notes]))).toEqual({});
  });
});

describe('two devices', () => {
  const git = (cwd: string, ...args: string[]): string =>
    execFileSync(
      'git',
      ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false', ...args],
      {
        cwd,
        encoding: 'utf8',
        env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
      },
    );

  it('whose journals are merged by git remember the same, cards reviewed offline on both included', () => {
    const notes = temporaryNotes({ 'items.md': NOTES });
    const shared = temporaryNotes();
    git(shared, 'init', '-q', '--bare', '-b', 'main', 'origin.git');
    const devices = ['laptop', 'desktop'].map((name) => {
      git(shared, 'clone', '-q', 'origin.git', name);
      const home = temporaryHome();
      run(home, ['config', 'journal', join(shared, name)]);
      return { home, folder: join(shared, name) };
    });
    const [laptop, desktop] = devices;
    if (laptop === undefined || desktop === undefined) throw new Error('two devices');
    const commit = (folder: string): void => {
      git(folder, 'add', '-A');
      git(folder, 'commit', '-q', '-m', 'practice');
    };

    drillLines(laptop.home, [notes, '--now', NINE], '\n4\n\n4\n\n3\nq\n');
    commit(laptop.folder);
    git(laptop.folder, 'push', '-q', 'origin', 'HEAD:main');
    git(desktop.folder, 'pull', '-q', 'origin', 'main');
    expect(listed(desktop.home, [notes])).toEqual(listed(laptop.home, [notes]));

    // Offline: the same learning card and the same new cards, on both.
    drillLines(laptop.home, [notes, '--now', '2026-03-02T10:00:00+08:00'], '\n1\n\n4\n\n2\nq\n');
    drillLines(desktop.home, [notes, '--now', '2026-03-02T10:30:00+08:00'], '\n4\n\n1\n\n4\nu\n\n3\nq\n');
    commit(laptop.folder);
    commit(desktop.folder);
    git(laptop.folder, 'push', '-q', 'origin', 'HEAD:main');
    git(desktop.folder, 'pull', '-q', '--no-rebase', '--no-edit', 'origin', 'main');
    git(desktop.folder, 'push', '-q', 'origin', 'HEAD:main');
    git(laptop.folder, 'pull', '-q', '--ff-only', 'origin', 'main');

    const now = ['--now', '2026-03-02T11:00:00+08:00'];
    const memories = devices.map(({ home }) => listed(home, [notes, ...now]));
    expect(memories[0]).toEqual(memories[1]);
    expect(journalOf(laptop.home)).toEqual(journalOf(desktop.home));
    expect(Math.max(...(memories[0] ?? []).map(({ memory }) => memory.reps))).toBeGreaterThanOrEqual(2);

    // A third device that only gets the folder, and reads it from the beginning, agrees.
    const third = temporaryHome();
    mkdirSync(join(third, 'journal'));
    for (const name of readdirSync(laptop.folder).filter((file) => file.endsWith('.jsonl'))) {
      cpSync(join(laptop.folder, name), join(third, 'journal', name));
    }
    expect(listed(third, [notes, ...now])).toEqual(memories[0]);
    for (const { home } of devices) expect(run(home, ['doctor'])).toMatchObject({ status: 0, stderr: '' });
  });

  it('write to files of their own only, a copied home included', () => {
    const notes = temporaryNotes({ 'items.md': NOTES });
    const first = temporaryHome();
    drillLines(first, [notes, '--now', NINE], '\n4\nq\n');
    const copy = temporaryHome();
    cpSync(first, copy, { recursive: true });
    const [before = ''] = readdirSync(join(first, 'journal'));
    const bytes = readFileSync(join(first, 'journal', before));
    drillLines(copy, [notes, '--now', '2026-03-02T10:00:00+08:00'], '\n4\nq\n');
    expect(readdirSync(join(copy, 'journal'))).toHaveLength(2);
    expect(readFileSync(join(copy, 'journal', before))).toEqual(bytes);
    expect(listed(copy, [notes]).filter(({ memory }) => memory.reps === 1)).toHaveLength(2);
  });
});

describe('a clock', () => {
  it('that is set back between two sittings does not turn the order of reviews around', () => {
    const home = temporaryHome();
    const notes = temporaryNotes({ 'items.md': NOTES });
    drillLines(home, [notes, '--now', NINE], '\n3\nq\n');
    const early = drillLines(home, [notes, '--now', '2026-03-01T09:00:00+08:00'], '\n4\n\n4\n\n4\nq\n');
    const events = journalOf(home);
    const at = events.map((event) => Number(event['at']));
    expect(at).toEqual([...at].sort((one, other) => one - other));
    const last = new Map(named(early, 'graded').map(({ card, due }) => [card, due]));
    const now = ['--now', '2026-03-02T09:30:00+08:00'];
    const due = dueById(listed(home, [notes, ...now]));
    for (const [card, told] of last) expect(due[String(card)]).toBe(told);
  });
});
