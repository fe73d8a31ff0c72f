import { existsSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../store/disk.ts';

const ZONES = '/usr/share/zoneinfo';
const SYSTEM_ZONE = '/etc/localtime';
const UTC = /^(?:Etc\/)?(?:UTC|UCT|Universal|Zulu)$/;
const ZONE_NAME = /^[A-Z][\w+-]*(?:\/[A-Z][\w+-]*)+$/;

/**
 * Name of the zone a person lives in: `TZ` when it names one, else the system's. Intl knows, but takes 15 ms for its
 * first answer, so the places where the system keeps the name are asked before it.
 */
export function localZone(env: NodeJS.ProcessEnv): string {
  const named = env['TZ'];
  const zone = named === undefined ? systemZone() : namedZone(named);
  return zone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

function namedZone(name: string): string | undefined {
  if (UTC.test(name)) return 'UTC';
  if (ZONE_NAME.test(name) && existsSync(join(ZONES, name))) return name;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name;
  } catch {
    return undefined;
  }
}

function systemZone(): string | undefined {
  try {
    const [, name] = /zoneinfo\/(?:posix\/|right\/)?(.+)$/.exec(readlinkSync(SYSTEM_ZONE)) ?? [];
    if (name === undefined) return undefined;
    if (UTC.test(name)) return 'UTC';
    return ZONE_NAME.test(name) ? name : undefined;
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
}
