import { describe, expect, it } from 'vitest';
import { ALL_RULES } from '../../src/check/registry.ts';
import { en } from '../../src/i18n/en/index.ts';
import { zhCN } from '../../src/i18n/zh-CN/index.ts';
import { describeFinding, oneLine } from '../../src/report/describe.ts';
import { checkTexts, exampleTexts } from '../check/world.ts';

describe.each(ALL_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('fills every parameter of its message', () => {
    const found = checkTexts(exampleTexts(rule.bad), rule.bad).filter((finding) => finding.rule === id);
    for (const finding of found) {
      for (const messages of [en, zhCN])
        expect(describeFinding(finding, messages).message).not.toMatch(/(?<!\{)\{[a-zA-Z]+\}/);
    }
  });
});

it('shortens long values and puts them on one line', () => {
  const text = oneLine({ rule: 'link-dead', params: { target: `${'长'.repeat(80)}\n尾` } }, en);
  expect(text).toBe(`The file “${'长'.repeat(59)}…” does not exist.`);
});

it('keeps braces that are no parameters', () => {
  expect(describeFinding({ rule: 'cloze-malformed', params: { problem: 'colons' } }, en)).toEqual({
    message: 'The cloze is malformed: two colons must follow the number.',
    how: 'Write {{c1::hidden text}}.',
  });
});
