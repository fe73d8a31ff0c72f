import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../src/commands/language.ts';

describe('chooseLanguage', () => {
  it.each<[words: string[], env: NodeJS.ProcessEnv, language: string]>([
    [['--lang', 'zh-CN'], { LANG: 'en_US.UTF-8' }, 'zh-CN'],
    [['--lang=en'], { LANG: 'zh_CN.UTF-8' }, 'en'],
    [[], { LANG: 'zh_CN.UTF-8' }, 'zh-CN'],
    [[], { LC_ALL: 'C', LANG: 'zh_CN.UTF-8' }, 'en'],
    [[], { MDRILL_LANG: 'zh-CN', LC_ALL: 'C' }, 'zh-CN'],
    [[], { LANG: 'zha_XX' }, 'en'],
    [[], {}, 'en'],
  ])('%j with %j speaks %s', (words, env, language) => {
    expect(chooseLanguage(words, env)).toBe(language);
  });

  it('prefers what the person has set to the locale, but not to what was asked for now', () => {
    const env = { LANG: 'en_US.UTF-8' };
    expect(chooseLanguage([], env, () => 'zh-CN')).toBe('zh-CN');
    expect(chooseLanguage(['--lang', 'en'], env, () => 'zh-CN')).toBe('en');
    expect(chooseLanguage([], { ...env, MDRILL_LANG: 'en' }, () => 'zh-CN')).toBe('en');
    expect(chooseLanguage([], env, () => 7)).toBe('en');
  });
});
