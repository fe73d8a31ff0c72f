import { describe, expect, it } from 'vitest';
import { ALL_RULES, RULES } from '../../src/check/registry.ts';
import { RULE_IDS } from '../../src/check/rule-ids.ts';
import { en } from '../../src/i18n/en/index.ts';
import { zhCN } from '../../src/i18n/zh-CN/index.ts';
import { explainRule, listRules, ruleTable } from '../../src/report/explain.ts';
import { PLAIN_PALETTE } from '../../src/report/palette.ts';

const placeholders = (text: string) => [...new Set(text.match(/\{[a-zA-Z]+\}/g))].sort();

describe.each(RULE_IDS)('%s', (id) => {
  it('has a page in both languages with its examples and settings', () => {
    for (const messages of [en, zhCN]) {
      const page = explainRule(RULES[id], messages, PLAIN_PALETTE);
      expect(page).toContain(messages.check.rules[id].why);
      expect(page).toContain(`"${id}"`);
      expect(page).not.toMatch(/[⟦⟧]|undefined/);
    }
  });

  it('says the same parameters in both languages', () => {
    expect(placeholders(zhCN.check.rules[id].message)).toEqual(placeholders(en.check.rules[id].message));
    expect(Object.keys(zhCN.check.rules[id].terms ?? {})).toEqual(Object.keys(en.check.rules[id].terms ?? {}));
  });
});

it('lists all rules once', () => {
  const list = listRules(en, PLAIN_PALETTE);
  for (const { id } of ALL_RULES) expect(list.match(new RegExp(`^  ${id} `, 'gm'))).toHaveLength(1);
});

it('makes a table of all rules for the README', () => {
  const rows = ruleTable(en).trimEnd().split('\n').slice(2);
  expect(rows.map((row) => row.split(' | ')[0])).toEqual(ALL_RULES.map(({ id }) => `| \`${id}\``));
});
