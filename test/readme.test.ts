import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isVerb, VERBS } from '../src/commands/verbs.ts';
import { UI_ACTIONS } from '../src/i18n/contract/ui.ts';
import { en } from '../src/i18n/en/index.ts';
import { DEFAULT_SETTINGS } from '../src/memory/settings.ts';
import { isSettingName, printSetting, settingNames } from '../src/memory/settings-table.ts';
import { ruleTable } from '../src/report/explain.ts';
import { DEFAULT_BINDINGS } from '../src/ui/keymap.ts';
import { keyLabel } from '../src/ui/parts/key-names.ts';

const README = 'README.md';

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The parts of the README that are made from tables of the program. */
const PARTS: Readonly<Record<string, () => string>> = {
  verbs: () =>
    table(
      ['verb', ''],
      Object.keys(VERBS)
        .filter(isVerb)
        .map((verb) => [`\`mdrill ${verb}\``, en.commands.verbs[verb].summary]),
    ),
  keys: () =>
    table(
      ['key', 'action', ''],
      UI_ACTIONS.map((action) => [
        DEFAULT_BINDINGS[action].keys.map((key) => `\`${keyLabel(key, en.ui)}\``).join(' '),
        `\`${action}\``,
        en.ui.action[action].long,
      ]),
    ),
  settings: () =>
    table(
      ['setting', 'default', ''],
      settingNames()
        .filter(isSettingName)
        .map((name) => [`\`${name}\``, `\`${printSetting(name, DEFAULT_SETTINGS[name])}\``, en.memory.settings[name]]),
    ),
  rules: () => ruleTable(en).trim(),
};

function between(text: string, part: string): RegExpExecArray | null {
  return new RegExp(`(<!-- ${part}:start -->\\n)([\\s\\S]*?)(\\n<!-- ${part}:end -->)`).exec(text);
}

it.each(Object.entries(PARTS))('the README lists the %s as they are (npm run readme writes them)', (part, make) => {
  const text = readFileSync(README, 'utf8');
  const found = between(text, part);
  if (found !== null && process.env['UPDATE_README'] === '1') {
    const [whole, start, , end] = found;
    writeFileSync(
      README,
      text.replace(whole, () => `${start}${make()}${end}`),
    );
    return;
  }
  expect(found?.[2]).toBe(make());
});
