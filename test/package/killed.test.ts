import { expect, it } from 'vitest';
import { converse, run, temporaryHome } from './process.ts';

interface Listed {
  readonly files: readonly {
    readonly cards: readonly {
      readonly id: string;
      readonly memory: { readonly phase: string; readonly due: string };
    }[];
  }[];
}

it('a drill killed in the middle of a card keeps every grade that was shown, with its due date', async () => {
  const home = temporaryHome();
  const conversation = converse(home, ['drill', 'decks', '--now', '2026-03-02T09:00:00+08:00']);
  const graded: { readonly card: unknown; readonly due: unknown }[] = [];
  for (let count = 0; count < 10; count++) {
    expect(await conversation.next()).toMatchObject({ event: 'front' });
    conversation.say('');
    expect(await conversation.next()).toMatchObject({ event: 'back' });
    conversation.say(count % 2 === 0 ? 'easy' : 'good');
    const event = await conversation.next();
    expect(event).toMatchObject({ event: 'graded' });
    graded.push({ card: event['card'], due: event['due'] });
  }
  expect(await conversation.next()).toMatchObject({ event: 'front' });
  conversation.say('');
  await conversation.next();
  conversation.child.kill('SIGKILL');

  const listed: Listed = JSON.parse(
    run(home, ['list', '--json', '--memory', 'decks', '--now', '2026-03-02T10:00:00+08:00']).stdout,
  );
  const known = listed.files
    .flatMap((file) => file.cards)
    .filter((card) => card.memory.phase !== 'new')
    .map((card) => ({ card: card.id, due: card.memory.due }));
  const byCard = (a: { card: unknown }, b: { card: unknown }): number => String(a.card).localeCompare(String(b.card));
  expect([...known].sort(byCard)).toEqual([...graded].sort(byCard));
});

it('a week later exactly the cards that are due come back', async () => {
  const home = temporaryHome();
  const answers = Array.from({ length: 10 }, (_, index) => `\n${index % 2 === 0 ? 'easy' : 'good'}\n`).join('');
  run(home, ['drill', 'decks', '--json', '--now', '2026-03-02T09:00:00+08:00'], `${answers}q\n`);
  const later = '2026-03-09T09:00:00+08:00';
  const listed: Listed = JSON.parse(run(home, ['list', '--json', '--memory', 'decks', '--now', later]).stdout);
  const due = listed.files
    .flatMap((file) => file.cards)
    .filter((card) => card.memory.phase !== 'new' && Date.parse(card.memory.due) <= Date.parse(later))
    .map((card) => card.id);
  expect(due.length).toBeGreaterThan(0);
  const everything = run(home, ['drill', 'decks', '--json', '--new', '0', '--now', later], '\neasy\n'.repeat(40));
  const shown = everything.stdout
    .split('\n')
    .filter((line) => line.includes('"event":"front"'))
    .map((line) => JSON.parse(line).card);
  expect([...new Set(shown)].sort()).toEqual([...due].sort());
});
