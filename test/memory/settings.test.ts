import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, mergeSettings, settingsOfCard } from '../../src/memory/settings.ts';
import { printSetting, readSettings, type SettingScope, settingNames } from '../../src/memory/settings-table.ts';
import { DAY, MINUTE } from '../../src/memory/zone.ts';

function codes(raw: Readonly<Record<string, unknown>>, scope: SettingScope = 'general'): readonly string[] {
  return readSettings(raw, scope).problems.map(({ code, severity }) => `${severity} ${code}`);
}

describe('scheduler settings', () => {
  it('have the usual defaults', () => {
    expect(DEFAULT_SETTINGS).toMatchObject({ newPerDay: 20, reviewsPerDay: 200, retention: 0.9, rolloverHour: 4 });
    expect(DEFAULT_SETTINGS).toMatchObject({ learningSteps: [MINUTE, 10 * MINUTE], relearningSteps: [10 * MINUTE] });
    expect(DEFAULT_SETTINGS).toMatchObject({
      learnAhead: 20 * MINUTE,
      leechThreshold: 8,
      fuzz: true,
      maximumInterval: 36_500,
    });
  });

  it('are read back from what is written for them, every one', () => {
    for (const name of settingNames()) {
      const printed = printSetting(name, DEFAULT_SETTINGS[name]);
      const { overlay, problems } = readSettings({ [name]: printed }, 'general');
      expect(overlay).toEqual({ [name]: DEFAULT_SETTINGS[name] });
      expect(problems).toEqual([]);
    }
    expect(settingNames()).toHaveLength(Object.keys(DEFAULT_SETTINGS).length);
  });

  it.each([
    ['retention', '0.85', 0.85],
    ['retention', 0.7, 0.7],
    ['newPerDay', 0, 0],
    ['learningSteps', '1m 1d', [MINUTE, DAY]],
    ['learningSteps', ['1m', '1d'], [MINUTE, DAY]],
    ['learningSteps', '', []],
    ['burySiblings', 'Yes', true],
    ['burySiblings', false, false],
    ['newOrder', 'random', 'random'],
    ['learnAhead', '0', 0],
    ['easyDays', 'sat sunday=minimum', ['minimum', 'normal', 'normal', 'normal', 'normal', 'normal', 'reduced']],
    ['easyDays', { Monday: 'minimum' }, ['normal', 'minimum', 'normal', 'normal', 'normal', 'normal', 'normal']],
  ])('%s takes %j', (name, raw, value) => {
    expect(readSettings({ [name]: raw }, 'general')).toEqual({ overlay: { [name]: value }, problems: [] });
  });

  it.each([
    ['retention', 0.69, 'error out-of-range'],
    ['retention', 0.98, 'error out-of-range'],
    ['retention', 'high', 'error not-a-number'],
    ['retention', Number.NaN, 'error not-a-number'],
    ['retention', null, 'error not-a-number'],
    ['newPerDay', 1.5, 'error not-a-number'],
    ['newPerDay', -1, 'error out-of-range'],
    ['newPerDay', '', 'error not-a-number'],
    ['maximumInterval', 0, 'error out-of-range'],
    ['rolloverHour', 24, 'error out-of-range'],
    ['learningSteps', 'soon', 'error unreadable-steps'],
    ['learningSteps', 10, 'error unreadable-steps'],
    ['burySiblings', 'maybe', 'error not-yes-or-no'],
    ['newOrder', 'sideways', 'error not-one-of'],
    ['learnAhead', '1d', 'error unreadable-duration'],
    ['easyDays', 'someday', 'error unreadable-easy-days'],
    ['easyDays', 'sat=never', 'error unreadable-easy-days'],
    ['easyDays', 7, 'error unreadable-easy-days'],
    ['nwePerDay', 20, 'error unknown-setting'],
    ['constructor', 20, 'error unknown-setting'],
  ])('%s does not take %j', (name, raw, problem) => {
    expect(codes({ [name]: raw })).toEqual([problem]);
    expect(readSettings({ [name]: raw }, 'general').overlay).toEqual({});
  });

  it('take a retention from 0.95 and steps that go down with a warning', () => {
    const { overlay, problems } = readSettings({ retention: 0.95, learningSteps: '10m 1m' }, 'general');
    expect(overlay).toEqual({ retention: 0.95, learningSteps: [10 * MINUTE, MINUTE] });
    expect(problems.map(({ setting, code, severity }) => [setting, code, severity])).toEqual([
      ['retention', 'high-retention', 'warning'],
      ['learningSteps', 'steps-not-ascending', 'warning'],
    ]);
    expect(codes({ retention: 0.949 })).toEqual([]);
  });

  it('of a deck may not say when the day begins', () => {
    expect(codes({ rolloverHour: 3, retention: 0.8 }, 'deck')).toEqual(['error general-only']);
  });

  it('keep what was written, for the message', () => {
    const [problem] = readSettings({ easyDays: ['someday'] }, 'general').problems;
    expect(problem).toMatchObject({ setting: 'easyDays', written: '["someday"]' });
  });
});

describe('settings laid over one another', () => {
  const byTag = new Map([
    ['urgent', { retention: 0.95 }],
    ['slow', { retention: 0.8, newPerDay: 3 }],
  ]);

  it('let the last word count and leave the rest', () => {
    const merged = mergeSettings(DEFAULT_SETTINGS, { retention: 0.8, newPerDay: 5 }, { retention: 0.85 });
    expect(merged).toEqual({ ...DEFAULT_SETTINGS, retention: 0.85, newPerDay: 5 });
    expect(mergeSettings(DEFAULT_SETTINGS)).toEqual(DEFAULT_SETTINGS);
  });

  it.each([
    [[], 0.85, 20],
    [['urgent'], 0.95, 20],
    [['urgent', 'slow'], 0.8, 3],
    [['slow', 'urgent'], 0.95, 3],
    [['unknown'], 0.85, 20],
  ])('of a card with tags %j', (tags, retention, newPerDay) => {
    const settings = settingsOfCard(DEFAULT_SETTINGS, { retention: 0.85 }, byTag, tags);
    expect(settings).toMatchObject({ retention, newPerDay });
  });
});
