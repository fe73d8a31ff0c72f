import { describe, expect, it } from 'vitest';
import { listed, named } from './listed.ts';
import { drillLines, run, runJson, temporaryHome, temporaryNotes } from './process.ts';

const NOTES = Array.from({ length: 6 }, (_, index) => `## What is item ${index}?\n\nThe answer to ${index}.\n`).join(
  '\n',
);

const zone = (name: string) => ({ env: { TZ: name } });

describe('a study day', () => {
  it('lasts until four in the morning, and begins with new cards', () => {
    const home = temporaryHome();
    const notes = temporaryNotes({ 'items.md': NOTES });
    run(home, ['config', 'newPerDay', '2']);
    drillLines(home, [notes, '--now', '2026-03-02T23:30:00+08:00'], '\n4\n\n4\n');
    expect(runJson(home, ['due', notes, '--now', '2026-03-03T03:59:59+08:00'])).toMatchObject({ new: 0 });
    expect(runJson(home, ['due', notes, '--now', '2026-03-03T04:00:00+08:00'])).toMatchObject({ new: 2 });
    const late = drillLines(home, [notes, '--now', '2026-03-03T03:30:00+08:00', '--new', '4'], '\n4\nq\n');
    const day = (JSON.parse(run(home, ['log', '--json']).stdout.trimEnd().split('\n').at(-1) ?? '') as { day: number })
      .day;
    expect(day).toBe(Date.UTC(2026, 2, 2) / 86_400_000);
    expect(named(late, 'graded')[0]?.['due']).toMatch(/T04:00:00\+08:00$/);
    expect(run(home, ['log', '--day', '2026-03-02', '--json']).stdout.trimEnd().split('\n')).toHaveLength(6);
  });

  it('begins at the hour a person has set', () => {
    const home = temporaryHome();
    const notes = temporaryNotes({ 'items.md': NOTES });
    run(home, ['config', 'rolloverHour', '0']);
    run(home, ['config', 'newPerDay', '2']);
    const [graded] = named(drillLines(home, [notes, '--now', '2026-03-02T23:30:00+08:00'], '\n4\n\n4\n'), 'graded');
    expect(graded?.['due']).toMatch(/T00:00:00\+08:00$/);
    expect(runJson(home, ['due', notes, '--now', '2026-03-03T00:00:00+08:00'])).toMatchObject({ new: 2 });
  });

  it.each([
    { tz: 'America/Los_Angeles', what: 'spring', sitting: '2026-03-07T20:00:00', next: '-07:00' },
    { tz: 'America/Los_Angeles', what: 'autumn', sitting: '2026-10-31T20:00:00', next: '-08:00' },
    { tz: 'Pacific/Auckland', what: 'spring', sitting: '2026-09-26T20:00:00', next: '+13:00' },
    { tz: 'Pacific/Auckland', what: 'autumn', sitting: '2026-04-04T20:00:00', next: '+12:00' },
  ])('keeps its hour through a change of the clocks in $what in $tz', ({ tz, sitting, next }) => {
    const home = temporaryHome();
    const notes = temporaryNotes({ 'items.md': NOTES });
    run(home, ['config', 'learningSteps', '1m']);
    run(home, ['config', 'fuzz', 'off']);
    const [graded] = named(
      drillLines(home, [notes, '--now', sitting, '--new', '1'], '\n2\n\n3\n', zone(tz)),
      'graded',
    ).slice(-1);
    const due = String(graded?.['due']);
    expect(due).toMatch(/T04:00:00/);
    expect(due.endsWith(next)).toBe(true);
    const [card] = listed(home, [notes, '--now', sitting], zone(tz)).filter(({ memory }) => memory.reps > 0);
    expect(card?.memory.due).toBe(due);
    const before = due.replace(/T04:00:00.*/, 'T03:59:59');
    expect(runJson(home, ['due', notes, '--now', before], zone(tz))).toMatchObject({ review: 0 });
    expect(runJson(home, ['due', notes, '--now', due], zone(tz))).toMatchObject({ review: 1 });
  });

  it('goes with a traveller: a card is due in the morning of where she is', () => {
    const home = temporaryHome();
    const notes = temporaryNotes({ 'items.md': NOTES });
    const [graded] = named(
      drillLines(home, [notes, '--now', '2026-03-02T09:00:00+08:00', '--new', '1'], '\n4\n', zone('Asia/Shanghai')),
      'graded',
    );
    const day = String(graded?.['due']).slice(0, 10);
    const due = (instant: string, tz: string) =>
      runJson<{ review: number }>(home, ['due', notes, '--now', instant], zone(tz)).review;
    expect(due(`${day}T04:00:00+08:00`, 'Asia/Shanghai')).toBe(1);
    expect(due(`${day}T03:59:00-08:00`, 'America/Los_Angeles')).toBe(0);
    expect(due(`${day}T04:00:00-08:00`, 'America/Los_Angeles')).toBe(1);
    const [away] = listed(home, [notes, '--now', `${day}T04:00:00`], zone('America/Los_Angeles'));
    expect(away?.memory.due).toMatch(new RegExp(`^${day}T04:00:00-0[78]:00$`));
  });

  it('counts days, not instants, when a flight crosses the date line', () => {
    const home = temporaryHome();
    const notes = temporaryNotes({ 'items.md': NOTES });
    const first = drillLines(
      home,
      [notes, '--now', '2026-03-10T09:00:00', '--new', '1'],
      '\n4\n',
      zone('Pacific/Auckland'),
    );
    expect(named(first, 'graded')).toHaveLength(1);
    // Hours later by the clock of the world, but the day before by the calendar of the place.
    const second = drillLines(
      home,
      [notes, '--now', '2026-03-09T20:00:00', '--new', '1'],
      '\n4\n',
      zone('America/Los_Angeles'),
    );
    expect(second.at(-1)).toMatchObject({ event: 'end' });
    const cards = listed(home, [notes, '--now', '2026-03-09T21:00:00'], zone('America/Los_Angeles'));
    expect(cards.every(({ memory }) => memory.stability === undefined || memory.stability > 0)).toBe(true);
    expect(run(home, ['doctor'])).toMatchObject({ status: 0, stderr: '' });
  });
});
