import { isAbsolute, join, resolve } from 'node:path';

/** The parts of the machine that decide where things live. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** The person's home directory, absolute. */
  readonly homeDirectory: string;
}

/** Where everything of one person lives; every path is absolute. */
export interface StorePaths {
  readonly home: string;
  readonly config: string;
  readonly progress: string;
  /** The only folder that devices share. */
  readonly journal: string;
  readonly cache: string;
}

const NAME = 'mdrill';

/**
 * The places for these surroundings: `MDRILL_HOME` when it is set, else the directories of `env-paths` without suffix.
 * `journalFolder` (a setting) moves the journal; it may begin with `~/`, and is relative to the home otherwise.
 */
export function storePaths(surroundings: Surroundings, journalFolder?: string): StorePaths {
  const override = surroundings.env['MDRILL_HOME'] ?? '';
  const home = override === '' ? configDirectory(surroundings) : resolve(override);
  return {
    home,
    config: join(home, 'config.json'),
    progress: join(home, 'progress.json'),
    journal: journalPath(home, surroundings.homeDirectory, journalFolder ?? ''),
    cache: override === '' ? cacheDirectory(surroundings) : join(home, 'cache'),
  };
}

/** The same places with the journal elsewhere, for a setting read after the paths were known. */
export function withJournalFolder(paths: StorePaths, homeDirectory: string, journalFolder: string): StorePaths {
  return { ...paths, journal: journalPath(paths.home, homeDirectory, journalFolder) };
}

function journalPath(home: string, homeDirectory: string, folder: string): string {
  if (folder === '') return join(home, 'journal');
  if (folder === '~') return homeDirectory;
  if (/^~[/\\]/.test(folder)) return join(homeDirectory, folder.slice(2));
  return isAbsolute(folder) ? folder : resolve(home, folder);
}

// env-paths reads the process when it is imported, so its table is repeated here for an explicit environment; a test holds both together.
function configDirectory({ env, platform, homeDirectory }: Surroundings): string {
  switch (platform) {
    case 'darwin':
      return join(homeDirectory, 'Library', 'Preferences', NAME);
    case 'win32':
      return join(env['APPDATA'] || join(homeDirectory, 'AppData', 'Roaming'), NAME, 'Config');
    default:
      return join(env['XDG_CONFIG_HOME'] || join(homeDirectory, '.config'), NAME);
  }
}

function cacheDirectory({ env, platform, homeDirectory }: Surroundings): string {
  switch (platform) {
    case 'darwin':
      return join(homeDirectory, 'Library', 'Caches', NAME);
    case 'win32':
      return join(env['LOCALAPPDATA'] || join(homeDirectory, 'AppData', 'Local'), NAME, 'Cache');
    default:
      return join(env['XDG_CACHE_HOME'] || join(homeDirectory, '.cache'), NAME);
  }
}
