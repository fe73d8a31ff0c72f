import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseEvent } from '../../src/memory/parse-event.ts';
import { repair } from '../../src/store/doctor/repair.ts';
import { examine } from '../../src/store/doctor.ts';
import { openStore, openStoreForReading, type StoreOptions } from '../../src/store/open-store.ts';
import { type ProgressState, progressFold } from '../../src/store/progress-state.ts';
import { eventsIn, review, storeOptions, temporaryDirectory } from './support/home.ts';

type Options = StoreOptions<ProgressState>;

/** A home in which so many cards were reviewed once. */
async function drilled(count: number) {
  const options: Options = { ...storeOptions(temporaryDirectory()), fold: progressFold, parse: parseEvent };
  const store = await openStore(options);
  for (let number = 0; number < count; number++) store.append([review(`card-${number}`)]);
  await store.close();
  const [name = ''] = readdirSync(options.paths.journal);
  return { options, file: join(options.paths.journal, name), state: encoded(options) };
}

const encoded = (options: Options) => JSON.stringify(progressFold.encode(openStoreForReading(options).state()));

function flipIn(file: string, text: string) {
  const bytes = readFileSync(file);
  const at = bytes.indexOf(text);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

describe('examine', () => {
  it('finds a home well, and an empty one too', async () => {
    const { options, file } = await drilled(3);
    const report = examine(options.paths);
    expect(report.checkpoint).toEqual({ kind: 'current' });
    expect(report.journal.files).toMatchObject([
      { file, events: 3, duplicates: 0, foreign: 0, unfinishedBytes: 0, damage: [], bytes: statSync(file).size },
    ]);
    expect(report.losses).toEqual({ whole: [], reviews: [], copies: [] });
    const empty = examine(storeOptions(join(temporaryDirectory(), 'none')).paths);
    expect([empty.checkpoint, empty.journal.files]).toEqual([{ kind: 'missing' }, []]);
  });

  it('writes nothing', async () => {
    const { options, file } = await drilled(3);
    flipIn(file, '"good"');
    const before = readdirSync(options.paths.home, { recursive: true });
    examine(options.paths);
    expect(readdirSync(options.paths.home, { recursive: true })).toEqual(before);
  });

  it('names every damaged line and what the checkpoint still knows of it', async () => {
    const { options, file } = await drilled(4);
    const { events } = eventsIn(options.paths.journal);
    flipIn(file, '"card-2"');
    appendFileSync(file, '{"v":1,"torn');
    const report = examine(options.paths);
    expect(report.journal.files[0]).toMatchObject({ events: 3, unfinishedBytes: 12 });
    expect(report.journal.files[0]?.damage).toMatchObject([{ line: 3, reason: 'checksum', kept: false }]);
    expect(report.checkpoint).toEqual({ kind: 'contradicted', files: [file] });
    expect(report.losses.whole).toEqual([events[2]]);
  });

  it('tells a checkpoint that is behind, damaged, or of another journal', async () => {
    const { options, file } = await drilled(2);
    const old = readFileSync(options.paths.progress);
    const store = await openStore(options);
    const size = statSync(file).size;
    store.append([review('next')]);
    expect(examine(options.paths).checkpoint).toEqual({ kind: 'behind', bytes: statSync(file).size - size });
    const elsewhere = { ...options.paths, journal: temporaryDirectory() };
    expect(examine(elsewhere).checkpoint).toEqual({ kind: 'of-another', what: 'folder' });
    writeFileSync(options.paths.progress, old.subarray(5));
    expect(examine(options.paths).checkpoint).toEqual({ kind: 'damaged' });
  });

  it('counts duplicates and events of kinds it does not know', async () => {
    const { options, file } = await drilled(2);
    writeFileSync(join(options.paths.journal, 'z (conflicted copy).jsonl'), readFileSync(file));
    expect(examine(options.paths).journal.files.map(({ duplicates }) => duplicates)).toEqual([0, 2]);
  });
});

describe('repair', () => {
  it('puts back what a damaged line held, keeps a copy of it, and leaves the line alone', async () => {
    const { options, file, state } = await drilled(4);
    flipIn(file, '"card-2"');
    const damaged = readFileSync(file);
    const result = await repair(options, examine(options.paths));
    expect([result.copied.length, result.restored.length]).toEqual([1, 1]);
    expect(readFileSync(file).subarray(0, damaged.length).equals(damaged)).toBe(true);
    expect(encoded(options)).toBe(state);
    const after = examine(options.paths);
    expect(after.checkpoint).toEqual({ kind: 'current' });
    expect(after.losses).toEqual({ whole: [], reviews: [], copies: [] });
    expect(after.journal.files[0]?.damage).toMatchObject([{ line: 3, kept: true }]);
    const copy = after.journal.files[0]?.damage[0]?.copy ?? '';
    expect(readFileSync(copy, 'utf8')).toContain('card-2');
  });

  it('puts back a file that is gone, also after the checkpoint was replaced', async () => {
    const { options, file, state } = await drilled(5);
    rmSync(file);
    const store = await openStore(options);
    store.append([review('later')]);
    await store.close();
    const report = examine(options.paths);
    expect(report.losses.whole).toHaveLength(5);
    await repair(options, report);
    const { events } = eventsIn(options.paths.journal);
    expect(events).toHaveLength(6);
    expect(JSON.parse(state).head[1].recent).toHaveLength(5);
    expect(examine(options.paths).losses).toEqual({ whole: [], reviews: [], copies: [] });
  });

  it('says of older reviews what is known, and sets the due date of cards that are left', async () => {
    const { options, file } = await drilled(1);
    const store = await openStore(options);
    const [last] = store.append([review('card-0')]);
    for (let number = 0; number < 260; number++) store.append([review(`other-${number}`)]);
    await store.close();
    const first = readFileSync(file).indexOf(0x0a) + 1;
    truncateSync(file, first);
    const report = examine(options.paths);
    expect(report.losses.whole).toHaveLength(200);
    expect(report.losses.reviews.some(({ event }) => event === last?.id)).toBe(true);
    const { rescheduled } = await repair(options, report);
    expect(rescheduled).toMatchObject([{ kind: 'set-due', card: 'card-0' }]);
  });

  it('removes what killed processes left', async () => {
    const { options } = await drilled(1);
    const leftover = `${options.paths.progress}.tmp-1234567890abcdef`;
    writeFileSync(leftover, 'x');
    const report = examine(options.paths);
    expect(report.leftovers).toEqual([leftover]);
    await repair(options, report);
    expect(existsSync(leftover)).toBe(false);
  });
});
