import type { Language } from '../i18n/language.ts';

const LOCALE_VARIABLES = ['MDRILL_LANG', 'LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

/** The language to speak: `--lang`, else the first locale variable that is set; anything but Chinese is English. */
export function chooseLanguage(words: readonly string[], env: NodeJS.ProcessEnv): Language {
  const asked = askedLanguage(words);
  if (asked !== undefined) return asked;
  const locale = LOCALE_VARIABLES.map((name) => env[name] ?? '').find((value) => value !== '') ?? '';
  return isChinese(locale) ? 'zh-CN' : 'en';
}

function askedLanguage(words: readonly string[]): Language | undefined {
  const position = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  if (position === -1) return undefined;
  const word = words[position] ?? '';
  const value = word.includes('=') ? word.slice(word.indexOf('=') + 1) : words[position + 1];
  if (value === undefined) return undefined;
  return isChinese(value) ? 'zh-CN' : 'en';
}

function isChinese(locale: string): boolean {
  return /^zh(?:[-_.]|$)/i.test(locale);
}
