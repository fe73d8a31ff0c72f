import { homedir } from 'node:os';
import type { Language } from '../i18n/language.ts';
import { storePaths } from '../store/paths.ts';
import { readConfigFile } from '../store/settings/config-file.ts';

const LOCALE_VARIABLES = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

/**
 * The language to speak: `--lang`, else `MDRILL_LANG`, else what the person has set, else the first locale variable that
 * is set; anything but Chinese is English.
 */
export function chooseLanguage(
  words: readonly string[],
  env: NodeJS.ProcessEnv,
  configured: () => unknown = () => undefined,
): Language {
  const asked = askedLanguage(words);
  if (asked !== undefined) return asked;
  const wished = env['MDRILL_LANG'] ?? '';
  if (wished !== '') return languageOf(wished);
  const set = configured();
  if (typeof set === 'string') return languageOf(set);
  return languageOf(LOCALE_VARIABLES.map((name) => env[name] ?? '').find((value) => value !== '') ?? '');
}

/** What `config.json` has for the language, whatever it is. */
export function configuredLanguage(env: NodeJS.ProcessEnv): unknown {
  const { config } = storePaths({ env, platform: process.platform, homeDirectory: homedir() });
  const reading = readConfigFile(config);
  return reading.kind === 'found' ? reading.raw['language'] : undefined;
}

function askedLanguage(words: readonly string[]): Language | undefined {
  const position = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  if (position === -1) return undefined;
  const word = words[position] ?? '';
  const value = word.includes('=') ? word.slice(word.indexOf('=') + 1) : words[position + 1];
  if (value === undefined) return undefined;
  return languageOf(value);
}

function languageOf(locale: string): Language {
  return /^zh(?:[-_.]|$)/i.test(locale) ? 'zh-CN' : 'en';
}
