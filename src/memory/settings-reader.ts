import { parseDuration, parseSteps } from './duration.ts';
import { EASY_DAY_LEVELS, type EasyDayLevel } from './settings.ts';
import type { Reading } from './settings-problem.ts';

const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;

function asNumber(raw: unknown): number | undefined {
  if (typeof raw === 'number') return Number.isFinite(raw) ? raw : undefined;
  return typeof raw === 'string' && DECIMAL.test(raw.trim()) ? Number(raw) : undefined;
}

/** Reads a number, or a text that is one, within limits. */
export function readNumber(lowest: number, highest: number, whole: boolean): (raw: unknown) => Reading<number> {
  return (raw) => {
    const value = asNumber(raw);
    if (value === undefined || (whole && !Number.isInteger(value))) return { problem: { code: 'not-a-number', whole } };
    if (value < lowest || value > highest) return { problem: { code: 'out-of-range', lowest, highest } };
    return { value };
  };
}

const SWITCH_WORDS: ReadonlyMap<unknown, boolean> = new Map<unknown, boolean>([
  [true, true],
  ['true', true],
  ['yes', true],
  ['on', true],
  [false, false],
  ['false', false],
  ['no', false],
  ['off', false],
]);

/** Reads yes or no, also as `true`, `on`, `false` or `off`. */
export function readSwitch(raw: unknown): Reading<boolean> {
  const value = SWITCH_WORDS.get(typeof raw === 'string' ? raw.trim().toLowerCase() : raw);
  return value === undefined ? { problem: { code: 'not-yes-or-no' } } : { value };
}

/** Reads one word of a list. */
export function readChoice<Choice extends string>(choices: readonly Choice[]): (raw: unknown) => Reading<Choice> {
  return (raw) => {
    const value = choices.find((choice) => choice === raw);
    return value === undefined ? { problem: { code: 'not-one-of', choices } } : { value };
  };
}

/** Reads steps such as `1m 10m`, or a list of such texts. */
export function readSteps(raw: unknown): Reading<readonly number[]> {
  const text = Array.isArray(raw) ? raw.join(' ') : raw;
  const value = typeof text === 'string' ? parseSteps(text) : undefined;
  if (value === undefined || value.length > 20) return { problem: { code: 'unreadable-steps' } };
  const ascending = value.every((step, index) => index === 0 || step >= (value[index - 1] ?? 0));
  return ascending ? { value } : { value, warning: { code: 'steps-not-ascending' } };
}

/** Reads a duration such as `20m`, or `0` for none, up to a limit in ms. */
export function readDuration(highest: number): (raw: unknown) => Reading<number> {
  return (raw) => {
    const text = typeof raw === 'string' ? raw.trim() : raw;
    const value = text === 0 || text === '0' ? 0 : parseDuration(String(text));
    return value === undefined || value > highest ? { problem: { code: 'unreadable-duration' } } : { value };
  };
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

function weekdayIndex(word: string): number {
  const name = word.toLowerCase();
  return name.length < 3 ? -1 : WEEKDAYS.findIndex((day) => day.startsWith(name));
}

function easyDayPairs(raw: unknown): readonly (readonly [string, unknown])[] | undefined {
  if (typeof raw === 'object' && raw !== null && !Array.isArray(raw)) return Object.entries(raw);
  const text = Array.isArray(raw) ? raw.join(' ') : raw;
  if (typeof text !== 'string') return undefined;
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  return words.map((word) => {
    const [day = '', level = 'reduced'] = word.split(/[=:]/);
    return [day, level] as const;
  });
}

/** Reads `sat sun=minimum`, or a mapping of weekdays to levels, as one level a weekday from Sunday. */
export function readEasyDays(raw: unknown): Reading<readonly EasyDayLevel[]> {
  const unreadable = { problem: { code: 'unreadable-easy-days', levels: EASY_DAY_LEVELS } } as const;
  const value: EasyDayLevel[] = WEEKDAYS.map(() => 'normal');
  const pairs = easyDayPairs(raw);
  if (pairs === undefined) return unreadable;
  for (const [day, written] of pairs) {
    const index = weekdayIndex(day);
    const level = EASY_DAY_LEVELS.find((candidate) => candidate === written);
    if (index < 0 || level === undefined) return unreadable;
    value[index] = level;
  }
  return { value };
}

/** Writes easy days the way `readEasyDays` reads them: `sat=reduced sun=minimum`. */
export function printEasyDays(levels: readonly EasyDayLevel[]): string {
  const words = WEEKDAYS.map((day, index) => ({ day: day.slice(0, 3), level: levels[index] ?? 'normal' }));
  return words
    .filter(({ level }) => level !== 'normal')
    .map(({ day, level }) => `${day}=${level}`)
    .join(' ');
}
