/** Milliseconds of a minute. */
export const MINUTE = 60_000;
/** Milliseconds of an hour. */
export const HOUR = 60 * MINUTE;
/** Milliseconds of a day of 24 hours. */
export const DAY = 24 * HOUR;

/** The offsets of one zone within one day of UTC: one, or two with the instant of the change. */
interface OffsetWindow {
  readonly first: number;
  readonly last: number;
  /** Epoch ms of the first instant at which `last` holds. */
  readonly change: number;
}

/** What is added to UTC at an instant, both in ms. */
export type OffsetLookup = (at: number) => number;

const FIXED_OFFSET = /^([+-])(\d{2}):?(\d{2})$/;
const LONG_OFFSET = /GMT(?:([+-])(\d{2}):(\d{2})(?::(\d{2}))?)?/;
// Beyond these instants a Date is invalid and Intl throws.
const LAST_INSTANT = 8_640_000_000_000_000 - 2 * DAY;

function signedOffset(sign: string | undefined, hours: string | undefined, minutes: string | undefined, seconds = '0') {
  const size = Number(hours ?? 0) * HOUR + Number(minutes ?? 0) * MINUTE + Number(seconds) * 1000;
  return sign === '-' ? -size : size;
}

function fixedOffset(zone: string): number | undefined {
  if (zone === 'Z' || zone === 'UTC') return 0;
  const match = FIXED_OFFSET.exec(zone);
  if (match === null || Number(match[2]) > 23 || Number(match[3]) > 59) return undefined;
  return signedOffset(match[1], match[2], match[3]);
}

function namedZone(zone: string): OffsetLookup | undefined {
  try {
    const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    return (at) => {
      const match = LONG_OFFSET.exec(format.format(at));
      return match === null ? 0 : signedOffset(match[1], match[2], match[3], match[4]);
    };
  } catch {
    return undefined;
  }
}

function firstInstantOf(offset: number, from: number, to: number, lookup: OffsetLookup): number {
  let before = from;
  let after = to;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (lookup(middle) === offset) after = middle;
    else before = middle;
  }
  return after;
}

/** Intl needs microseconds for an answer; a zone changes its offset at most once in a day of UTC, so days are kept. */
function remembering(lookup: OffsetLookup): OffsetLookup {
  const windows = new Map<number, OffsetWindow>();
  return (instant) => {
    const at = Math.min(Math.max(instant, -LAST_INSTANT), LAST_INSTANT);
    const key = Math.floor(at / DAY);
    let window = windows.get(key);
    if (window === undefined) {
      const [start, end] = [key * DAY, (key + 1) * DAY];
      const [first, last] = [lookup(start), lookup(end)];
      window = { first, last, change: first === last ? end : firstInstantOf(last, start, end, lookup) };
      windows.set(key, window);
    }
    return at < window.change ? window.first : window.last;
  };
}

const lookups = new Map<string, OffsetLookup>();

function lookupOf(zone: string): OffsetLookup | undefined {
  const known = lookups.get(zone);
  if (known !== undefined) return known;
  const fixed = fixedOffset(zone);
  const named = fixed === undefined ? namedZone(zone) : undefined;
  const lookup = fixed === undefined ? named && remembering(named) : () => fixed;
  if (lookup !== undefined) lookups.set(zone, lookup);
  return lookup;
}

/**
 * Makes known what is added to UTC (ms) in a zone at an instant (epoch ms), where the machine can say so without Intl,
 * which takes 15 ms to give its first answer.
 */
export function rememberOffsets(zone: string, lookup: OffsetLookup): void {
  if (!lookups.has(zone) && fixedOffset(zone) === undefined) lookups.set(zone, remembering(lookup));
}

/** Whether a text names a zone this machine knows: an IANA name, `UTC`, `Z` or a fixed offset such as `+08:00`. */
export function isZone(zone: string): boolean {
  return lookupOf(zone) !== undefined;
}

/** What is added to UTC in `zone` at an instant (epoch ms), in ms. A zone this machine does not know counts as UTC. */
export function offsetAt(at: number, zone: string): number {
  return lookupOf(zone)?.(at) ?? 0;
}

/** The first instant (epoch ms) of the offset that holds at `to`, when it differs from the one that holds at `from`. */
export function offsetChange(from: number, to: number, zone: string): number {
  const last = offsetAt(to, zone);
  return firstInstantOf(last, from, to, (at) => offsetAt(at, zone));
}
