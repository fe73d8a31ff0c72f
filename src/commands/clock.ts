import type { Clock } from '../memory/clock.ts';
import { rememberOffsets } from '../memory/zone.ts';
import { localZone } from './local-zone.ts';

const MINUTE = 60_000;

/** The clock of the machine. `TZ` wins over the system's zone. The zone is found out when it is first asked for. */
export function systemClock(env: NodeJS.ProcessEnv): Clock {
  let zone: string | undefined;
  return {
    now: () => Date.now(),
    stamp: () => Date.now(),
    zone: () => {
      if (zone === undefined) {
        zone = localZone(env);
        if (env['TZ'] === process.env['TZ']) rememberOffsets(zone, (at) => -new Date(at).getTimezoneOffset() * MINUTE);
      }
      return zone;
    },
  };
}

/** A clock that stands still but for 1 ms an event, for runs that can be repeated exactly. */
export function logicalClock(start: LogicalStart, fallback: Clock): Clock {
  let present = start.at;
  return {
    now: () => present,
    stamp: () => present++,
    zone: () => start.zone ?? fallback.zone(),
  };
}

/** Where a logical clock begins: an instant (epoch ms) and, when the text named one, a fixed offset. */
export interface LogicalStart {
  readonly at: number;
  readonly zone?: string;
}

const INSTANT = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?))?(Z|[+-]\d{2}:\d{2})?$/;

/** Reads `2026-03-01`, `2026-03-01T08:00` or either with `Z` or an offset; without one it is local time. Undefined when it is no instant. */
export function parseInstant(text: string): LogicalStart | undefined {
  const match = INSTANT.exec(text.trim());
  if (match === null) return undefined;
  const [, date, time = '00:00', offset = ''] = match;
  const at = Date.parse(`${date}T${time}${offset}`);
  // The 30th of February would be read as the 2nd of March.
  const midnight = Date.parse(`${date}T00:00Z`);
  if (Number.isNaN(at) || Number.isNaN(midnight) || !new Date(midnight).toISOString().startsWith(`${date}T`))
    return undefined;
  return offset === '' ? { at } : { at, zone: offset === 'Z' ? '+00:00' : offset };
}
