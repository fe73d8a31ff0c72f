import { describe, expect, it } from 'vitest';
import { dueById, listed, named } from './listed.ts';
import { converse, drillLines, type LineEvent, run, runJson, temporaryHome, temporaryNotes } from './process.ts';

const NOW = ['--now', '2026-03-02T09:00:00+08:00'] as const;

const TREES = `---
tags: [trees]
---

## Which tree keeps its needles?

The spruce.

## Which tree loses its needles?

The larch.

## What is a drupe? #fruit

A fruit with a stone.
`;

const SLIPPERY = `---
mdrill: { leechThreshold: 1, leechAction: suspend }
---

## Which tree is struck by lightning?

The oak.
`;

const LEECH_DAY = ['--now', '2026-03-12T09:00:00+08:00'] as const;

const trees = (): string => temporaryNotes({ 'trees.md': TREES });
const numbered = (count: number): string =>
  Array.from({ length: count }, (_, index) => `## What is item ${index}?\n\nThe answer to ${index}.\n`).join('\n');
const told = (events: readonly LineEvent[]): readonly unknown[] => events.map(({ event }) => event);

describe('the line protocol in JSON', () => {
  it('shows, reveals, grades, skips, undoes and ends, one event a line', () => {
    const home = temporaryHome();
    const notes = trees();
    const events = drillLines(home, [notes, ...NOW], '\n3\nu\nshow\neasy\ns\nSHOW\n２\nq\n');
    const [front] = events;
    expect(front).toEqual({ event: 'front', card: expect.any(String), front: 'Which tree keeps its needles?' });
    expect(events[1]).toEqual({ event: 'back', card: front?.['card'], back: 'The spruce.' });
    const [good] = named(events, 'graded');
    expect(good).toEqual({
      event: 'graded',
      id: expect.stringMatching(/^[^.]+\.[^.]+\.\d+$/),
      card: front?.['card'],
      grade: 'good',
      due: expect.stringMatching(/^2026-03-02T09:10:00(\.\d{3})?\+08:00$/),
    });
    expect(named(events, 'undone')).toEqual([{ event: 'undone', id: good?.['id'], card: front?.['card'] }]);
    expect(named(events, 'skipped')).toEqual([{ event: 'skipped', card: expect.any(String) }]);
    expect(named(events, 'graded').map(({ grade }) => grade)).toEqual(['good', 'easy', 'hard']);
    expect(events.at(-1)).toEqual({ event: 'end', graded: 2, nextDue: expect.any(String) });
    const kept = named(events, 'graded').slice(1);
    expect(dueById(listed(home, [notes, ...NOW]))).toEqual(
      Object.fromEntries(kept.map(({ card, due }) => [card, due])),
    );
  });

  it('answers a line that cannot be obeyed with an error and repeats the prompt', () => {
    const events = drillLines(temporaryHome(), [trees(), ...NOW], '3\nnonsense\nu\n\n\n5\n3\n');
    expect(told(events)).toEqual([
      ...['front', 'error', 'front', 'error', 'front', 'error', 'front'],
      ...['back', 'error', 'back', 'error', 'back', 'graded', 'front', 'end'],
    ]);
    expect(named(events, 'error').map(({ code }) => code)).toEqual([
      'grade-before-reveal',
      'unknown-command',
      'nothing-to-undo',
      'already-revealed',
      'unknown-command',
    ]);
    for (const error of named(events, 'error')) expect(error['message']).toMatch(/\w/);
  });

  it('lets a card be skipped once', () => {
    const events = drillLines(temporaryHome(), [trees(), ...NOW, '--new', '2'], 's\ns\ns\nq\n');
    expect(told(events)).toEqual(['front', 'skipped', 'front', 'skipped', 'front', 'error', 'front', 'end']);
    expect(named(events, 'error')[0]?.['code']).toBe('already-skipped');
    const fronts = named(events, 'front').map(({ card }) => card);
    expect(fronts[2]).toBe(fronts[0]);
    expect(fronts[1]).not.toBe(fronts[0]);
  });

  it('reads lines with Windows ends and a last line without one', () => {
    const events = drillLines(temporaryHome(), [trees(), ...NOW], '\r\n3\r\n\r\n4');
    expect(named(events, 'graded').map(({ grade }) => grade)).toEqual(['good', 'easy']);
    expect(events.at(-1)).toMatchObject({ event: 'end', graded: 2 });
  });

  it('brings learning cards within the limit when nothing else is left, and ends when the next one is later', () => {
    const home = temporaryHome();
    const notes = trees();
    const answers = '\n1\n\n3\n\n4\n';
    const events = drillLines(home, [notes, ...NOW], `${answers}${'\n3\n'.repeat(5)}`);
    const shown = named(events, 'front').map(({ card }) => card);
    expect(shown.slice(3, 5)).toEqual([shown[0], shown[1]]);
    expect(named(events, 'graded')).toHaveLength(6);
    expect(events.at(-1)).toMatchObject({ event: 'end', graded: 6 });

    const patient = temporaryHome();
    run(patient, ['config', 'learnAhead', '5m']);
    const early = drillLines(patient, [notes, ...NOW], `\n3\n${'\n4\n'.repeat(5)}`);
    expect(named(early, 'graded')).toHaveLength(3);
    expect(early.at(-1)?.['nextDue']).toMatch(/^2026-03-02T09:10:00/);
  });

  it('says that nothing is due without asking for a line', () => {
    const home = temporaryHome();
    const notes = trees();
    drillLines(home, [notes, ...NOW], '\n4\n\n4\n\n4\n');
    const { status, stdout } = run(home, ['drill', notes, '--json', '--now', '2026-03-02T09:05:00+08:00']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      event: 'end',
      graded: 0,
      nextDue: expect.stringMatching(/T04:00:00\+08:00$/),
    });
  });

  it('is written only when the review is on disk', async () => {
    const home = temporaryHome();
    const conversation = converse(home, ['drill', trees(), ...NOW]);
    for (const line of ['', 'good']) {
      await conversation.next();
      conversation.say(line);
    }
    const graded = await conversation.next();
    conversation.child.kill('SIGKILL');
    const reviews = run(home, ['log', '--json'])
      .stdout.trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
      .filter(({ kind }) => kind === 'review');
    expect(reviews.map(({ id }) => id)).toEqual([graded['id']]);
  });
});

describe('the line protocol in words', () => {
  const words = (input: string, lang = 'en') =>
    run(temporaryHome(), ['drill', trees(), '--plain', '--lang', lang, ...NOW], input);

  it('shows the question, the answer and when each grade would bring the card back', () => {
    const { status, stdout, stderr } = words('\n3\nq\n');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Which tree keeps its needles?');
    expect(stdout.indexOf('The spruce.')).toBeGreaterThan(stdout.indexOf('Which tree keeps'));
    expect(stdout).toMatch(/1.*Again.*2.*Hard.*3.*Good.*10.*4.*Easy/i);
    expect(stdout).not.toContain('The larch.');
    expect(stdout.includes('\u001b')).toBe(false);
  });

  it('repeats only the prompt after an error', () => {
    const { stdout } = words('4\nq\n');
    expect(stdout.match(/Which tree keeps/g)).toHaveLength(1);
  });

  it('speaks Chinese and understands it', () => {
    const { stdout } = words('\n良好\n退出\n', 'zh-CN');
    expect(stdout).toMatch(/良好/);
    expect(stdout).not.toMatch(/Enter|good|quit/i);
  });

  it('ends cleanly when the input ends at any line', () => {
    for (const input of ['', '\n', '\n3\n']) expect(words(input)).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('undo', () => {
  it('goes back through sittings, one event at a time', () => {
    const home = temporaryHome();
    const notes = trees();
    const first = drillLines(home, [notes, ...NOW], '\n4\n\n4\nq\n');
    const second = drillLines(home, [notes, '--now', '2026-03-02T09:30:00+08:00'], 'u\nu\nu\nq\n');
    const graded = named(first, 'graded').map(({ id }) => id);
    expect(named(second, 'undone').map(({ id }) => id)).toEqual([...graded].reverse());
    expect(named(second, 'error').map(({ code }) => code)).toEqual(['nothing-to-undo']);
    expect(listed(home, [notes]).every(({ memory }) => memory.phase === 'new')).toBe(true);
  });

  it('takes back a suspension, a bury, a reset and a due date, and an undo itself when it is named', () => {
    const home = temporaryHome();
    const notes = trees();
    const [card] = named(drillLines(home, [notes, ...NOW], '\n4\nq\n'), 'graded').map(({ card }) => String(card));
    const memory = () => listed(home, [notes, ...NOW]).find(({ id }) => id === card)?.memory;
    const before = memory();
    const later = ['--in', notes, '--now', '2026-03-02T10:00:00+08:00'];
    for (const change of [
      ['suspend', card ?? ''],
      ['suspend', card ?? '', '--until', '+3'],
      ['reset', card ?? ''],
      ['reset', card ?? '', '--due', '2026-04-01'],
    ]) {
      expect(run(home, [...change, ...later])).toMatchObject({ status: 0, stderr: '' });
      expect(run(home, ['undo', ...later.slice(2)])).toMatchObject({ status: 0, stderr: '' });
      expect(memory()).toEqual(before);
    }
    const undo: { id: string } = JSON.parse(run(home, ['undo', '--json']).stdout);
    expect(memory()?.phase).toBe('new');
    const events = run(home, ['log', '--json']).stdout.trimEnd().split('\n');
    const last: { id: string; target: string } = JSON.parse(events.at(-1) ?? '');
    expect(last.target).toBe(undo.id);
    expect(run(home, ['undo', last.id]).status).toBe(0);
    expect(memory()).toEqual(before);
  });

  it.each([
    ['by the sitting after it', (home: string) => drillLines(home, [trees(), ...LEECH_DAY], 'u\nq\n')],
    ['by the command', (home: string) => run(home, ['undo', ...LEECH_DAY])],
    ['by its name', (home: string, grade: string) => run(home, ['undo', grade, ...LEECH_DAY])],
  ])('of the grade that put a card aside takes back both, %s', (_, undo) => {
    const home = temporaryHome();
    const notes = temporaryNotes({ 'slip.md': SLIPPERY });
    drillLines(home, [notes, ...NOW], '\n4\n');
    const before = listed(home, [notes])[0]?.memory;
    const [slip] = named(drillLines(home, [notes, ...LEECH_DAY], '\n1\n'), 'graded');
    expect(slip).toMatchObject({ grade: 'again', leech: { lapses: 1, suspended: true } });
    expect(listed(home, [notes])[0]?.memory).toMatchObject({ lapses: 1, suspended: true });
    undo(home, String(slip?.['id']));
    expect(listed(home, [notes])[0]?.memory).toEqual(before);
  });

  it('says so when there is nothing to take back', () => {
    const home = temporaryHome();
    expect(run(home, ['undo'])).toMatchObject({ status: 1, stdout: '' });
    expect(run(home, ['undo', 'nonsense'])).toMatchObject({ status: 2, stdout: '' });
    expect(run(home, ['undo', 'aaaaaaaaaa.bbbbbbbbbb.1']).status).toBe(2);
    const [graded] = named(drillLines(home, [trees(), ...NOW], '\n3\nq\n'), 'graded');
    expect(run(home, ['log', ...NOW]).stdout).toContain(String(graded?.['id']));
    expect(run(home, ['undo', String(graded?.['id'])]).status).toBe(0);
    expect(run(home, ['undo', String(graded?.['id'])])).toMatchObject({ status: 1, stdout: '' });
  });
});

describe('the logical clock and the seed', () => {
  it('make a run repeatable to the byte, but for the names of its events', () => {
    const notes = temporaryNotes({ 'many.md': numbered(30) });
    const runs = [1, 2].map(() =>
      drillLines(
        temporaryHome(),
        [notes, '--now', '2026-03-02T09:00:00+08:00', '--seed', '7', '--new', '30'],
        '\n3\n\n1\n\n4\n'.repeat(12),
      ).map(({ id: _id, ...event }) => event),
    );
    expect(runs[0]).toEqual(runs[1]);
  });

  it('advance by one millisecond an event', () => {
    const home = temporaryHome();
    drillLines(home, [trees(), ...NOW], '\n3\n\n3\nq\n');
    const at = run(home, ['log', '--json'])
      .stdout.trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).at);
    const start = Date.parse('2026-03-02T09:00:00+08:00');
    expect(at).toEqual(at.map((_: number, index: number) => start + index));
  });
});

describe('limits', () => {
  const shown = (events: readonly LineEvent[]) => new Set(named(events, 'front').map(({ card }) => card)).size;

  it('hold for the day, and an option overrides them for a sitting', () => {
    const home = temporaryHome();
    const notes = temporaryNotes({ 'many.md': numbered(40) });
    expect(runJson(home, ['due', notes, ...NOW])).toMatchObject({ new: 20, learning: 0, review: 0 });
    expect(runJson(home, ['due', notes, ...NOW, '--new', '3'])).toMatchObject({ new: 3 });
    expect(shown(drillLines(home, [notes, ...NOW, '--new', '3'], '\n4\n'.repeat(9)))).toBe(3);
    expect(runJson(home, ['due', notes, ...NOW])).toMatchObject({ new: 17 });
    expect(shown(drillLines(home, [notes, ...NOW], '\n4\n'.repeat(40)))).toBe(17);
    expect(runJson(home, ['due', notes, ...NOW])).toMatchObject({ new: 0, review: 0 });
    expect(shown(drillLines(home, [notes, ...NOW], '\n4\n'))).toBe(0);
    const weekLater = ['--now', '2026-03-20T09:00:00+08:00'];
    expect(runJson(home, ['due', notes, ...weekLater])).toMatchObject({ new: 20, review: 20 });
    expect(runJson(home, ['due', notes, ...weekLater, '--reviews', '4'])).toMatchObject({ new: 20, review: 4 });
    expect(shown(drillLines(home, [notes, ...weekLater, '--new', '0', '--reviews', '4'], '\n4\n'.repeat(30)))).toBe(4);
    expect(runJson(home, ['due', notes, ...weekLater])).toMatchObject({ new: 20, review: 16 });
  });

  it('are lowered by the front matter of a deck, which sets the wished retention too', () => {
    const home = temporaryHome();
    const notes = temporaryNotes({
      'few.md': `---\nmdrill: { newPerDay: 3, retention: 0.8 }\n---\n\n${numbered(10)}`,
      'usual.md': numbered(10).replaceAll('item', 'thing'),
    });
    expect(runJson(home, ['due', notes, ...NOW])).toMatchObject({ new: 13 });
    const few = drillLines(home, [`${notes}/few.md`, ...NOW], '\n4\n'.repeat(10));
    const usual = drillLines(home, [`${notes}/usual.md`, ...NOW], '\n4\n'.repeat(10));
    expect([named(few, 'graded').length, named(usual, 'graded').length]).toEqual([3, 10]);
    const soonest = (events: readonly LineEvent[]) =>
      Math.min(...named(events, 'graded').map(({ due }) => Date.parse(String(due))));
    expect(soonest(few)).toBeGreaterThan(soonest(usual));
  });

  it('choose cards by the tags of decks and of questions', () => {
    const home = temporaryHome();
    const notes = temporaryNotes({ 'trees.md': TREES, 'many.md': numbered(2) });
    expect(shown(drillLines(home, [notes, ...NOW, '--tag', 'fruit'], 's\n'.repeat(9)))).toBe(1);
    expect(runJson(home, ['due', notes, ...NOW, '--tag', 'trees'])).toMatchObject({ new: 3 });
    expect(runJson(home, ['due', notes, ...NOW, '--tag', 'nothing'])).toMatchObject({ new: 0 });
    run(home, ['config', 'tags.fruit.learningSteps', '2m']);
    const [graded] = named(drillLines(home, [notes, ...NOW, '--tag', 'fruit'], '\n1\n'), 'graded');
    expect(graded?.['due']).toMatch(/^2026-03-02T09:02:00/);
  });
});
