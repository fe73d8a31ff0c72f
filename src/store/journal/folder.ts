import { basename, join } from 'node:path';
import { type Disk, errorCode } from '../disk.ts';

/** Name of the file a device writes events of an instant (epoch ms) to: one a month, in UTC. */
export function journalFileName(device: string, at: number): string {
  return `${device}-${new Date(at).toISOString().slice(0, 7)}.jsonl`;
}

/**
 * Absolute paths of all files of the journal, sorted. Every `.jsonl` counts, whatever a sync tool made of its name
 * (conflicted copies hold events like any other file); hidden files are unfinished transfers. A missing folder is empty.
 */
export function journalFiles(disk: Disk, folder: string): readonly string[] {
  try {
    return disk
      .readdirSync(folder)
      .filter((name) => name.endsWith('.jsonl') && !name.startsWith('.') && !name.startsWith('~'))
      .sort()
      .map((name) => join(folder, name));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}

const CANONICAL = /^[0-9a-z]+-(\d{4})-(0[1-9]|1[0-2])\.jsonl$/;

/** No event in the file is earlier than this instant (epoch ms), as far as its name tells. */
export function earliestIn(path: string): number {
  return monthOf(path, 0) ?? Number.NEGATIVE_INFINITY;
}

/** All events in the file are earlier than this instant (epoch ms), as far as its name tells. */
export function monthAfter(path: string): number {
  return monthOf(path, 1) ?? Number.POSITIVE_INFINITY;
}

/** Where the month in the name of a file begins, or one so many months later, epoch ms. */
function monthOf(path: string, later: number): number | undefined {
  const [, year, month] = CANONICAL.exec(basename(path)) ?? [];
  return year === undefined ? undefined : Date.UTC(Number(year), Number(month) - 1 + later);
}
