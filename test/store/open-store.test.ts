import fs, {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseEvent } from '../../src/memory/parse-event.ts';
import type { Disk } from '../../src/store/disk.ts';
import { openStore, openStoreForReading, type StoreOptions } from '../../src/store/open-store.ts';
import { StoreError } from '../../src/store/store-error.ts';
import { fullDisk, recordingDisk, systemError } from './support/disk.ts';
import {
  eventsIn,
  MORNING,
  review,
  steppingClock,
  storeOptions,
  type Tally,
  temporaryDirectory,
} from './support/home.ts';

type Options = StoreOptions<Tally>;

const idsIn = (options: Options) => openStoreForReading(options).state().ids;
const troublesIn = (options: Options) => openStoreForReading(options).troubles();

/** A home in which some reviews were made, with the paths of its journal files. */
async function drilled(count: number, changes: Partial<Options> = {}) {
  const options = storeOptions(temporaryDirectory(), changes);
  const store = await openStore(options);
  for (let number = 0; number < count; number++) store.append([review(`card-${number}`)]);
  await store.close();
  const files = readdirSync(options.paths.journal).map((name) => join(options.paths.journal, name));
  return { options, ids: store.state().ids, file: files[0] ?? '', files };
}

function failureOf(act: () => unknown): StoreError {
  try {
    act();
  } catch (error) {
    if (error instanceof StoreError) return error;
  }
  throw new Error('it did not fail');
}

describe('a store', () => {
  it('keeps what was appended, with a checkpoint and without', async () => {
    const options = storeOptions();
    const store = await openStore(options);
    const first = store.append([review('a'), review('b')]).map((event) => event.id);
    expect(idsIn(options)).toEqual(first);
    await store.close();
    const second = await openStore(options);
    expect(second.state().ids).toEqual(first);
    second.append([review('c')]);
    expect(idsIn(options)).toHaveLength(3);
    rmSync(options.paths.progress);
    expect(idsIn(options)).toHaveLength(3);
    expect(readdirSync(options.paths.journal)).toHaveLength(1);
    expect(second.troubles()).toEqual([]);
  });

  it('does not read again what it wrote itself', async () => {
    const opened: string[] = [];
    const disk: Disk = {
      ...fs,
      openSync(path, flags, mode) {
        opened.push(String(flags));
        return fs.openSync(path, flags, mode);
      },
    };
    const { options, ids } = await drilled(1);
    const store = await openStore({ ...options, disk });
    store.append([review('b')]);
    opened.length = 0;
    const [event] = store.append([review('c')]);
    expect(store.refresh()).toEqual([]);
    expect(opened).not.toContain('r');
    await store.checkpoint();
    expect(store.state().ids).toEqual([...ids, expect.anything(), event?.id]);
    expect(idsIn(options)).toEqual(store.state().ids);
  });

  it('meets what another process wrote behind it in its file', async () => {
    const { options } = await drilled(1);
    const other = await openStore(options);
    let isFirst = true;
    const disk: Disk = {
      ...fs,
      fdatasyncSync(handle) {
        if (isFirst) other.append([review('c')]);
        isFirst = false;
        fs.fdatasyncSync(handle);
      },
    };
    const store = await openStore({ ...options, disk });
    store.append([review('b')]);
    expect(store.refresh()).toHaveLength(1);
    expect(store.troubles()).toEqual([]);
    expect([...store.state().ids].sort()).toEqual([...idsIn(options)].sort());
  });

  it('writes nothing before the first append', async () => {
    const options = storeOptions(join(temporaryDirectory(), 'home'));
    const store = await openStore(options);
    openStoreForReading(options).refresh();
    await store.close();
    expect(existsSync(options.paths.home)).toBe(false);
  });

  it('opened for reading leaves every byte as it is', async () => {
    const { options, file } = await drilled(3);
    appendFileSync(file, '{"v":1,"torn');
    writeFileSync(options.paths.progress, 'damaged');
    const before = readdirSync(options.paths.home, { recursive: true });
    const reader = openStoreForReading(options);
    reader.refresh();
    expect(reader.state().ids).toHaveLength(3);
    expect(readdirSync(options.paths.home, { recursive: true })).toEqual(before);
    expect(readFileSync(options.paths.progress, 'utf8')).toBe('damaged');
  });

  it('flushes each append before it returns, once', async () => {
    const { disk, calls } = recordingDisk();
    const store = await openStore(storeOptions(temporaryDirectory(), { disk }));
    store.append([review('a')]);
    calls.length = 0;
    for (const card of ['b', 'c', 'd']) {
      store.append([review(card)]);
      expect(calls.splice(0)).toEqual(['write file:a+', 'fdatasync']);
    }
  });

  it('shows two stores of one home what the other wrote', async () => {
    const options = storeOptions();
    const left = await openStore(options);
    const right = await openStore(options);
    const [a] = left.append([review('a')]);
    expect(right.refresh()).toEqual([a]);
    const [b] = right.append([review('b')]);
    expect(left.refresh()).toEqual([b]);
    expect([left.refresh(), right.refresh()]).toEqual([[], []]);
    expect(left.state()).toEqual(right.state());
    expect(left.device()).toBe(right.device());
  });

  it('looks at what other devices wrote when it is asked to, not before it writes', async () => {
    const options = storeOptions();
    const other = storeOptions();
    const here = await openStore(options);
    const there = await openStore({ ...other, paths: { ...other.paths, journal: options.paths.journal } });
    const [first] = here.append([review('a')]);
    here.refresh();
    const [foreign] = there.append([review('b')]);
    const [second] = here.append([review('c')]);
    expect(here.state().ids).toEqual([first?.id, second?.id]);
    expect([here.refresh(), here.refresh()]).toEqual([[foreign], []]);
    expect([...here.state().ids].sort()).toEqual([first?.id, second?.id, foreign?.id].sort());
  });

  it('shows what others wrote in order, whichever it met first', async () => {
    const options = storeOptions();
    const { journal } = options.paths;
    const elsewhere = async (at: number) => {
      const other = storeOptions(temporaryDirectory(), { clock: steppingClock(at) });
      return openStore({ ...other, paths: { ...other.paths, journal } });
    };
    const here = await openStore(options);
    const [late] = (await elsewhere(MORNING + 60_000)).append([review('a')]);
    await here.checkpoint();
    const [early] = (await elsewhere(MORNING)).append([review('b')]);
    expect(here.refresh()).toEqual([early, late]);
  });

  it('never stamps an event earlier than one of another process of its device', async () => {
    const clock = steppingClock();
    const options = storeOptions(temporaryDirectory(), { clock });
    const left = await openStore(options);
    const right = await openStore(options);
    right.append([review('a')]);
    right.refresh();
    const [before] = left.append([review('b')]);
    clock.set(MORNING - 3_600_000);
    const [after] = right.append([review('c')]);
    expect(after?.at).toBeGreaterThanOrEqual(before?.at ?? Number.POSITIVE_INFINITY);
  });

  it('tells of a file that is gone, also when the whole journal has to be read for an own event', async () => {
    const options = storeOptions();
    const other = storeOptions();
    const there = await openStore({ ...other, paths: { ...other.paths, journal: options.paths.journal } });
    there.append([review('a')]);
    const [foreign = ''] = readdirSync(options.paths.journal);
    const here = await openStore({ ...options, fold: { ...options.fold, add: () => undefined } });
    here.append([review('b')]);
    here.refresh();
    rmSync(join(options.paths.journal, foreign));
    const [own] = here.append([review('c')]);
    expect(here.troubles()).toMatchObject([{ kind: 'missing-file' }]);
    expect(here.state().ids).toContain(own?.id);
    expect(here.state().ids).toHaveLength(2);
  });

  it('reads its own line from the file when another process has written there at the same time', async () => {
    const options = storeOptions();
    const other = await openStore(options);
    let intrude = false;
    const disk: Disk = {
      ...fs,
      fdatasyncSync(handle) {
        if (intrude) other.append([review('b')]);
        intrude = false;
        fs.fdatasyncSync(handle);
      },
    };
    const store = await openStore({ ...options, disk });
    store.append([review('a')]);
    const [file = ''] = readdirSync(options.paths.journal).map((name) => join(options.paths.journal, name));
    intrude = true;
    store.append([review('c')]);
    expect(store.refresh()).toHaveLength(1);
    truncateSync(file, 0);
    store.refresh();
    expect([store.state().ids, store.troubles()]).toMatchObject([[], [{ kind: 'shrunk-file' }]]);
  });

  it('shows what others wrote when only the whole journal can tell what an own event means', async () => {
    const options = storeOptions();
    const left = await openStore({ ...options, fold: { ...options.fold, add: () => undefined } });
    const right = await openStore(options);
    const [a] = right.append([review('a')]);
    const [b] = left.append([review('b')]);
    expect(left.state().ids).toEqual([a?.id, b?.id]);
    expect([left.refresh(), left.refresh()]).toEqual([[a], []]);
  });

  it('never lets the clock of a device run backwards', async () => {
    const clock = steppingClock();
    const options = storeOptions(temporaryDirectory(), { clock });
    const store = await openStore(options);
    const [first] = store.append([review('a')]);
    clock.set(MORNING - 86_400_000);
    const [second] = store.append([review('b')]);
    await store.close();
    const later = await openStore(options);
    const [third] = later.append([review('c')]);
    expect([second?.at, third?.at]).toEqual([first?.at, first?.at]);
    expect(idsIn(options)).toEqual([first?.id, second?.id, third?.id]);
  });

  it('heeds the clock of a process that died, also when another only looked on', async () => {
    const clock = steppingClock();
    const options = storeOptions(temporaryDirectory(), { clock });
    const store = await openStore(options);
    store.append([review('a')]);
    await store.close();
    clock.set(MORNING + 60_000);
    const [ahead] = store.append([review('b')]);
    const onlooker = await openStore(options);
    await onlooker.checkpoint();
    clock.set(MORNING);
    const [next] = (await openStore(options)).append([review('c')]);
    expect(next?.at).toBe(ahead?.at);
  });

  it('starts a file each month', async () => {
    const clock = steppingClock(Date.UTC(2026, 2, 31, 23, 59, 30));
    const options = storeOptions(temporaryDirectory(), { clock });
    const store = await openStore(options);
    for (let number = 0; number < 60; number++) store.append([review(`card-${number}`)]);
    const name = (month: string) => `${store.device()}-2026-${month}.jsonl`;
    expect(readdirSync(options.paths.journal)).toEqual([name('03'), name('04')]);
    expect(idsIn(options)).toEqual(store.state().ids);
  });

  it('reads only what is new after a checkpoint', async () => {
    const { options } = await drilled(2000);
    const reads: number[] = [];
    const { disk } = recordingDisk();
    const watched: Options['disk'] = {
      ...disk,
      openSync(path, flags, mode) {
        reads.push(0);
        return disk.openSync(path, flags, mode);
      },
    };
    expect(openStoreForReading({ ...options, disk: watched }).state().ids).toHaveLength(2000);
    expect(reads).toEqual([]);
  });
});

describe('a file replaced by one of the same size', () => {
  it('just before a review is appended is noticed with the next card', async () => {
    const { options, file } = await drilled(1);
    const other = await drilled(1);
    const bytes = readFileSync(other.file);
    expect(bytes.length).toBe(readFileSync(file).length);
    let isReplaced = false;
    const disk: Disk = {
      ...fs,
      openSync(path, flags, mode) {
        if (flags === 'a+' && !isReplaced) {
          isReplaced = true;
          writeFileSync(`${file}.tmp`, bytes);
          renameSync(`${file}.tmp`, file);
        }
        return fs.openSync(path, flags, mode);
      },
    };
    const store = await openStore({ ...options, disk });
    const [next] = store.append([review('next')]);
    store.refresh();
    expect(store.state().ids).toEqual([...other.ids, next?.id]);
  });
});

describe('a damaged journal', () => {
  it('with a torn end goes on, and the torn line is passed over', async () => {
    const { options, ids, file } = await drilled(3);
    appendFileSync(file, '{"v":1,"id":"torn');
    expect([idsIn(options), troublesIn(options)]).toEqual([ids, []]);
    const store = await openStore(options);
    store.append([review('next')]);
    expect(idsIn(options)).toHaveLength(4);
    for (const told of [store.troubles(), eventsIn(options.paths.journal).troubles]) {
      expect(told).toMatchObject([{ reason: 'unfinished', line: 4, rescued: 0 }]);
    }
  });

  it('takes a line as an event as soon as it is finished', async () => {
    const { options, ids, file } = await drilled(2);
    const bytes = readFileSync(file);
    truncateSync(file, bytes.length - 20);
    rmSync(options.paths.progress);
    const reader = openStoreForReading(options);
    expect(reader.state().ids).toEqual(ids.slice(0, 1));
    writeFileSync(file, bytes);
    expect(reader.refresh().map((event) => event.id)).toEqual(ids.slice(1));
  });

  it('loses at most the event whose byte was altered, and says where', async () => {
    const { options, ids, file } = await drilled(3);
    rmSync(options.paths.progress);
    const bytes = readFileSync(file);
    const second = bytes.indexOf(0x0a) + 1;
    const third = bytes.indexOf(0x0a, second) + 1;
    for (let at = second; at < third; at++) {
      const altered = Buffer.from(bytes);
      altered[at] = (altered[at] ?? 0) ^ 0x01;
      writeFileSync(file, altered);
      const reader = openStoreForReading(options);
      const expected = at === third - 1 ? ids : [ids[0], ids[2]];
      expect(reader.state().ids, `byte ${at - second}`).toEqual(expected);
      expect(reader.troubles(), `byte ${at - second}`).toMatchObject([{ kind: 'damaged-line', file, line: 2 }]);
    }
  });

  it('padded with zeros by a power failure keeps every whole event', async () => {
    const { options, ids, file } = await drilled(3);
    appendFileSync(file, Buffer.alloc(4096));
    const store = await openStore(options);
    const [next] = store.append([review('next')]);
    expect(idsIn(options)).toEqual([...ids, next?.id]);
  });

  it('that was altered after the checkpoint is noticed at the next start', async () => {
    const { options, ids, file } = await drilled(3);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('"good"', '"easy"'));
    utimesSync(file, 1, 1);
    const reader = openStoreForReading(options);
    expect(reader.state().ids).toEqual(ids.slice(1));
    expect(reader.troubles()).toMatchObject([
      { kind: 'damaged-line', line: 1 },
      { kind: 'rewritten-file', file },
    ]);
  });

  it('of which only the time has changed is no trouble', async () => {
    const { options, ids, file } = await drilled(3);
    utimesSync(file, 1, 1);
    expect([idsIn(options), troublesIn(options)]).toEqual([ids, []]);
  });

  it.each([
    ['shortened', (file: string) => truncateSync(file, readFileSync(file).indexOf(0x0a) + 1), 'shrunk-file', 1],
    ['emptied', (file: string) => truncateSync(file, 0), 'shrunk-file', 0],
    ['removed', (file: string) => rmSync(file), 'missing-file', 0],
  ] as const)('that was %s is told, and the checkpoint kept aside', async (_what, damage, kind, left) => {
    const { options, ids, file } = await drilled(3);
    const checkpoint = readFileSync(options.paths.progress);
    damage(file);
    const store = await openStore(options);
    expect(store.state().ids).toEqual(ids.slice(0, left));
    expect(store.troubles()).toMatchObject([{ kind, file }]);
    await store.close();
    const copy = `${options.paths.progress}.before-change-1`;
    expect(readFileSync(copy).equals(checkpoint)).toBe(true);
    expect(troublesIn(options)).toEqual([]);
  });
});

describe('a shared folder', () => {
  it.each([
    'phone (conflicted copy 2026-03-01).jsonl',
    'k3f9w2m0ta-2026-03.sync-conflict-20260301-090000-ABCDEFG.jsonl',
    'k3f9w2m0ta-2026-03 (1).jsonl',
  ])('may hold %s: each event counts once', async (name) => {
    const { options, ids, file } = await drilled(3);
    const reader = openStoreForReading(options);
    copyFileSync(file, join(options.paths.journal, name));
    expect(reader.refresh()).toEqual([]);
    expect([reader.state().ids, idsIn(options)]).toEqual([ids, ids]);
    rmSync(options.paths.progress);
    expect(idsIn(options)).toEqual(ids);
    expect(troublesIn(options)).toEqual([]);
  });

  it.each([
    ['renamed', (file: string) => renameSync(file, file.replace('.jsonl', ' (1).jsonl'))],
    [
      'given other line ends',
      (file: string) => writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n')),
    ],
    [
      'joined with another',
      (file: string) => {
        const copy = readFileSync(file, 'utf8').split('\n').reverse().join('\n');
        writeFileSync(file, `${copy.trim()}\n`);
      },
    ],
  ])('may see a file %s: all events are there, and nobody is alarmed', async (_what, change) => {
    const { options, ids, file } = await drilled(3);
    change(file);
    const store = await openStore(options);
    expect([[...store.state().ids].sort(), store.troubles()]).toEqual([[...ids].sort(), []]);
    const [next] = store.append([review('next')]);
    await store.close();
    expect(idsIn(options)).toContain(next?.id);
    expect(existsSync(`${options.paths.progress}.before-change-1`)).toBe(false);
  });

  it('gives the same whatever the order in which files arrive', async () => {
    const parts = await Promise.all(
      [3, 4, 5].map((count) => drilled(count, { clock: steppingClock(MORNING + count) })),
    );
    const expected = [...parts.flatMap(({ ids }) => ids)].sort();
    const arrivals = [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
    ];
    const results: (readonly string[])[] = [];
    for (const order of arrivals) {
      const options = storeOptions();
      mkdirSync(options.paths.journal, { recursive: true });
      const reader = openStoreForReading(options);
      for (const index of order) {
        for (const path of parts[index]?.files ?? []) {
          copyFileSync(path, join(options.paths.journal, path.split('/').at(-1) ?? ''));
        }
        reader.refresh();
      }
      expect([...reader.state().ids].sort()).toEqual(expected);
      results.push(idsIn(options));
    }
    expect(results[1]).toEqual(results[0]);
    expect(results[2]).toEqual(results[0]);
  });

  it('with the marks of an unfinished merge gives the events of both sides', async () => {
    const { options, ids, file } = await drilled(3);
    const [a, b, c] = readFileSync(file, 'utf8').trimEnd().split('\n');
    writeFileSync(file, `${a}\n<<<<<<< HEAD\n${b}\n=======\n${c}\n>>>>>>> 1f2e3d\n`);
    rmSync(options.paths.progress);
    expect(idsIn(options)).toEqual(ids);
    const reasons = troublesIn(options).map((trouble) => (trouble.kind === 'damaged-line' ? trouble.reason : ''));
    expect(reasons).toEqual(['conflict-marker', 'conflict-marker', 'conflict-marker']);
  });

  it('passes over unfinished transfers', async () => {
    const { options, ids, file } = await drilled(2);
    writeFileSync(join(options.paths.journal, '.syncthing.x-2026-03.jsonl.tmp'), 'half');
    writeFileSync(join(options.paths.journal, '.x-2026-03.jsonl'), 'half');
    writeFileSync(join(options.paths.journal, 'README.md'), '# mine');
    expect([idsIn(options), troublesIn(options)]).toEqual([ids, []]);
    expect(readFileSync(file, 'utf8')).toContain(ids[0]);
  });
});

describe('an event that could not be read again', () => {
  it('is refused before anything is written', async () => {
    const options = storeOptions(temporaryDirectory(), { parse: parseEvent });
    const store = await openStore(options);
    const broken = { ...review('a'), duration: Number.NaN };
    expect(failureOf(() => store.append([review('b'), broken])).problem).toMatchObject({
      kind: 'failed',
      code: 'EINVAL',
    });
    expect(existsSync(options.paths.journal)).toBe(false);
  });
});

describe('a disk that refuses', () => {
  it('acknowledges nothing, says why, and works again when there is room', async () => {
    const full = fullDisk();
    const options = storeOptions(temporaryDirectory(), { disk: full.disk });
    const store = await openStore(options);
    const [first] = store.append([review('a')]);
    for (const room of [0, 1, 40, 200]) {
      full.room = room;
      const { problem } = failureOf(() => store.append([review('b')]));
      expect(problem).toMatchObject({ kind: 'disk-full', action: 'save-review' });
      expect(store.state().ids).toEqual([first?.id]);
    }
    full.room = Number.POSITIVE_INFINITY;
    const [second] = store.append([review('b')]);
    expect(idsIn(options)).toEqual([first?.id, second?.id]);
  });

  it('takes back what reached the disk although it could not be confirmed', async () => {
    let broken = false;
    const disk: Options['disk'] = {
      ...recordingDisk().disk,
      fdatasyncSync() {
        if (broken) throw systemError('EIO');
      },
    };
    const options = storeOptions(temporaryDirectory(), { disk });
    const store = await openStore(options);
    const [first] = store.append([review('a')]);
    broken = true;
    failureOf(() => store.append([review('b')]));
    broken = false;
    const again = store.append([review('b')]);
    expect(again).toHaveLength(1);
    const { ids, undone } = openStoreForReading(options).state();
    const doubtful = ids.filter((id) => id !== first?.id && id !== again[0]?.id && undone.includes(id));
    expect([ids.length, undone.length, doubtful.length]).toEqual([4, 1, 1]);
    expect(store.state().undone).toEqual(undone);
  });

  it('takes back a line that lacked only its newline', async () => {
    const full = fullDisk();
    const options = storeOptions(temporaryDirectory(), { disk: full.disk });
    const store = await openStore(options);
    store.append([review('a')]);
    const [file = ''] = readdirSync(options.paths.journal).map((name) => join(options.paths.journal, name));
    full.room = readFileSync(file).length - 1;
    failureOf(() => store.append([review('b')]));
    full.room = Number.POSITIVE_INFINITY;
    store.append([review('c')]);
    store.append([review('d')]);
    const { ids, undone } = openStoreForReading(options).state();
    expect([ids.length, undone.length]).toEqual([5, 1]);
    expect(ids.slice(0, 2)).toContain(undone[0]);
  });

  it('lets a person drill on when only the checkpoint cannot be saved', async () => {
    const options = storeOptions();
    mkdirSync(options.paths.progress, { recursive: true });
    writeFileSync(join(options.paths.progress, 'in the way'), '');
    const store = await openStore(options);
    store.append([review('a')]);
    await store.close();
    expect(idsIn(options)).toHaveLength(1);
    expect(store.troubles().map((trouble) => trouble.kind)).toEqual(['unreadable-file', 'unsaved-checkpoint']);
  });

  it('is read all the same when it can only be read', async () => {
    const { options, ids } = await drilled(3);
    const refuse = () => {
      throw systemError('EROFS');
    };
    const disk: Options['disk'] = {
      ...recordingDisk().disk,
      openSync: (path, flags, mode) => (flags === 'r' ? recordingDisk().disk.openSync(path, flags, mode) : refuse()),
      mkdirSync: refuse,
    };
    const store = await openStore({ ...options, disk });
    expect(store.state().ids).toEqual(ids);
    expect(failureOf(() => store.append([review('a')])).problem.kind).toBe('read-only');
    expect(store.state().ids).toEqual(ids);
  });

  it('that cannot be looked into keeps what the checkpoint says', async () => {
    const { options, ids } = await drilled(3);
    const disk: Options['disk'] = {
      ...recordingDisk().disk,
      readdirSync: () => {
        throw systemError('EACCES');
      },
    };
    const reader = openStoreForReading({ ...options, disk });
    expect(reader.state().ids).toEqual(ids);
    expect(reader.troubles()).toEqual([{ kind: 'unreadable-file', file: options.paths.journal, code: 'EACCES' }]);
  });
});

describe('a journal elsewhere', () => {
  it('is read from its beginning when the setting has changed', async () => {
    const { options, ids } = await drilled(3);
    const elsewhere = join(temporaryDirectory(), 'shared');
    renameSync(options.paths.journal, elsewhere);
    const moved = { ...options, paths: { ...options.paths, journal: elsewhere } };
    const store = await openStore(moved);
    expect([store.state().ids, store.troubles()]).toEqual([ids, []]);
    expect(ids[0]?.startsWith(`${store.device()}.`)).toBe(true);
  });
});

describe('the events of this device', () => {
  it('come newest first, back over months and sittings, without those of others', async () => {
    const clock = steppingClock(Date.UTC(2026, 2, 31, 23, 59, 55));
    const options = storeOptions(temporaryDirectory(), { clock, parse: parseEvent });
    const own: string[] = [];
    for (let sitting = 0; sitting < 3; sitting++) {
      const store = await openStore(options);
      for (let number = 0; number < 4; number++) own.unshift(...store.append([review('a')]).map((event) => event.id));
      await store.close();
    }
    const other = await drilled(2);
    copyFileSync(other.file, join(options.paths.journal, 'other-2026-03.jsonl'));
    const store = await openStore(options);
    expect(Array.from(store.ownEvents(), (event) => `${event.id}`)).toEqual(own);
    expect(store.state().ids).toHaveLength(14);
  });

  it('are none in a new home, which has no name yet', async () => {
    const store = await openStore(storeOptions());
    expect([store.device(), [...store.ownEvents()]]).toEqual([undefined, []]);
  });
});
