import { DAY, HOUR, MINUTE, offsetAt, offsetChange } from './zone.ts';

/** An instant as the scheduler sees it. */
export interface Moment {
  /** Epoch ms. */
  readonly at: number;
  /** IANA zone or fixed offset. */
  readonly zone: string;
  /** Study day of `at` in `zone`: days since 1970-01-01. */
  readonly day: number;
}

// No zone has ever been set back by more than this at once while people had computers, the date line aside.
const LONGEST_OVERLAP = 3 * HOUR;
const EASTERNMOST_OFFSET = 15 * HOUR;

function wallDay(at: number, offset: number, rolloverHour: number): number {
  return Math.floor((at + offset - rolloverHour * HOUR) / DAY);
}

/**
 * The instant (epoch ms) at which a study day begins: the first at which the wall clock of `zone` shows the rollover
 * hour or, when that hour is skipped, something later.
 */
export function rolloverInstant(day: number, zone: string, rolloverHour: number): number {
  const wall = day * DAY + rolloverHour * HOUR;
  const before = offsetAt(wall - EASTERNMOST_OFFSET, zone);
  const after = offsetAt(wall + EASTERNMOST_OFFSET, zone);
  const candidates = [wall - before, wall - after].filter((at) => at + offsetAt(at, zone) === wall);
  if (candidates.length > 0) return Math.min(...candidates);
  return offsetChange(wall - Math.max(before, after), wall - Math.min(before, after), zone);
}

/**
 * The study day an instant (epoch ms) belongs to, as days since 1970-01-01: the date on the wall calendar of `zone`,
 * where a date begins at the rollover hour. It never goes back as time goes on, also when clocks are set back.
 */
export function studyDay(at: number, zone: string, rolloverHour: number): number {
  const offset = offsetAt(at, zone);
  const day = wallDay(at, offset, rolloverHour);
  const setBack = offsetAt(at - LONGEST_OVERLAP, zone) > offset;
  return setBack && rolloverInstant(day + 1, zone, rolloverHour) <= at ? day + 1 : day;
}

/** An instant (epoch ms) with its study day. */
export function momentOf(at: number, zone: string, rolloverHour: number): Moment {
  return { at, zone, day: studyDay(at, zone, rolloverHour) };
}

/** The day of the week of a study day: 0 is Sunday, 6 is Saturday. */
export function weekday(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** A study day as `2026-11-20`. */
export function formatStudyDay(day: number): string {
  const date = new Date(day * DAY);
  return Number.isNaN(date.getTime()) ? `day ${day}` : date.toISOString().slice(0, 10);
}

/** An instant as `formatInstant` writes it, for people: nobody reads milliseconds. */
export function shortInstant(written: string): string {
  return written.replace(/\.\d+/, '');
}

/** An instant (epoch ms) as ISO 8601 with the offset of `zone`: `2026-11-20T18:44:19+08:00`; milliseconds only when there are any. */
export function formatInstant(at: number, zone: string): string {
  const minutes = Math.round(offsetAt(at, zone) / MINUTE);
  const local = new Date(at + minutes * MINUTE);
  if (Number.isNaN(local.getTime())) return `instant ${at}`;
  const text = local.toISOString().replace('.000Z', '').replace('Z', '');
  const pad = (value: number) => String(value).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${text}${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}
