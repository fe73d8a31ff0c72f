import { expect, it } from 'vitest';
import { configurationSchema } from '../../src/check/configuration-schema.ts';
import { DECK_SETTING_KEYS } from '../../src/check/vocabulary/front-matter-keys.ts';
import { en } from '../../src/i18n/en/index.ts';
import { SETTING_SPECS, settingNames } from '../../src/memory/settings-table.ts';

it('is published as it follows from the rules', async () => {
  const schema = configurationSchema((id) => en.check.rules[id].title);
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../src/check/configuration-schema.json');
});

it('knows every setting a deck may ask for', () => {
  expect(DECK_SETTING_KEYS).toEqual(settingNames().filter((name) => SETTING_SPECS[name].scope === 'deck'));
});
