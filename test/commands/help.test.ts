import { describe, expect, it } from 'vitest';
import { readCommandLine } from '../../src/commands/command-line.ts';
import { overviewHelp, verbHelp } from '../../src/commands/help.ts';
import { isVerb, VERBS } from '../../src/commands/verbs.ts';
import { en } from '../../src/i18n/en/index.ts';
import { zhCN } from '../../src/i18n/zh-CN/index.ts';

const verbs = Object.keys(VERBS).filter(isVerb);

describe.each([en, zhCN])('help in $language', (messages) => {
  it('lists every verb', () => {
    const page = overviewHelp(messages, '1.2.3');
    expect(verbs.filter((verb) => !page.includes(`  ${verb} `))).toEqual([]);
  });

  it.each(verbs)('shows examples of %s that the command line accepts', (verb) => {
    const page = verbHelp(verb, messages);
    for (const [command] of messages.commands.verbs[verb].examples) {
      expect(page).toContain(command);
      const words = (/mdrill (.*)$/.exec(command)?.[1] ?? '').split(' ');
      expect(words[0]).toBe(verb);
      expect(() => readCommandLine(verb, words.slice(1), messages)).not.toThrow();
    }
  });

  it.each(verbs)('explains every option of %s', (verb) => {
    const page = verbHelp(verb, messages);
    for (const name of VERBS[verb].options) expect(page).toContain(messages.commands.options[name]);
  });
});
