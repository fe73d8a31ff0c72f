import { describe, expect, it } from 'vitest';
import { createKeymap, type KeyPlace } from '../../../../src/ui/keymap.ts';
import { drillActions } from '../../../../src/ui/screens/drill/actions.ts';
import { reduceDrill, startDrill } from '../../../../src/ui/screens/drill/state.ts';
import { createStore } from '../../../../src/ui/store.ts';
import { BARE, CARDS, LONG, PROBE } from '../../support/cards.ts';
import { tryDrill } from '../../support/drill.ts';
import { createFakeDriver } from '../../support/fake-driver.ts';

describe('keys of the drill', () => {
  const cases: readonly (readonly [what: string, chunks: readonly string[], said: readonly string[]])[] = [
    ['space reveals', [' '], ['reveal']],
    ['enter reveals', ['\r'], ['reveal']],
    [
      '1 to 4 grade after the reveal',
      [' ', '1', ' ', '2', ' ', '3', ' ', '4'],
      ['reveal', 'again', 'reveal', 'hard', 'reveal', 'good', 'reveal', 'easy'],
    ],
    ['two keys in one chunk both count', [' 3'], ['reveal', 'good']],
    ['a grade before the reveal is no grade', ['3'], []],
    ['space never grades', ['   '], ['reveal']],
    ['a paste is no grade', [' ', '\u001b[200~3\u001b[201~'], ['reveal']],
    ['full-width digits of an input method grade', ['　', '３'], ['reveal', 'good']],
    ['u takes back', [' 3', 'u'], ['reveal', 'good', 'undo']],
    ['s skips', ['s'], ['skip']],
    ['an arrow key is not three keys', [' ', '\u001b[B', '\u001bOB'], ['reveal']],
    ['the key of the help closes it too', ['?', '?', ' ', '3'], ['reveal', 'good']],
    ['keys do nothing behind the help', ['?', ' ', '3'], []],
    ['upper-case letters are other keys', ['U', 'S'], []],
  ];
  it.each(cases)('%s', (_what, chunks, said) => {
    const trial = tryDrill(CARDS);
    trial.type(...chunks);
    expect(trial.driver.said).toEqual(said);
  });

  it('q leaves at once when nothing was graded', () => {
    const trial = tryDrill(CARDS);
    trial.type('q');
    expect(trial.left).toEqual(['quit']);
  });

  it('q shows the summary first when something was graded', () => {
    const trial = tryDrill(CARDS);
    trial.type(' 3', 'q');
    expect(trial.left).toEqual([]);
    expect(trial.screen()).toContain('Graded');
    trial.type('q');
    expect(trial.left).toEqual(['quit']);
  });

  it('says that a card keeps slipping until the next key', () => {
    const trial = tryDrill(CARDS);
    trial.driver.slipNext({ lapses: 8 });
    trial.type(' 1');
    expect(trial.screen()).toContain('The last card was forgotten 8 times');
    trial.type(' ');
    expect(trial.screen()).not.toContain('8 times');
  });

  it('says in the summary, too, that the last card keeps slipping', () => {
    const trial = tryDrill([BARE]);
    trial.driver.slipNext({ lapses: 8 });
    trial.type(' 1');
    expect(trial.screen()).toContain('The last card was forgotten 8 times');
  });

  it('undo brings back the last card from the summary', () => {
    const trial = tryDrill([BARE]);
    trial.type(' 3', 'u');
    expect(trial.screen()).toContain('讲一个你排查过的线上故障。');
  });

  it.each([
    ['\u0003', 'interrupt'],
    ['\u001a', 'suspend'],
    ['e', 'edit'],
  ])('%j asks to leave', (key, reason) => {
    const trial = tryDrill(CARDS);
    trial.type(key);
    expect(trial.left).toEqual([reason]);
  });

  it('does not leave for the editor with a deck that is not the person’s own', () => {
    const trial = tryDrill(CARDS, undefined, undefined, { isReadOnly: () => true });
    trial.type('e');
    expect(trial.left).toEqual([]);
    expect(trial.screen()).toContain('Ships with mdrill');
  });

  it('keeps the card and says why when a grade was not saved', () => {
    const trial = tryDrill(CARDS);
    trial.driver.failNextGrade('ENOSPC');
    trial.type(' 3');
    expect(trial.screen()).toContain('ENOSPC');
    expect(trial.screen()).toContain('0/5');
    trial.type('3');
    expect(trial.screen()).toContain('1/5');
    expect(trial.screen()).not.toContain('ENOSPC');
  });

  it('follow-up questions come one by one and go away after the last', () => {
    const trial = tryDrill([PROBE], [80, 40]);
    trial.type(' o');
    expect(trial.screen()).toContain('那存活探针失败呢？');
    expect(trial.screen()).not.toContain('启动探针解决什么问题？');
    trial.type('o');
    expect(trial.screen()).toContain('启动探针解决什么问题？');
    trial.type('o');
    expect(trial.screen()).not.toContain('那存活探针失败呢？');
  });

  it('what was shown of one card is hidden for the next', () => {
    const trial = tryDrill([PROBE, PROBE], [80, 40]);
    trial.type(' t3 ');
    expect(trial.screen()).not.toContain('Weak answer\n');
  });

  const scrolls: readonly (readonly [keys: string, first: string])[] = [
    ['j', '2. 第 2 步'],
    ['jjk', '2. 第 2 步'],
    ['\u001b[B\u001b[B', '3. 第 3 步'],
    ['G', '184. 第 184 步'],
    ['g', '详细说说 Pod 的创建流程'],
    ['\u001b[6~', '17. 第 17 步'],
    ['d', '9. 第 9 步'],
    ['\u0004\u0015', '1. 第 1 步'],
  ];
  it.each(scrolls)('%j scrolls a long answer', (keys, first) => {
    const trial = tryDrill([LONG]);
    // Four lines stand above the answer: the question, a blank one, a rule, a blank one.
    trial.type(' gjjjj', keys);
    const firstOfCard = trial.screen().split('\n')[3] ?? '';
    expect(firstOfCard.trim().startsWith(first)).toBe(true);
  });
});

describe('the actions of the drill', () => {
  it('all do something where their keys work', () => {
    const places: readonly KeyPlace[] = ['front', 'back', 'answer', 'summary', 'help'];
    const keymap = createKeymap();
    const driver = createFakeDriver(CARDS);
    const store = createStore(reduceDrill, startDrill(driver.view(), { columns: 80, rows: 24 }));
    const layout = () => ({ lines: [], extent: { total: 0, visible: 0 }, content: undefined });
    const host = { leave: () => {}, redraw: () => {}, canEdit: true, isReadOnly: () => false, canSuspend: true };
    const actions = drillActions({ driver, store, layout, host });
    const wanted = new Set(places.flatMap((place) => keymap.actionsIn(place)));
    for (const action of wanted) expect(actions[action], action).toBeDefined();
  });
});
