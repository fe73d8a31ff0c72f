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
});
