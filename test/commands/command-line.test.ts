import { describe, expect, it } from 'vitest';
import { readCommandLine } from '../../src/commands/command-line.ts';
import { en } from '../../src/i18n/en/index.ts';
import { zhCN } from '../../src/i18n/zh-CN/index.ts';

describe('readCommandLine', () => {
  it('gives operands and options by name', () => {
    const invocation = readCommandLine(
      'drill',
      ['a.md', '--new', '5', '--tag', 'k8s', '--tag', 'net', '--json', '--no-topics'],
      en,
    );
    expect(invocation.operands).toEqual(['a.md']);
    expect(invocation.count('new')).toBe(5);
    expect(invocation.list('tag')).toEqual(['k8s', 'net']);
    expect(invocation.flag('json')).toBe(true);
    expect(invocation.choice('topics')).toBe(false);
    expect(invocation.count('reviews')).toBeUndefined();
  });

  it.each<[verb: 'check' | 'drill' | 'build', words: string[], problem: RegExp]>([
    ['check', ['--jsn', 'a.md'], /there is no option --jsn\. Did you mean --json\?/],
    ['build', [], /path is missing/],
    ['drill', ['--new'], /--new.* needs a value/],
    ['drill', ['--lang', 'fr'], /--lang.* cannot have this value/],
  ])('%s %j says what is wrong and where help is', (verb, words, problem) => {
    expect(() => readCommandLine(verb, words, en)).toThrow(problem);
    expect(() => readCommandLine(verb, words, en)).toThrow(`mdrill ${verb} --help`);
  });

  it('refuses a count that is no whole number when it is used', () => {
    const invocation = readCommandLine('drill', ['a.md', '--new', 'ten'], zhCN);
    expect(() => invocation.count('new')).toThrow('--new 需要一个整数，而不是“ten”。');
  });
});
