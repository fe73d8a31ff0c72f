import { asObject } from '../memory/guards.ts';
import { DEFAULT_SETTINGS, mergeSettings, type SchedulerSettings, type SettingsOverlay } from '../memory/settings.ts';
import type { SettingsProblem, SettingsProblemDetail } from '../memory/settings-problem.ts';
import { readSettings } from '../memory/settings-table.ts';
import { isLibrary } from './library.ts';
import { type ConfigReading, type RawConfig, readConfigFile } from './settings/config-file.ts';
import { DEFAULT_GENERAL, GENERAL_READERS, type GeneralSettings, isGeneralName } from './settings/general.ts';
import { suggestName } from './settings/names.ts';

/** Everything a person has set, with defaults for the rest. */
export interface Settings {
  readonly general: GeneralSettings;
  readonly scheduler: SchedulerSettings;
  /** What holds for cards with a tag, over the rest. */
  readonly byTag: ReadonlyMap<string, SettingsOverlay>;
  /** Absolute paths that `mdrill add` added. */
  readonly library: readonly string[];
  /** Keys a person has set: names of keys by action; what they mean is for the screens to know. */
  readonly keys: Readonly<Record<string, unknown>>;
}

/** A setting that is not as it should be; its name has dots: `tags.k8s.retention`. */
export type ConfigProblem = SettingsProblem & { readonly suggestion?: string };

/** Settings that were read, with everything that is wrong; what was wrong is left at its default. */
export interface SettingsReading {
  readonly settings: Settings;
  /** `damaged` and `unreadable` mean that all settings are defaults, and must be told. */
  readonly file: Exclude<ConfigReading, { kind: 'found' }> | { readonly kind: 'found' };
  readonly problems: readonly ConfigProblem[];
}

/** Reads the settings of a home. Never throws, never writes. */
export function loadSettings(configPath: string): SettingsReading {
  const reading = readConfigFile(configPath);
  if (reading.kind !== 'found') return { ...settingsFrom({}), file: reading };
  return { ...settingsFrom(reading.raw), file: { kind: 'found' } };
}

/** The settings in the object of a `config.json`. */
export function settingsFrom(raw: RawConfig): Omit<SettingsReading, 'file'> {
  const scheduling: Record<string, unknown> = {};
  const problems: ConfigProblem[] = [];
  let general = DEFAULT_GENERAL;
  let library: readonly string[] = [];
  let keys: Readonly<Record<string, unknown>> = {};
  let byTag: ReadonlyMap<string, SettingsOverlay> = new Map();
  for (const [name, value] of Object.entries(raw)) {
    if (isGeneralName(name)) {
      const reading = GENERAL_READERS[name](value);
      if ('problem' in reading) problems.push(problemOf(name, value, reading.problem));
      else general = { ...general, [name]: reading.value };
    } else if (name === 'library') {
      if (isLibrary(value)) library = value;
      else problems.push(problemOf(name, value, { code: 'not-one-of', choices: ['[<path>, …]'] }));
    } else if (name === 'keys') {
      const wished = asObject(value);
      if (wished === undefined) problems.push(problemOf('keys', value, NOT_A_TABLE));
      else keys = wished;
    } else if (name === 'tags') {
      const tags = tagSettings(value);
      byTag = tags.byTag;
      problems.push(...tags.problems);
    } else {
      scheduling[name] = value;
    }
  }
  const { overlay, problems: found } = readSettings(scheduling, 'general');
  problems.push(...found.map((problem) => ({ ...problem, ...suggestName(problem.setting) })));
  return { settings: { general, scheduler: mergeSettings(DEFAULT_SETTINGS, overlay), byTag, library, keys }, problems };
}

interface TagReading {
  readonly byTag: ReadonlyMap<string, SettingsOverlay>;
  readonly problems: readonly ConfigProblem[];
}

function tagSettings(value: unknown): TagReading {
  const tags = asObject(value);
  if (tags === undefined) return { byTag: new Map(), problems: [problemOf('tags', value, NOT_A_TABLE)] };
  const byTag = new Map<string, SettingsOverlay>();
  const problems: ConfigProblem[] = [];
  for (const [tag, written] of Object.entries(tags)) {
    const some = asObject(written);
    if (some === undefined) {
      problems.push(problemOf(`tags.${tag}`, written, NOT_A_TABLE));
      continue;
    }
    const { overlay, problems: found } = readSettings(some, 'deck');
    byTag.set(tag, overlay);
    problems.push(...found.map((problem) => ({ ...problem, setting: `tags.${tag}.${problem.setting}` })));
  }
  return { byTag, problems };
}

const NOT_A_TABLE = { code: 'not-one-of', choices: ['{ … }'] } as const;

function problemOf(setting: string, raw: unknown, detail: SettingsProblemDetail): ConfigProblem {
  const written = typeof raw === 'string' ? raw : JSON.stringify(raw);
  return { ...detail, setting, written, severity: 'error' };
}
