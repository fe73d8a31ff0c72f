import fs, {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Disk } from '../../src/store/disk.ts';
import { openStore } from '../../src/store/open-store.ts';
import { systemError } from './support/disk.ts';
import { review, storeOptions } from './support/home.ts';

const LONG_AGO = new Date('2020-01-31');

/** The two lines a device has written, with their ids. */
async function twoLines() {
  const options = storeOptions();
  const store = await openStore(options);
  const ids = store.append([review('a'), review('b')]).map((event) => event.id);
  const [name = ''] = readdirSync(options.paths.journal);
  const [first = '', second = ''] = readFileSync(join(options.paths.journal, name), 'utf8').split('\n');
  return { ids, first, second };
}

/** A store that has written, in a folder that is at rest, with the first of two lines in a file of another device. */
async function besideFile(name: string, disk?: Disk) {
  const { ids, first, second } = await twoLines();
  const options = storeOptions(undefined, disk && { disk });
  const folder = options.paths.journal;
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  writeFileSync(file, `${first}\n`);
  utimesSync(file, LONG_AGO, LONG_AGO);
  const store = await openStore(options);
  store.append([review('own')]);
  utimesSync(folder, LONG_AGO, LONG_AGO);
  store.refresh();
  return { store, file, second, added: () => store.refresh().map(({ id }) => ids.indexOf(id)) };
}

it.each(['phone-9999-01.jsonl', 'phone-2020-01 (1).jsonl'])('%s is looked at before each card', async (name) => {
  const { file, second, added } = await besideFile(name);
  appendFileSync(file, `${second}\n`);
  expect(added()).toEqual([1]);
});

it('a file whose month is over is looked at only when the folder has changed', async () => {
  const { file, second, added } = await besideFile('phone-2020-01.jsonl');
  appendFileSync(file, `${second}\n`);
  expect(added()).toEqual([]);
  renameSync(file, file.replace('2020-01', '2020-02'));
  expect(added()).toEqual([1]);
});

it('a file that a sync tool puts in the place of another is seen, though its month is over', async () => {
  const { file, second, added } = await besideFile('phone-2020-01.jsonl');
  const transfer = `${file}.tmp`;
  writeFileSync(transfer, `${readFileSync(file, 'utf8')}${second}\n`);
  renameSync(transfer, file);
  expect(added()).toEqual([1]);
});

it('a file that cannot be read is tried again, though its month is over and the folder is the same', async () => {
  let isRefused = false;
  const disk: Disk = {
    ...fs,
    openSync(path, flags, mode) {
      if (isRefused && String(path).includes('phone')) throw systemError('EACCES');
      return fs.openSync(path, flags, mode);
    },
  };
  const { store, file, second, added } = await besideFile('phone-2020-01.jsonl', disk);
  isRefused = true;
  appendFileSync(file, `${second}\n`);
  utimesSync(join(file, '..'), new Date('2020-02-01'), new Date('2020-02-01'));
  expect(added()).toEqual([]);
  store.append([review('another')]);
  expect(added()).toEqual([]);
  isRefused = false;
  expect(added()).toEqual([1]);
});

it('a folder that has just changed is not trusted to show its next change', async () => {
  const { store, file, second, added } = await besideFile('phone-2020-01.jsonl');
  const justNow = new Date();
  utimesSync(join(file, '..'), justNow, justNow);
  store.refresh();
  appendFileSync(file, `${second}\n`);
  expect(added()).toEqual([1]);
});
