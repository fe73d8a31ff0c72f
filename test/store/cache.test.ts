import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCache } from '../../src/store/cache.ts';
import { temporaryDirectory } from './support/home.ts';

const decode = (value: unknown) => (typeof value === 'number' ? value : undefined);

/** A directory with one file, changed long ago, and a cache directory. */
function place() {
  const root = temporaryDirectory();
  const file = join(root, 'a.md');
  writeFileSync(file, 'one');
  utimesSync(file, 1000, 1000);
  const open = (key = 'parser 1') => openCache({ directory: join(root, 'cache'), key, decode });
  const count = (key?: string) => {
    const cache = open(key);
    const answer = cache.ask(file);
    if (answer.kind === 'unknown') answer.remember(answer.bytes.length);
    cache.save();
    return answer.kind;
  };
  return { root, file, open, count };
}

describe('a cache', () => {
  it('knows a file the second time, with its value', () => {
    const { count, open, file } = place();
    expect([count(), count()]).toEqual(['unknown', 'known']);
    expect(open().ask(file)).toEqual({ kind: 'known', value: 3 });
  });

  it('does not know a file with another content, even of the same size', () => {
    const { count, file } = place();
    count();
    writeFileSync(file, 'two');
    expect([count(), count()]).toEqual(['unknown', 'known']);
  });

  it('does not trust times that are as young as itself', () => {
    const { count, file, open } = place();
    const young = Date.now() / 1000;
    utimesSync(file, young, young);
    count();
    const { ino } = statSync(file);
    writeFileSync(file, 'two');
    utimesSync(file, young, young);
    expect(statSync(file)).toMatchObject({ ino, size: 3 });
    expect(open().ask(file).kind).toBe('unknown');
  });

  it('knows the same content under another time, as after a fresh checkout', () => {
    const { count, file } = place();
    count();
    utimesSync(file, 2000, 2000);
    expect(count()).toBe('known');
  });

  it('knows nothing under another key', () => {
    const { count } = place();
    expect([count('parser 1'), count('parser 2'), count('parser 1')]).toEqual(['unknown', 'unknown', 'known']);
  });

  it.each([
    ['cut off', (text: Buffer) => text.subarray(0, 20)],
    ['altered', (text: Buffer) => Buffer.from(text.toString().replace('3]', '4]'))],
    ['empty', () => Buffer.alloc(0)],
  ])('that was %s is as good as none', (_what, damage) => {
    const { count, root } = place();
    count();
    const [name = ''] = readdirSync(join(root, 'cache'));
    const path = join(root, 'cache', name);
    writeFileSync(path, damage(readFileSync(path)));
    expect([count(), count()]).toEqual(['unknown', 'known']);
  });

  it('that cannot be written is no trouble', () => {
    const { root, file } = place();
    writeFileSync(join(root, 'in-the-way'), '');
    const cache = openCache({ directory: join(root, 'in-the-way', 'cache'), key: 'k', decode });
    const answer = cache.ask(file);
    if (answer.kind === 'unknown') answer.remember(1);
    expect(cache.save()).toBe(false);
  });

  it('asks for values it can no longer use', () => {
    const { count, root, file } = place();
    count();
    const strict = openCache<string>({ directory: join(root, 'cache'), key: 'parser 1', decode: () => undefined });
    expect(strict.ask(file).kind).toBe('unknown');
  });

  it('in parts writes only the part a changed file is in', () => {
    const root = temporaryDirectory();
    const directory = join(root, 'cache');
    const files = Array.from({ length: 20 }, (_, number) => join(root, `${number}.md`));
    for (const file of files) {
      writeFileSync(file, 'one');
      utimesSync(file, 1000, 1000);
    }
    const run = () => {
      const cache = openCache({ directory, key: 'k', decode, parts: 8 });
      const made = files.filter((file) => {
        const answer = cache.ask(file);
        if (answer.kind === 'unknown') answer.remember(answer.bytes.length);
        return answer.kind === 'unknown';
      });
      cache.save();
      return made;
    };
    expect(run()).toEqual(files);
    expect(run()).toEqual([]);
    const inodes = () => new Map(readdirSync(directory).map((name) => [name, statSync(join(directory, name)).ino]));
    const before = inodes();
    expect(before.size).toBeGreaterThan(4);
    const [changed = ''] = files;
    writeFileSync(changed, 'three');
    expect(run()).toEqual([changed]);
    expect([...inodes()].filter(([name, inode]) => before.get(name) !== inode)).toHaveLength(1);
  });

  it('keeps the results of few keys', () => {
    const { root, count } = place();
    for (let key = 0; key < 10; key++) count(`parser ${key}`);
    expect(readdirSync(join(root, 'cache'))).toHaveLength(4);
  });
});
