import { describe, expect, it } from 'vitest';
import { memory as english } from '../../src/i18n/en/memory.ts';
import { memory as chinese } from '../../src/i18n/zh-CN/memory.ts';
import { readSettings } from '../../src/memory/settings-table.ts';

const wrong: readonly (readonly [string, unknown, string, string])[] = [
  ['nwePerDay', 20, 'no setting called "nwePerDay"', '没有名为“nwePerDay”的设置'],
  ['newPerDay', 'many', 'newPerDay is "many", but has to be a whole number', 'newPerDay 写成了“many”，应为整数'],
  ['retention', 'high', 'has to be a number', '应为数字'],
  ['retention', 0.5, 'from 0.7 to 0.97', '0.7 到 0.97 之间'],
  ['fuzz', 'maybe', 'true or false', 'true 或 false'],
  ['newOrder', 'x', 'one of: deck, random', '可选：deck、random'],
  ['learningSteps', 'soon', 'such as "1m 10m 1d"', '例如“1m 10m 1d”'],
  ['learnAhead', 'soon', 'such as "20m"', '例如“20m”'],
  ['easyDays', 'x', 'weekdays such as "sat sun=minimum"', '例如“sat sun=minimum”'],
  ['rolloverHour', 3, 'holds for all decks', '对所有卡组生效'],
  ['retention', 0.96, 'far more reviews', '复习量会大增'],
  ['learningSteps', '10m 1m', 'Put the shortest first', '从短到长'],
];

describe('messages about settings', () => {
  it.each(wrong)('say of %s %j what was written and what to do', (name, raw, inEnglish, inChinese) => {
    const scope = name === 'rolloverHour' ? 'deck' : 'general';
    const [problem] = readSettings({ [name]: raw }, scope).problems;
    expect(problem && english.settingsProblem(problem)).toContain(inEnglish);
    expect(problem && chinese.settingsProblem(problem)).toContain(inChinese);
  });
});
