import { randomBytes } from 'node:crypto';
import { homedir } from 'node:os';
import { parseEvent } from '../memory/parse-event.ts';
import { studyDay } from '../memory/study-day.ts';
import {
  openStore,
  openStoreForReading,
  type Store,
  type StoreOptions,
  type StoreReader,
} from '../store/open-store.ts';
import { type StorePaths, storePaths, withJournalFolder } from '../store/paths.ts';
import { type ProgressState, progressFold } from '../store/progress-state.ts';
import { loadSettings, type Settings, type SettingsReading } from '../store/settings.ts';
import type { CommandContext } from './context.ts';
import { tellSettingsProblems } from './problems.ts';

/** Where a person's things live, and what she has set. */
export interface Home {
  readonly paths: StorePaths;
  readonly settings: Settings;
  readonly reading: SettingsReading;
}

/** Reads the settings and says on standard error what is wrong with them; defaults stand in. Writes nothing. */
export function openHome(context: CommandContext): Home {
  const homeDirectory = homedir();
  const paths = storePaths({ env: context.env, platform: process.platform, homeDirectory });
  const reading = loadSettings(paths.config);
  tellSettingsProblems(context, paths.config, reading);
  const { settings } = reading;
  const folder = settings.general.journal;
  return { paths: folder === undefined ? paths : withJournalFolder(paths, homeDirectory, folder), settings, reading };
}

/** Progress to look at; nothing is written. */
export function readProgress(home: Home): StoreReader<ProgressState> {
  return openStoreForReading({ paths: home.paths, fold: progressFold, parse: parseEvent });
}

/** Progress to write to. */
export function openProgress(home: Home, context: CommandContext): Promise<Store<ProgressState>> {
  return openStore(progressOptions(home, context));
}

/** What progress is written with: the journal's fold, the clock and true randomness. */
export function progressOptions(home: Home, context: CommandContext): StoreOptions<ProgressState> {
  const { rolloverHour } = home.settings.scheduler;
  return {
    paths: home.paths,
    fold: progressFold,
    parse: parseEvent,
    clock: context.clock,
    studyDay: (at, zone) => studyDay(at, zone, rolloverHour),
    randomBytes: (count) => randomBytes(count),
  };
}
