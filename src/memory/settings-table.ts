import { formatDuration } from './duration.ts';
import { RETENTION_RANGE } from './fsrs.ts';
import {
  LEECH_ACTIONS,
  NEW_MIXES,
  NEW_ORDERS,
  REVIEW_ORDERS,
  type SchedulerSettings,
  type SettingName,
  type SettingsOverlay,
} from './settings.ts';
import type { Reading, SettingsProblem, SettingsProblemDetail } from './settings-problem.ts';
import {
  printEasyDays,
  readChoice,
  readDuration,
  readEasyDays,
  readNumber,
  readSteps,
  readSwitch,
} from './settings-reader.ts';
import { HOUR } from './zone.ts';

/** Who may say it: only the general configuration, or a deck and a tag as well. */
export type SettingScope = 'general' | 'deck';

/** How one setting is read from what a person wrote, and written back. */
export interface SettingSpec<Value> {
  readonly scope: SettingScope;
  readonly read: (raw: unknown) => Reading<Value>;
  readonly print: (value: Value) => string | number | boolean;
}

/** From this retention on, the work grows much faster than what is remembered. */
const HIGH_RETENTION = 0.95;

function readRetention(raw: unknown): Reading<number> {
  const reading = readNumber(RETENTION_RANGE.lowest, RETENTION_RANGE.highest, false)(raw);
  if ('problem' in reading || reading.value < HIGH_RETENTION) return reading;
  return { value: reading.value, warning: { code: 'high-retention', from: HIGH_RETENTION } };
}

function printSteps(steps: readonly number[]): string {
  return steps.map(formatDuration).join(' ');
}

function asItIs<Value extends string | number | boolean>(value: Value): Value {
  return value;
}

function choice<Choice extends string>(scope: SettingScope, choices: readonly Choice[]): SettingSpec<Choice> {
  return { scope, read: readChoice(choices), print: asItIs };
}

function whole(scope: SettingScope, lowest: number, highest: number): SettingSpec<number> {
  return { scope, read: readNumber(lowest, highest, true), print: asItIs };
}

function yesOrNo(scope: SettingScope): SettingSpec<boolean> {
  return { scope, read: readSwitch, print: asItIs };
}

const steps: SettingSpec<readonly number[]> = { scope: 'deck', read: readSteps, print: printSteps };

/** Every scheduling setting, in the order people see them. */
export const SETTING_SPECS: { readonly [Name in SettingName]: SettingSpec<SchedulerSettings[Name]> } = {
  retention: { scope: 'deck', read: readRetention, print: asItIs },
  newPerDay: whole('deck', 0, 9999),
  reviewsPerDay: whole('deck', 0, 99_999),
  learningSteps: steps,
  relearningSteps: steps,
  maximumInterval: whole('deck', 1, 36_500),
  newOrder: choice('deck', NEW_ORDERS),
  reviewOrder: choice('general', REVIEW_ORDERS),
  newMix: choice('general', NEW_MIXES),
  interleave: yesOrNo('general'),
  burySiblings: yesOrNo('deck'),
  easyDays: { scope: 'deck', read: readEasyDays, print: printEasyDays },
  leechThreshold: whole('deck', 1, 99),
  leechAction: choice('deck', LEECH_ACTIONS),
  rolloverHour: whole('general', 0, 23),
  learnAhead: {
    scope: 'general',
    read: readDuration(12 * HOUR),
    print: (value) => (value === 0 ? '0' : formatDuration(value)),
  },
  fuzz: yesOrNo('deck'),
  loadBalancing: yesOrNo('deck'),
};

/** The names of all scheduling settings, in the order people see them. */
export function settingNames(): readonly SettingName[] {
  return Object.keys(SETTING_SPECS).filter(isSettingName);
}

/** Whether a text names a scheduling setting. */
export function isSettingName(name: string): name is SettingName {
  return Object.hasOwn(SETTING_SPECS, name);
}

/** A setting as a person would write it. */
export function printSetting<Name extends SettingName>(
  name: Name,
  value: SchedulerSettings[Name],
): string | number | boolean {
  return SETTING_SPECS[name].print(value);
}

/** Settings that were read, with what was wrong; what was wrong is left out. */
export interface SettingsReading {
  readonly overlay: SettingsOverlay;
  readonly problems: readonly SettingsProblem[];
}

type OverlayDraft = { -readonly [Name in SettingName]?: SchedulerSettings[Name] };

function readOne<Name extends SettingName>(
  name: Name,
  raw: unknown,
  scope: SettingScope,
  draft: OverlayDraft,
): SettingsProblemDetail | undefined {
  const spec = SETTING_SPECS[name];
  if (scope === 'deck' && spec.scope === 'general') return { code: 'general-only' };
  const reading = spec.read(raw);
  if ('problem' in reading) return reading.problem;
  draft[name] = reading.value;
  return reading.warning;
}

function written(raw: unknown): string {
  return typeof raw === 'object' ? (JSON.stringify(raw) ?? '') : String(raw);
}

/** Reads settings as a configuration file or the front matter of a deck has them. Unknown names are reported, never taken. */
export function readSettings(raw: Readonly<Record<string, unknown>>, scope: SettingScope): SettingsReading {
  const overlay: OverlayDraft = {};
  const problems: SettingsProblem[] = [];
  for (const [setting, value] of Object.entries(raw)) {
    const known = isSettingName(setting);
    const detail: SettingsProblemDetail | undefined = known
      ? readOne(setting, value, scope, overlay)
      : { code: 'unknown-setting' };
    if (detail === undefined) continue;
    const taken = known && Object.hasOwn(overlay, setting);
    problems.push({ ...detail, setting, written: written(value), severity: taken ? 'warning' : 'error' });
  }
  return { overlay, problems };
}
