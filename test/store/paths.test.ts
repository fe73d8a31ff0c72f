import { homedir } from 'node:os';
import { join } from 'node:path';
import envPaths from 'env-paths';
import { describe, expect, it } from 'vitest';
import { storePaths, withJournalFolder } from '../../src/store/paths.ts';

const linux = { env: {}, platform: 'linux', homeDirectory: '/home/reader' } as const;

describe('storePaths', () => {
  it('are those of env-paths on this machine', () => {
    const expected = envPaths('mdrill', { suffix: '' });
    const paths = storePaths({
      env: { ...process.env, MDRILL_HOME: '' },
      platform: process.platform,
      homeDirectory: homedir(),
    });
    expect([paths.home, paths.cache]).toEqual([expected.config, expected.cache]);
  });

  it.each([
    ['linux', {}, '/home/reader/.config/mdrill', '/home/reader/.cache/mdrill'],
    ['linux', { XDG_CONFIG_HOME: '/etc/own', XDG_CACHE_HOME: '/var/own' }, '/etc/own/mdrill', '/var/own/mdrill'],
    ['darwin', {}, '/home/reader/Library/Preferences/mdrill', '/home/reader/Library/Caches/mdrill'],
    ['win32', { APPDATA: '/roaming', LOCALAPPDATA: '/local' }, '/roaming/mdrill/Config', '/local/mdrill/Cache'],
    ['win32', {}, '/home/reader/AppData/Roaming/mdrill/Config', '/home/reader/AppData/Local/mdrill/Cache'],
  ] as const)('on %s with %j are %s and %s', (platform, env, home, cache) => {
    const paths = storePaths({ env, platform, homeDirectory: '/home/reader' });
    expect([paths.home, paths.cache]).toEqual([home, cache]);
  });

  it('are all below MDRILL_HOME when it is set', () => {
    const paths = storePaths({ ...linux, env: { MDRILL_HOME: '/stick/drill', XDG_CONFIG_HOME: '/etc/own' } });
    expect(paths).toEqual({
      home: '/stick/drill',
      config: '/stick/drill/config.json',
      progress: '/stick/drill/progress.json',
      journal: '/stick/drill/journal',
      cache: '/stick/drill/cache',
    });
  });

  it.each([
    ['/mnt/shared', '/mnt/shared'],
    ['~/Sync/drill', '/home/reader/Sync/drill'],
    ['~', '/home/reader'],
    ['elsewhere', '/home/reader/.config/mdrill/elsewhere'],
    ['~other', '/home/reader/.config/mdrill/~other'],
  ])('have the journal of the setting %s in %s', (setting, journal) => {
    expect(storePaths(linux, setting).journal).toBe(journal);
    expect(withJournalFolder(storePaths(linux), linux.homeDirectory, setting).journal).toBe(journal);
    expect(storePaths(linux, setting).progress).toBe(join('/home/reader/.config/mdrill', 'progress.json'));
  });
});
