import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en/index.ts';
import { zhCN } from '../../../src/i18n/zh-CN/index.ts';
import { browseProgram } from '../../../src/ui/screens/browse/program.ts';
import { createFakeLibrary } from '../support/library.ts';
import { SIZES, tryProgram } from '../support/program.ts';

const ESCAPE = '\u001b';

function browse(count = 5) {
  const library = createFakeLibrary(count);
  return { library, ...tryProgram((kit) => browseProgram(library, kit)) };
}

describe('browsing', () => {
  it.each(SIZES.flatMap((size) => [en, zhCN].map((messages) => [...size, messages] as const)))(
    'looks as drawn at %i×%i',
    async (columns, rows, messages) => {
      const scenes = [
        ['list', ''],
        ['searching', '/jxtz'],
        ['nothing found', '/zzzz\r'],
        ['marked', 'fjzx'],
        ['card', '\r'],
        ['end of card', '\rG'],
      ] as const;
      const drawn = scenes.map(([name, keys]) => {
        const trial = tryProgram((kit) => browseProgram(createFakeLibrary(60), kit), [columns, rows], messages);
        trial.type(keys);
        return `▶ ${name}\n${trial.screen()}\n`;
      });
      await expect(drawn.join('\n')).toMatchFileSnapshot(`browse-${columns}x${rows}-${messages.language}.txt`);
    },
  );

  it('searches while somebody types and keeps the cursor in the field', () => {
    const trial = browse();
    trial.type('/', '就绪');
    expect(trial.screen()).toContain('Search: 就绪');
    expect(trial.screen()).toContain('1 of 5');
    expect(trial.layout().cursor).toEqual({ row: 1, column: 2 + 8 + 4 });
    trial.type('\r');
    expect(trial.layout().cursor).toBeUndefined();
    expect(trial.screen()).toContain('1 of 5');
  });

  it('shows all cards again on escape', () => {
    const trial = browse();
    trial.type('/', 'zzz', ESCAPE);
    expect(trial.screen()).toContain('5 of 5');
  });

  const changes = [
    ['z', 'suspend card1', 'Suspended'],
    ['zz', 'resume card1', 'Resumed'],
    ['f', 'flag card1', 'Flagged'],
    ['y', 'bury card1', 'Put aside until tomorrow'],
    ['xx', 'reset card1', 'Schedule forgotten'],
  ] as const;
  it.each(changes)('%s does it to the selected card and says so', (keys, word, said) => {
    const trial = browse();
    trial.type('j', keys);
    expect(trial.library.done.at(-1)).toBe(word);
    expect(trial.screen()).toContain(said);
  });

  it('asks before a schedule is forgotten', () => {
    const trial = browse();
    trial.type('x');
    expect(trial.screen()).toContain('x again: yes');
    trial.type('j', 'x');
    expect(trial.library.done).toEqual([]);
  });

  it('says why a change was not possible', () => {
    const trial = browse();
    trial.library.failNext('disk full');
    trial.type('f');
    expect(trial.screen()).toContain('disk full');
  });

  it('opens a card, scrolls it and goes back to the same place', () => {
    const trial = browse();
    trial.type('j', '\r');
    expect(trial.screen()).toContain('decks/k8s.md:1');
    trial.type(ESCAPE);
    expect(trial.screen()).toMatch(/› What is the difference/u);
  });

  it('leaves for the editor and reads the cards again', async () => {
    const trial = browse();
    trial.type('e');
    await trial.goAway();
    expect(trial.library.done).toEqual(['edit card0']);
  });

  it('does not leave for the editor with a card of a deck that is not the person’s own', async () => {
    const trial = browse();
    trial.type('jjje');
    await trial.goAway();
    expect(trial.library.done).toEqual([]);
    expect(trial.screen()).toContain('Ships with mdrill');
  });

  it('keeps the selected card in sight in a long list', () => {
    const trial = browse(200);
    for (const keys of ['G', 'k', '\u001b[5~', 'g', '\u001b[6~']) {
      trial.type(keys);
      expect(trial.screen()).toContain('› ');
    }
  });

  it('shows the keys of a card over it, and the card again on the same key', () => {
    const trial = browse();
    trial.type('j', '\r', '?');
    expect(trial.screen()).toContain(en.ui.helpTitle);
    trial.type('?');
    expect(trial.screen()).toContain('decks/k8s.md:1');
  });

  it('closes on q', () => {
    const trial = browse();
    trial.type('q');
    expect(trial.outcomes).toEqual(['closed']);
  });
});
