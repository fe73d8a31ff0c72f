import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { dueById, listed } from './listed.ts';
import { converse, run, temporaryHome, temporaryNotes } from './process.ts';

const NOTES = Array.from({ length: 400 }, (_, index) => `## What is item ${index}?\n\nThe answer to ${index}.\n`).join(
  '\n',
);
const KILLS_A_HOME = 20;
const ANSWERS = '\n3\n\n4\n\n1\n\n4\n'.repeat(60);

/** When a run is killed: so long after so many grades were shown, at least one and a half on average. */
const moment = (home: number, count: number): Moment => ({
  graded: (home + count) % 4,
  milliseconds: (home * 5 + count * 3) % 13,
});

interface Moment {
  readonly graded: number;
  readonly milliseconds: number;
}

it('60 drills killed at any instant lose no grade that was shown, write none twice and need no repair', async () => {
  const notes = temporaryNotes({ 'items.md': NOTES });
  const homes = [temporaryHome(), temporaryHome(), temporaryHome()];
  await Promise.all(homes.map((home, index) => killAgainAndAgain(home, notes, index)));
}, 180_000);

async function killAgainAndAgain(home: string, notes: string, index: number): Promise<void> {
  const shown = new Map<string, { readonly card: string; readonly due: string }>();
  for (let count = 0; count < KILLS_A_HOME; count++) {
    for (const graded of await killedDrill(home, notes, moment(index, count))) shown.set(graded.id, graded);
  }
  const events = run(home, ['log', '--json'])
    .stdout.trimEnd()
    .split('\n')
    .map((line): { id: string; kind: string } => JSON.parse(line));
  const ids = events.filter(({ kind }) => kind === 'review').map(({ id }) => id);
  expect(shown.size).toBeGreaterThan(KILLS_A_HOME);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...shown.keys()].filter((id) => !ids.includes(id))).toEqual([]);
  // At most the one grade that was on disk when the process was killed before it could say so.
  expect(ids.length - shown.size).toBeLessThanOrEqual(KILLS_A_HOME);

  const due = dueById(listed(home, [notes, '--now', '2026-03-02T12:00:00+08:00']));
  const lastShown = new Map([...shown.values()].map(({ card, due: told }) => [card, told]));
  const unsaid = ids.filter((id) => !shown.has(id)).length;
  const different = [...lastShown].filter(([card, told]) => due[card] !== told);
  expect(different.length).toBeLessThanOrEqual(unsaid);
  const { status, stdout, stderr } = run(home, ['doctor']);
  expect({ status, stdout, stderr: stderr.replace(/.*cut off while it was written.*\n/g, '') }).toMatchObject({
    status: 0,
    stderr: '',
  });
}

/** Grades as fast as it can until it is killed; gives what was shown as graded. */
async function killedDrill(
  home: string,
  notes: string,
  { graded, milliseconds }: Moment,
): Promise<readonly { readonly id: string; readonly card: string; readonly due: string }[]> {
  const { child } = converse(home, ['drill', notes, '--new', '400', '--now', '2026-03-02T09:00:00+08:00']);
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  child.stdin.on('error', () => undefined);
  child.stdin.write(ANSWERS);
  await new Promise<void>((resolve) => {
    child.stdout.on('data', () => {
      if (text !== '' && text.split('"event":"graded"').length > graded) resolve();
    });
  });
  await pause(milliseconds);
  child.kill('SIGKILL');
  await ended;
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
    .filter(({ event }) => event === 'graded');
}
