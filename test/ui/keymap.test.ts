import { describe, expect, it } from 'vitest';
import { UI_ACTIONS } from '../../src/i18n/contract/ui.ts';
import { en } from '../../src/i18n/en/index.ts';
import { describeKeyProblem, keymapFromSettings } from '../../src/ui/key-settings.ts';
import { createKeymap, DEFAULT_BINDINGS, KEY_PLACES } from '../../src/ui/keymap.ts';

describe('the default keys', () => {
  it('give every action a key', () => {
    for (const action of UI_ACTIONS) expect(DEFAULT_BINDINGS[action].keys).not.toEqual([]);
  });

  it('never mean two things in one place', () => {
    for (const place of KEY_PLACES) {
      const here = UI_ACTIONS.filter((action) => DEFAULT_BINDINGS[action].places.includes(place));
      const keys = here.flatMap((action) => DEFAULT_BINDINGS[action].keys);
      expect(new Set(keys).size, `keys of ${place}`).toBe(keys.length);
    }
  });

  it('mean what they should where they should', () => {
    const keymap = createKeymap();
    expect(keymap.actionFor('front', 'space')).toBe('reveal');
    expect(keymap.actionFor('back', 'space')).toBeUndefined();
    expect(keymap.actionFor('front', '3')).toBeUndefined();
    expect(keymap.actionFor('back', '3')).toBe('grade-good');
    expect(keymap.actionFor('help', 'q')).toBe('close');
  });
});

describe('keymapFromSettings', () => {
  it('takes a wished key from the action that has it by default', () => {
    const { keymap, problems } = keymapFromSettings({ 'half-page-down': 'space', undo: ['d', 'u'] });
    expect(problems).toEqual([]);
    expect(keymap.actionFor('back', 'd')).toBe('undo');
    expect(keymap.actionFor('back', 'space')).toBe('half-page-down');
    expect(keymap.actionFor('front', 'enter')).toBe('reveal');
  });

  const problems: readonly (readonly [what: string, settings: Readonly<Record<string, unknown>>, said: string])[] = [
    ['an action that does not exist', { fly: 'f' }, 'keys: there is no action "fly"'],
    ['a value that is no key', { undo: 7 }, 'keys: "undo" needs a key name or a list of key names'],
    ['an empty list', { undo: [] }, 'keys: "undo" needs a key name or a list of key names'],
    ['one key for two actions', { undo: 'z', skip: 'z' }, 'keys: "z" is bound to "skip" and to "undo"'],
    ['an action left without keys', { undo: ['s'] }, 'keys: "skip" has no key left'],
  ];
  it.each(problems)('tells of %s', (_what, settings, said) => {
    const result = keymapFromSettings(settings);
    expect(result.problems.map((problem) => describeKeyProblem(problem, en.ui))).toEqual([said]);
  });

  it('lets the default stand in where a wish fails', () => {
    const { keymap } = keymapFromSettings({ undo: 'z', skip: 'z' });
    expect(keymap.actionFor('back', 'z')).toBe('undo');
    expect(keymap.actionFor('back', 's')).toBe('skip');
  });
});
