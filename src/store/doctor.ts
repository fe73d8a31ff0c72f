import nodeDisk, { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseEvent } from '../memory/parse-event.ts';
import { type Disk, errorCode } from './disk.ts';
import { examineJournal, type JournalHealth } from './doctor/journal-health.ts';
import { type KnownLosses, lossesKnownTo } from './doctor/lost.ts';
import type { StoredEvent } from './journal/line.ts';
import type { StorePaths } from './paths.ts';
import { isPlace } from './place.ts';
import { type ProgressReading, readProgress } from './progress.ts';
import { progressFold } from './progress-state.ts';
import { loadSettings, type SettingsReading } from './settings.ts';

/** How the checkpoint stands to the journal. */
export type CheckpointHealth =
  /** It says what the journal says. */
  | { readonly kind: 'current' }
  /** The journal has gone on; the next start reads the rest. */
  | { readonly kind: 'behind'; readonly bytes: number }
  | { readonly kind: 'missing' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'unreadable'; readonly code: string }
  /** Made for another journal folder, by another version, or in the directory this one was copied from. */
  | { readonly kind: 'of-another'; readonly what: 'folder' | 'version' | 'home' }
  /** The journal no longer has what the checkpoint was made from. */
  | { readonly kind: 'contradicted'; readonly files: readonly string[] };

/** Everything there is to say about a home. Making it writes nothing. */
export interface DoctorReport {
  readonly paths: StorePaths;
  readonly settings: SettingsReading;
  readonly journal: JournalHealth;
  readonly checkpoint: CheckpointHealth;
  readonly losses: KnownLosses;
  /** Temporary files of processes that were killed, absolute. */
  readonly leftovers: readonly string[];
}

/** Verifies every file of a home. Never throws, never writes. */
export function examine(paths: StorePaths, disk: Disk = nodeDisk): DoctorReport {
  const events: StoredEvent[] = [];
  const journal = examineJournal({ disk, folder: paths.journal, parse: parseEvent }, (event) => events.push(event));
  const { memories } = progressFold.replay(events);
  return {
    paths,
    settings: loadSettings(paths.config),
    journal,
    checkpoint: checkpointHealth(readProgress(paths.progress), paths, journal),
    losses: lossesKnownTo(paths.progress, memories, journal.ids.has),
    leftovers: leftoversIn(paths),
  };
}

function checkpointHealth(reading: ProgressReading, paths: StorePaths, journal: JournalHealth): CheckpointHealth {
  if (reading.kind !== 'found') return reading;
  const { folder, fold, place, cursors, ids } = reading.progress;
  if (folder !== paths.journal) return { kind: 'of-another', what: 'folder' };
  if (fold !== progressFold.version) return { kind: 'of-another', what: 'version' };
  const contradicting: string[] = [];
  let bytes = 0;
  for (const [path, now] of journal.cursors) bytes += now.offset - (cursors.get(path)?.offset ?? 0);
  for (const [path, then] of cursors) {
    const now = journal.cursors.get(path);
    if (now === undefined || now.offset < then.offset) contradicting.push(path);
    else if (now.offset === then.offset && now.digest !== then.digest) contradicting.push(path);
  }
  if (!journal.ids.covers(ids)) return { kind: 'contradicted', files: contradicting };
  if (bytes > 0) return { kind: 'behind', bytes };
  return isPlace(place, paths.home) ? { kind: 'current' } : { kind: 'of-another', what: 'home' };
}

const LEFTOVER = /\.tmp-[0-9a-f]{16}$/;

function leftoversIn(paths: StorePaths): readonly string[] {
  try {
    const folder = dirname(paths.progress);
    const names = [basename(paths.progress), basename(paths.config)];
    return readdirSync(folder)
      .filter((name) => LEFTOVER.test(name) && names.some((own) => name.startsWith(own)))
      .map((name) => join(folder, name));
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return [];
  }
}
