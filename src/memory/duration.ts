import { DAY, HOUR, MINUTE } from './zone.ts';

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: MINUTE, h: HOUR, d: DAY };
const DURATION = /^(\d+(?:\.\d+)?)([smhd])$/;

/** Reads `90s`, `10m`, `1.5h` or `2d` as ms; undefined for anything else, for nothing, and for more than 1000 days. */
export function parseDuration(text: string): number | undefined {
  const match = DURATION.exec(text);
  if (match === null) return undefined;
  const duration = Math.round(Number(match[1]) * (UNITS[match[2] ?? ''] ?? 0));
  return duration > 0 && duration <= 1000 * DAY ? duration : undefined;
}

/** Writes ms in the largest unit that leaves no remainder: `10m`, `36h`, `1d`. Shorter than a second is rounded to one. */
export function formatDuration(duration: number): string {
  const whole = Math.max(1000, Math.round(duration / 1000) * 1000);
  for (const unit of ['d', 'h', 'm']) {
    const size = UNITS[unit] ?? 0;
    if (whole % size === 0) return `${whole / size}${unit}`;
  }
  return `${whole / 1000}s`;
}

/** Reads steps such as `1m 10m 1d`, separated by spaces or commas, as ms; an empty text is no steps. */
export function parseSteps(text: string): readonly number[] | undefined {
  const steps: number[] = [];
  for (const word of text.split(/[\s,]+/).filter((part) => part !== '')) {
    const step = parseDuration(word);
    if (step === undefined) return undefined;
    steps.push(step);
  }
  return steps;
}
