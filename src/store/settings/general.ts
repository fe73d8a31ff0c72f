import { LANGUAGES, type Language } from '../../i18n/language.ts';
import type { Reading } from '../../memory/settings-problem.ts';
import { readChoice } from '../../memory/settings-reader.ts';

/** Looks of the screens: the colours of the terminal, colours for dark or light ground, none. */
export const THEMES = ['terminal', 'dark', 'light', 'none'] as const;

/** How many columns the terminal gives to characters of ambiguous width, such as curly quotes: one, or two as CJK fonts do. */
export const AMBIGUOUS_WIDTHS = ['narrow', 'wide'] as const;

/** Settings that have nothing to do with scheduling. */
export interface GeneralSettings {
  /** What mdrill speaks; without it the locale decides. */
  readonly language?: Language;
  /** Folder of the journal: absolute, from `~/`, or relative to the configuration. Without it `journal` beside it. */
  readonly journal?: string;
  readonly theme: (typeof THEMES)[number];
  readonly ambiguousWidth: (typeof AMBIGUOUS_WIDTHS)[number];
}

export type GeneralName = keyof GeneralSettings;

/** How each of them is read from what a person wrote. */
export const GENERAL_READERS: {
  readonly [Name in GeneralName]-?: (raw: unknown) => Reading<NonNullable<GeneralSettings[Name]>>;
} = {
  language: readChoice(LANGUAGES),
  journal: readPath,
  theme: readChoice(THEMES),
  ambiguousWidth: readChoice(AMBIGUOUS_WIDTHS),
};

export const DEFAULT_GENERAL: GeneralSettings = { theme: 'terminal', ambiguousWidth: 'narrow' };

/** The names of all general settings, in the order people see them. */
export const GENERAL_NAMES = [
  'language',
  'journal',
  'theme',
  'ambiguousWidth',
] as const satisfies readonly GeneralName[];

/** Whether a text names a general setting. */
export function isGeneralName(name: string): name is GeneralName {
  return Object.hasOwn(GENERAL_READERS, name);
}

function readPath(raw: unknown): Reading<string> {
  return typeof raw === 'string' && raw.trim() !== '' && !raw.includes('\0')
    ? { value: raw.trim() }
    : { problem: { code: 'not-one-of', choices: ['<path>'] } };
}
