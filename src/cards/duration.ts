import { LONGEST_LINE } from './longest-line.ts';
import { anyPattern } from './vocabulary/any-pattern.ts';
import { SPEAKING_CUES, TIME_UNITS } from './vocabulary/durations.ts';

const UNITS = TIME_UNITS.map(([unit]) => unit).join('|');
const DURATION = new RegExp(
  `(\\d{1,4}(?:\\.\\d{1,3})?)\\s{0,3}(?:[~～\\-–—至到]|to)?\\s{0,3}(\\d{1,4}(?:\\.\\d{1,3})?)?\\s{0,3}-?\\s{0,3}(${UNITS})(?![a-z])`,
  'i',
);
const isCued = anyPattern(SPEAKING_CUES);
/** A number, or a sign that may stand for one and its unit, such as that of a square. */
const NUMBER = /[\p{N}\u3200-\u33ff]/u;
const TRAILING = /\s*[（(]([^（()）]*)[)）]\s*$/;

/** Seconds a text names; of a range, the longer end. */
export function durationIn(text: string): number | undefined {
  const found = NUMBER.test(text) ? DURATION.exec(text.normalize('NFKC')) : null;
  if (found === null) return undefined;
  const [, low = '0', high, unit = ''] = found;
  const seconds = TIME_UNITS.find(([name]) => name === unit.toLowerCase())?.[1] ?? 0;
  return Math.round(Number(high ?? low) * seconds) || undefined;
}

/** Seconds a heading allows for speaking: a duration and a speaking cue in it. */
export function speakingTime(heading: string): number | undefined {
  return isCued(heading) ? durationIn(heading) : undefined;
}

/** A heading without the parenthesis at its end that only says how long to speak. */
export function withoutDuration(heading: string): string {
  if (heading.length > LONGEST_LINE) return heading;
  const aside = TRAILING.exec(heading)?.[1];
  return aside !== undefined && durationIn(aside) !== undefined ? heading.replace(TRAILING, '') : heading;
}
