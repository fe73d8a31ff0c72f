import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/memory/settings.ts';
import { addToLibrary, readLibrary, removeFromLibrary } from '../../src/store/library.ts';
import { getSetting, listSettings, setSetting, unsetSetting } from '../../src/store/settings/change.ts';
import { jsonErrorPlace } from '../../src/store/settings/json-place.ts';
import { loadSettings, settingsFrom } from '../../src/store/settings.ts';
import { StoreError } from '../../src/store/store-error.ts';
import { temporaryDirectory } from './support/home.ts';

const newConfig = (text?: string) => {
  const path = join(temporaryDirectory(), 'config.json');
  if (text !== undefined) writeFileSync(path, text);
  return path;
};

describe('settings', () => {
  it('are the defaults when there is no file', () => {
    const { settings, file, problems } = loadSettings(newConfig());
    expect([file.kind, problems]).toEqual(['missing', []]);
    expect(settings.scheduler).toEqual(DEFAULT_SETTINGS);
    expect(settings.general).toEqual({ theme: 'terminal', ambiguousWidth: 'narrow' });
  });

  it('are read with those of tags and the library', () => {
    const { settings, problems } = settingsFrom({
      language: 'zh-CN',
      journal: '~/Sync/drill',
      retention: 0.85,
      tags: { 'k8s.v1': { retention: 0.93 } },
      library: ['/notes'],
    });
    expect(problems).toEqual([]);
    expect(settings.general).toEqual({
      language: 'zh-CN',
      journal: '~/Sync/drill',
      theme: 'terminal',
      ambiguousWidth: 'narrow',
    });
    expect(settings.scheduler.retention).toBe(0.85);
    expect(settings.byTag.get('k8s.v1')).toEqual({ retention: 0.93 });
    expect(settings.library).toEqual(['/notes']);
  });

  it('that are wrong are reported by name, and everything else holds', () => {
    const { settings, problems } = settingsFrom({
      retentoin: 0.9,
      newPerDay: 'many',
      reviewsPerDay: 50,
      language: 'fr',
      library: 'notes',
      tags: { a: { rolloverHour: 3 }, b: 7 },
    });
    expect(problems.map(({ setting, code, suggestion }) => [setting, code, suggestion])).toEqual([
      ['language', 'not-one-of', undefined],
      ['library', 'not-one-of', undefined],
      ['tags.a.rolloverHour', 'general-only', undefined],
      ['tags.b', 'not-one-of', undefined],
      ['retentoin', 'unknown-setting', 'retention'],
      ['newPerDay', 'not-a-number', undefined],
    ]);
    expect(settings.scheduler).toEqual({ ...DEFAULT_SETTINGS, reviewsPerDay: 50 });
  });

  it('can be any JSON without harm', () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (raw) => void settingsFrom(raw)));
  });
});

describe('config', () => {
  it('sets, shows and unsets by name', async () => {
    const path = newConfig();
    expect(await setSetting(path, 'retention', '0.92')).toMatchObject({ kind: 'done', setting: { value: '0.92' } });
    expect(await setSetting(path, 'tags.k8s.v1.newPerDay', '5')).toMatchObject({ kind: 'done' });
    expect(loadSettings(path).settings.scheduler.retention).toBe(0.92);
    expect(loadSettings(path).settings.byTag.get('k8s.v1')).toEqual({ newPerDay: 5 });
    expect(getSetting(path, 'tags.k8s.v1.newPerDay')).toMatchObject({ setting: { value: '5', isDefault: false } });
    expect(await unsetSetting(path, 'retention')).toMatchObject({ setting: { value: '0.9', isDefault: true } });
    await unsetSetting(path, 'tags.k8s.v1.newPerDay');
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({});
  });

  it('lists every setting with its value, those of tags last', async () => {
    const path = newConfig('{"tags":{"a":{"retention":0.8}}}');
    const list = listSettings(path);
    expect(list.find(({ name }) => name === 'learningSteps')).toEqual({
      name: 'learningSteps',
      value: '1m 10m',
      isDefault: true,
    });
    expect(list.at(-1)).toEqual({ name: 'tags.a.retention', value: '0.8', isDefault: false });
  });

  it('suggests the name that was meant', async () => {
    const path = newConfig();
    expect(getSetting(path, 'retnetion')).toEqual({ kind: 'unknown', name: 'retnetion', suggestion: 'retention' });
    expect(await setSetting(path, 'tags.a.newperday', '3')).toMatchObject({ suggestion: 'tags.a.newPerDay' });
    expect(getSetting(path, 'zzzzzz')).toEqual({ kind: 'unknown', name: 'zzzzzz' });
    expect(getSetting(path, 'tags.a.language')).toMatchObject({ kind: 'unknown' });
  });

  it('refuses a value it cannot read and warns of a doubtful one', async () => {
    const path = newConfig();
    expect(await setSetting(path, 'retention', 'high')).toMatchObject({
      kind: 'refused',
      problem: { code: 'not-a-number' },
    });
    expect(await setSetting(path, 'tags.a.rolloverHour', '3')).toMatchObject({ problem: { code: 'general-only' } });
    expect(await setSetting(path, 'theme', 'dark')).toMatchObject({ kind: 'done' });
    expect(await setSetting(path, 'retention', '0.96')).toMatchObject({
      kind: 'done',
      warning: { code: 'high-retention' },
    });
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ theme: 'dark', retention: 0.96 });
  });

  it('keeps what it does not know, also names that mean something to JavaScript', async () => {
    const path = newConfig('{"future":{"x":[1]},"a.b[0]":1,"constructor":2}');
    await setSetting(path, 'fuzz', 'off');
    expect(readFileSync(path, 'utf8')).toBe(
      `${JSON.stringify({ future: { x: [1] }, 'a.b[0]': 1, constructor: 2, fuzz: false }, undefined, 2)}\n`,
    );
    expect(await unsetSetting(path, 'future')).toMatchObject({ kind: 'done' });
    expect(readFileSync(path, 'utf8')).not.toContain('future');
  });

  it.each([
    ['', 1, 1],
    ['{"retention": 0.9,}', 1, 19],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ['{"题": tru}', 1, 7],
    ['[1]', 1, 1],
    ['\0\0\0', 1, 1],
  ])('with the damaged file %j tells where, and never replaces it', async (text, line, column) => {
    const path = newConfig(text);
    expect(loadSettings(path).file).toEqual({ kind: 'damaged', place: { line, column } });
    await expect(setSetting(path, 'fuzz', 'off')).rejects.toThrow(StoreError);
    await expect(addToLibrary(path, ['x'], '/')).rejects.toMatchObject({ problem: { kind: 'damaged', path } });
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('reads a file with a byte order mark, and one that is a directory not at all', () => {
    expect(loadSettings(newConfig('\ufeff{"fuzz":false}')).settings.scheduler.fuzz).toBe(false);
    const path = newConfig();
    mkdirSync(path);
    expect(loadSettings(path).file).toEqual({ kind: 'unreadable', code: 'EISDIR' });
  });

  it.skipIf(process.platform === 'win32')('is for its owner only', async () => {
    const path = newConfig();
    await setSetting(path, 'fuzz', 'off');
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });
});

describe('jsonErrorPlace', () => {
  it('finds none exactly where JSON.parse finds none', () => {
    const text = fc.oneof(
      fc.json(),
      fc.string(),
      fc.json().map((json) => json.slice(0, -1)),
      fc.stringMatching(/^[[\]{},:"1a \\u-]*$/),
    );
    fc.assert(
      fc.property(text, (candidate) => {
        let valid = true;
        try {
          JSON.parse(candidate);
        } catch {
          valid = false;
        }
        expect(jsonErrorPlace(candidate) === undefined).toBe(valid);
      }),
      { numRuns: 2000 },
    );
  });

  it('needs no stack for deep nesting', () => {
    expect(jsonErrorPlace('['.repeat(100_000))).toEqual({ line: 1, column: 100_001 });
  });
});

describe('the library', () => {
  it('remembers what was added, each place once', async () => {
    const path = newConfig('{"fuzz":false}');
    expect(await addToLibrary(path, ['notes', '/b/c.md'], '/a')).toEqual([
      { path: '/a/notes', outcome: 'added' },
      { path: '/b/c.md', outcome: 'added' },
    ]);
    expect((await addToLibrary(path, ['notes', 'notes/x.md', 'notes2'], '/a')).map(({ outcome }) => outcome)).toEqual([
      'already-there',
      'covered',
      'added',
    ]);
    expect((await removeFromLibrary(path, ['/a/notes', '/a/notes'], '/')).map(({ outcome }) => outcome)).toEqual([
      'removed',
      'not-there',
    ]);
    expect(readLibrary(path)).toEqual(['/b/c.md', '/a/notes2']);
    expect(loadSettings(path).settings.scheduler.fuzz).toBe(false);
  });
});
