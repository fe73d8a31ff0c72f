import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import published from '../../src/check/configuration-schema.json' with { type: 'json' };
import { configurationSchema } from '../../src/check/configuration-schema.ts';
import { readConfiguration } from '../../src/check/read-configuration.ts';
import { DECK_SETTING_KEYS } from '../../src/check/vocabulary/front-matter-keys.ts';
import { en } from '../../src/i18n/en/index.ts';
import { SETTING_SPECS, settingNames } from '../../src/memory/settings-table.ts';

const schema = configurationSchema((id) => en.check.rules[id].title);

it('is published as it follows from the rules', () => {
  expect(published).toEqual(schema);
});

describe('the schema and the reader agree about', () => {
  const validate = new Ajv({ strict: false }).compile(schema);

  it.each([
    [{}, true],
    [{ rules: { 'link-dead': 'off', 'list-too-long': ['error', { maximum: 9 }] } }, true],
    [{ extends: './base.json', ignore: ['a'], maxWarnings: 0, overrides: [{ files: ['a'], rules: {} }] }, true],
    [{ rules: { 'link-ded': 'off' } }, false],
    [{ rules: { 'link-dead': 'fatal' } }, false],
    [{ rules: { 'list-too-long': ['error', { maximun: 9 }] } }, false],
    [{ rulez: {} }, false],
    [{ maxWarnings: 'none' }, false],
    [{ overrides: [{ files: ['a'], rule: {} }] }, false],
  ])('%j', (configuration, valid) => {
    expect(validate(configuration)).toBe(valid);
    expect(readConfiguration({ file: 'c', text: JSON.stringify(configuration) }).findings.length === 0).toBe(valid);
  });
});

it('knows every setting a deck may ask for', () => {
  expect(DECK_SETTING_KEYS).toEqual(settingNames().filter((name) => SETTING_SPECS[name].scope === 'deck'));
});
