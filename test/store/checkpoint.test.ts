import { existsSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openConfWriter } from '../../src/store/conf-file.ts';
import type { Fold } from '../../src/store/fold.ts';
import { openStore, openStoreForReading } from '../../src/store/open-store.ts';
import { decodeProgress, encodeProgress, type Progress, readProgress } from '../../src/store/progress.ts';
import { StoreError } from '../../src/store/store-error.ts';
import { review, storeOptions, type Tally, tallyFold, temporaryDirectory } from './support/home.ts';

async function drilled(count: number) {
  const options = storeOptions();
  const store = await openStore(options);
  for (let number = 0; number < count; number++) store.append([review(`card-${number}`)]);
  await store.close();
  return { options, ids: store.state().ids, progress: options.paths.progress };
}

/** The fold, refusing to replay: what is read with it came from a checkpoint. */
const noReplay: Fold<Tally> = {
  ...tallyFold,
  replay: () => {
    throw new Error('the journal was read from its beginning');
  },
};

describe('a checkpoint', () => {
  it('gives everything back', () => {
    const progress: Progress = {
      device: 'k3f9w2m0ta',
      place: '12:34',
      folder: '/home/reader/journal',
      fold: 'tally-1',
      lastAt: 5,
      cursors: new Map([
        ['/home/reader/journal/a.jsonl', { offset: 1, lines: 2, digest: 3, check: 4, size: 5, changed: 6.25 }],
      ]),
      ids: [['a.x', 1, 5]],
      state: { any: ['thing', '探针'] },
    };
    const lines = ['[["探针",1]]', '', '[["b",2]]'];
    const read = decodeProgress(Buffer.from(encodeProgress(progress, lines)));
    expect(read?.progress).toEqual(progress);
    expect(read?.lines.count).toBe(3);
    expect(lines.map((_, place) => read?.lines.text(place))).toEqual(lines);
  });

  it('spares the reading of the journal', async () => {
    const { options, ids } = await drilled(5);
    expect(openStoreForReading({ ...options, fold: noReplay }).state().ids).toEqual(ids);
  });

  it('is completed from the journal when it is behind', async () => {
    const { options, ids, progress } = await drilled(5);
    const old = readFileSync(progress);
    const store = await openStore(options);
    const [next] = store.append([review('next')]);
    await store.close();
    writeFileSync(progress, old);
    expect(openStoreForReading({ ...options, fold: noReplay }).state().ids).toEqual([...ids, next?.id]);
  });

  it('that is damaged by any bit is noticed', async () => {
    const { progress } = await drilled(1);
    const bytes = readFileSync(progress);
    for (let at = 0; at < bytes.length - 1; at++) {
      const flipped = Buffer.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ 0x04;
      expect(decodeProgress(flipped), `byte ${at}`).toBeUndefined();
    }
  });

  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
    ['emptied', () => Buffer.alloc(0)],
    ['padded with zeros', (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc(512)])],
    ['zeroed', (bytes: Buffer) => Buffer.alloc(bytes.length)],
    ['given a byte order mark', (bytes: Buffer) => Buffer.concat([Buffer.from('\ufeff'), bytes])],
    ['replaced by something else', () => Buffer.from('{"device":"x"}')],
  ])('that was %s is set aside, told, and made again from the journal', async (_what, damage) => {
    const { options, ids, progress } = await drilled(3);
    const damaged = damage(readFileSync(progress));
    writeFileSync(progress, damaged);
    const store = await openStore(options);
    expect(store.state().ids).toEqual(ids);
    expect(store.troubles()).toEqual([{ kind: 'damaged-checkpoint', file: progress }]);
    await store.close();
    expect(readFileSync(`${progress}.damaged-1`).equals(damaged)).toBe(true);
    expect(readProgress(progress).kind).toBe('found');
    expect(openStoreForReading({ ...options, fold: noReplay }).troubles()).toEqual([]);
  });

  it('of another version of the fold is made again without a word', async () => {
    const { options, ids } = await drilled(3);
    const store = await openStore({ ...options, fold: { ...tallyFold, version: 'tally-2' } });
    expect([store.state().ids, store.troubles()]).toEqual([ids, []]);
    expect(ids[0]?.startsWith(`${store.device()}.`)).toBe(true);
  });

  it('is for its owner only, and nothing temporary stays', async () => {
    const { options, progress } = await drilled(3);
    expect(statSync(progress).mode & (process.platform === 'win32' ? 0 : 0o077)).toBe(0);
    expect(readdirSync(options.paths.home).sort()).toEqual(['journal', 'progress.json']);
  });

  it('takes away what killed processes left, but not what another is writing', async () => {
    const { options, progress } = await drilled(1);
    const [old, young] = [`${progress}.tmp-1234567890abcdef`, `${progress}.tmp-1234567890abcdff`];
    writeFileSync(old, 'x');
    utimesSync(old, 1, 1);
    writeFileSync(young, 'x');
    utimesSync(young, 9e9, 9e9);
    const store = await openStore(options);
    store.append([review('next')]);
    await store.close();
    expect([existsSync(old), existsSync(young)]).toEqual([false, true]);
  });
});

describe('a file written through conf', () => {
  it('holds exactly the text', async () => {
    const path = join(temporaryDirectory(), 'deep', 'config.json');
    const write = await openConfWriter(path, 'save-settings');
    write('{"a.b[0]":1}\n');
    expect(readFileSync(path, 'utf8')).toBe('{"a.b[0]":1}\n');
  });

  it('fails at once where a directory cannot be made', async () => {
    const directory = temporaryDirectory();
    writeFileSync(join(directory, 'file'), '');
    const write = await openConfWriter(join(directory, 'file', 'config.json'), 'save-settings');
    const begin = performance.now();
    expect(() => write('{}')).toThrow(StoreError);
    expect(performance.now() - begin).toBeLessThan(500);
  });
});
