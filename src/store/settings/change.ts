import { asObject } from '../../memory/guards.ts';
import {
  DEFAULT_SETTINGS,
  type SchedulerSettings,
  type SettingName,
  type SettingsOverlay,
} from '../../memory/settings.ts';
import type { SettingsProblem } from '../../memory/settings-problem.ts';
import { isSettingName, printSetting, readSettings } from '../../memory/settings-table.ts';
import { changeConfigFile, type RawConfig, readConfigFile } from './config-file.ts';
import { DEFAULT_GENERAL, GENERAL_READERS, isGeneralName } from './general.ts';
import { configNames, suggestName } from './names.ts';

/** One setting as `mdrill config` shows it. */
export interface ShownSetting {
  readonly name: string;
  /** As a person would write it; empty when nothing is set and there is no default. */
  readonly value: string;
  readonly isDefault: boolean;
}

/** What became of a wish to look at or change a setting. */
export type SettingOutcome =
  | { readonly kind: 'done'; readonly setting: ShownSetting; readonly warning?: SettingsProblem }
  | { readonly kind: 'unknown'; readonly name: string; readonly suggestion?: string }
  | { readonly kind: 'refused'; readonly problem: SettingsProblem };

/** Where a name with dots points: a setting, alone or of a tag, which may itself have dots. */
interface SettingPath {
  readonly tag?: string;
  readonly name: string;
}

/** All settings with their present values, those of tags last. */
export function listSettings(configPath: string): readonly ShownSetting[] {
  const raw = rawConfig(configPath);
  const ofTags = Object.entries(asObject(raw['tags']) ?? {}).flatMap(([tag, some]) =>
    Object.keys(asObject(some) ?? {}).map((name) => `tags.${tag}.${name}`),
  );
  return [...configNames(), ...ofTags].map((name) => shown(raw, name, pathOf(name)));
}

/** One setting. */
export function getSetting(configPath: string, name: string): SettingOutcome {
  const path = pathOf(name);
  if (!isKnown(path)) return unknown(name, path);
  return { kind: 'done', setting: shown(rawConfig(configPath), name, path) };
}

/** Sets a setting to what a person wrote, if it can be read. Throws a StoreError when it cannot be saved. */
export async function setSetting(configPath: string, name: string, written: string): Promise<SettingOutcome> {
  const path = pathOf(name);
  if (!isKnown(path)) return unknown(name, path);
  const { value, problem } = readWritten(path, written);
  if (value === undefined) {
    return problem === undefined ? unknown(name, path) : { kind: 'refused', problem: { ...problem, setting: name } };
  }
  await changeConfigFile(configPath, (raw) => withValue(raw, path, value));
  const setting = shown(rawConfig(configPath), name, path);
  return { kind: 'done', setting, ...(problem === undefined ? {} : { warning: { ...problem, setting: name } }) };
}

/** Takes a setting back to its default; also one this program does not know. Throws a StoreError when it cannot be saved. */
export async function unsetSetting(configPath: string, name: string): Promise<SettingOutcome> {
  const path = pathOf(name);
  if (!isKnown(path) && valueAt(rawConfig(configPath), path) === undefined) return unknown(name, path);
  await changeConfigFile(configPath, (raw) => withValue(raw, path, undefined));
  return { kind: 'done', setting: shown(rawConfig(configPath), name, path) };
}

function rawConfig(configPath: string): RawConfig {
  const reading = readConfigFile(configPath);
  return reading.kind === 'found' ? reading.raw : {};
}

function pathOf(name: string): SettingPath {
  const match = /^tags\.(.+)\.([^.]+)$/.exec(name);
  return match === null ? { name } : { tag: match[1] ?? '', name: match[2] ?? '' };
}

function isKnown({ tag, name }: SettingPath): boolean {
  return isSettingName(name) || (tag === undefined && isGeneralName(name));
}

function unknown(name: string, path: SettingPath): SettingOutcome {
  const { suggestion } = suggestName(path.name);
  if (suggestion === undefined) return { kind: 'unknown', name };
  return { kind: 'unknown', name, suggestion: path.tag === undefined ? suggestion : `tags.${path.tag}.${suggestion}` };
}

/** What a person wrote, as it is stored, and what is to be said about it; without a value it was refused. */
interface WrittenSetting {
  readonly value?: string | number | boolean;
  readonly problem?: SettingsProblem;
}

function readWritten({ tag, name }: SettingPath, written: string): WrittenSetting {
  if (isGeneralName(name)) {
    const reading = GENERAL_READERS[name](written);
    if (!('problem' in reading)) return { value: reading.value };
    return { problem: { ...reading.problem, setting: name, written, severity: 'error' } };
  }
  if (!isSettingName(name)) return {};
  const { overlay, problems } = readSettings({ [name]: written }, tag === undefined ? 'general' : 'deck');
  const [problem] = problems;
  const value = stored(name, overlay);
  return { ...(value === undefined ? {} : { value }), ...(problem === undefined ? {} : { problem }) };
}

function stored<Name extends SettingName>(name: Name, overlay: SettingsOverlay): string | number | boolean | undefined {
  const value: SchedulerSettings[Name] | undefined = overlay[name];
  return value === undefined ? undefined : printSetting(name, value);
}

function valueAt(raw: RawConfig, { tag, name }: SettingPath): unknown {
  return tag === undefined ? raw[name] : asObject(asObject(raw['tags'])?.[tag])?.[name];
}

function withValue(
  raw: RawConfig,
  { tag, name }: SettingPath,
  value: string | number | boolean | undefined,
): RawConfig {
  if (tag === undefined) return withMember(raw, name, value);
  const tags = asObject(raw['tags']) ?? {};
  const some = withMember(asObject(tags[tag]) ?? {}, name, value);
  const changed = withMember(tags, tag, Object.keys(some).length === 0 ? undefined : some);
  return withMember(raw, 'tags', Object.keys(changed).length === 0 ? undefined : changed);
}

function withMember(object: RawConfig, name: string, value: unknown): RawConfig {
  const others = Object.entries(object).filter(([key]) => key !== name);
  return Object.fromEntries(value === undefined ? others : [...others, [name, value]]);
}

function shown(raw: RawConfig, name: string, path: SettingPath): ShownSetting {
  const value = valueAt(raw, path);
  if (value !== undefined) {
    return { name, value: typeof value === 'object' ? JSON.stringify(value) : String(value), isDefault: false };
  }
  return { name, value: defaultOf(path.name), isDefault: true };
}

function defaultOf(name: string): string {
  if (isSettingName(name)) return String(printSetting(name, DEFAULT_SETTINGS[name]));
  return isGeneralName(name) ? (DEFAULT_GENERAL[name] ?? '') : '';
}
