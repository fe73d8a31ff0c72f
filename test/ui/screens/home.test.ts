import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en/index.ts';
import { zhCN } from '../../../src/i18n/zh-CN/index.ts';
import { homeProgram } from '../../../src/ui/screens/home/program.ts';
import { HOME, HOME_DONE, HOME_IDLE } from '../support/numbers.ts';
import { SIZES, tryProgram } from '../support/program.ts';

describe('the first screen', () => {
  it.each(SIZES.flatMap((size) => [en, zhCN].map((messages) => [...size, messages] as const)))(
    'looks as drawn at %i×%i',
    async (columns, rows, messages) => {
      const scenes = [
        ['due', HOME, ''],
        ['second deck', HOME, 'jj'],
        ['nothing due', HOME_IDLE, ''],
        ['help', HOME, '?'],
      ] as const;
      const drawn = scenes.map(([name, data, keys]) => {
        const trial = tryProgram((kit) => homeProgram(data, kit), [columns, rows], messages);
        trial.type(keys);
        return `▶ ${name}\n${trial.screen()}\n`;
      });
      await expect(drawn.join('\n')).toMatchFileSnapshot(`home-${columns}x${rows}-${messages.language}.txt`);
    },
  );

  const choices = [
    ['enter drills everything while something is due', HOME, '\r', { kind: 'drill' }],
    ['enter on a deck drills that deck', HOME, 'jj\r', { kind: 'drill', deck: 1 }],
    ['enter learns new cards the limit kept back when nothing is due', HOME_IDLE, '\r', { kind: 'more-new' }],
    ['enter learns ahead when nothing is kept back', HOME_DONE, '\r', { kind: 'learn-ahead' }],
    ['a deck can be chosen when nothing is due', HOME_DONE, 'G\r', { kind: 'drill', deck: 2 }],
    ['w asks for the weakest cards', HOME, 'w', { kind: 'weakest' }],
    ['i asks for an interview', HOME, 'i', { kind: 'interview' }],
    ['b browses', HOME, 'b', { kind: 'browse' }],
    ['s shows the numbers', HOME, 's', { kind: 'statistics' }],
    ['q quits', HOME, 'q', { kind: 'quit' }],
    ['the end of the list is the last deck', HOME, 'G\r', { kind: 'drill', deck: 2 }],
  ] as const;
  it.each(choices)('%s', (_what, data, keys, choice) => {
    const trial = tryProgram((kit) => homeProgram(data, kit));
    trial.type(keys);
    expect(trial.outcomes).toEqual([choice]);
  });

  it('says how to add notes while the shipped decks are shown', () => {
    const trial = tryProgram((kit) => homeProgram({ ...HOME, reviews: new Map(), isShipped: true }, kit));
    expect(trial.screen()).toContain('mdrill add ~/notes');
  });

  it('says what to do while there are no cards', () => {
    const empty = { ...HOME_DONE, due: { ...HOME_DONE.due, decks: [] } };
    const trial = tryProgram((kit) => homeProgram(empty, kit));
    expect(trial.screen()).toContain('mdrill explain');
    trial.type('j', '\r');
    expect(trial.outcomes).toEqual([]);
  });

  it('says that the day is done', () => {
    expect(tryProgram((kit) => homeProgram(HOME_DONE, kit)).screen()).toContain('All 37 of today done');
  });

  it('opens and closes the help without choosing anything', () => {
    const trial = tryProgram((kit) => homeProgram(HOME, kit));
    const before = trial.screen();
    trial.type('?', 'jjk', 'q');
    expect(trial.outcomes).toEqual([]);
    expect(trial.screen()).toBe(before);
  });
});
