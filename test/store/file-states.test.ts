import { createHash } from 'node:crypto';
import { renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compareStates, type FileState, packStates } from '../../src/store/cache/file-states.ts';
import { temporaryDirectory } from './support/home.ts';

const FAR_LATER = Date.now() + 3_600_000;

function stateOf(path: string, text: string): FileState {
  const { size, mtimeMs, ctimeMs, ino } = statSync(path);
  return {
    size,
    modified: mtimeMs,
    changed: ctimeMs,
    inode: ino,
    hash: createHash('sha256').update(text).digest('hex'),
  };
}

/** Two files with their states as they were at first, and whether the hashes were needed to compare them. */
function twoFiles() {
  const directory = temporaryDirectory();
  const paths = ['a.md', 'b.md'].map((name) => join(directory, name));
  for (const path of paths) writeFileSync(path, 'one');
  const { stats, hashes } = packStates(paths.map((path) => stateOf(path, 'one')));
  const compare = (writtenAt = FAR_LATER) => {
    let read = false;
    const { kind } = compareStates(paths, stats, writtenAt, () => {
      read = true;
      return hashes;
    });
    return { kind, read };
  };
  return { first: paths[0] ?? '', paths, stats, hashes, compare };
}

it('files are the same without a look at their content when all times are', () => {
  expect(twoFiles().compare()).toEqual({ kind: 'same', read: false });
});

it('a file with new times and the same content was touched', () => {
  const { first, compare } = twoFiles();
  utimesSync(first, 1000, 1000);
  expect(compare()).toEqual({ kind: 'touched', read: true });
});

it('a file with another content of the same size is different, even with its old time', () => {
  const { first, compare } = twoFiles();
  const { mtime } = statSync(first);
  writeFileSync(first, 'two');
  utimesSync(first, mtime, mtime);
  expect(compare().kind).toBe('different');
});

it('a file of another size is different without a look at its content', () => {
  const { first, compare } = twoFiles();
  writeFileSync(first, 'three');
  expect(compare()).toEqual({ kind: 'different', read: false });
});

it('times as young as the note of them are not trusted', () => {
  const { first, compare } = twoFiles();
  expect(compare(statSync(first).ctimeMs + 1000)).toEqual({ kind: 'touched', read: true });
});

it('a file that is gone is different', () => {
  const { first, compare } = twoFiles();
  renameSync(first, `${first}.old`);
  expect(compare().kind).toBe('different');
});

it('more or fewer files, or no hashes to compare with, are different', () => {
  const { first, paths, stats, hashes } = twoFiles();
  expect(compareStates([first], stats, FAR_LATER, () => hashes).kind).toBe('different');
  expect(compareStates(paths, stats, 0, () => undefined).kind).toBe('different');
  expect(compareStates(paths, stats, 0, () => hashes.subarray(1)).kind).toBe('different');
});

it('what touched files are noted as is the same the next time', () => {
  const { first, paths, stats, hashes } = twoFiles();
  utimesSync(first, 1000, 1000);
  const compared = compareStates(paths, stats, FAR_LATER, () => hashes);
  if (compared.kind !== 'touched') throw new Error(compared.kind);
  expect(compareStates(paths, compared.stats, FAR_LATER, () => hashes).kind).toBe('same');
});
