import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openStore, openStoreForReading } from '../../src/store/open-store.ts';
import { review, storeOptions } from './support/home.ts';

describe('openStore', () => {
  it('keeps what was appended, with a checkpoint and without', async () => {
    const options = storeOptions();
    const store = await openStore(options);
    const first = store.append([review('a'), review('b')]);
    expect(openStoreForReading(options).state().ids).toEqual(first.map((event) => event.id));
    await store.close();
    const second = await openStore(options);
    expect(second.state().ids).toEqual(first.map((event) => event.id));
    second.append([review('c')]);
    expect(openStoreForReading(options).state().ids).toHaveLength(3);
    expect(readdirSync(options.paths.journal)).toHaveLength(1);
    expect(second.troubles()).toEqual([]);
  });

  it('writes nothing before the first append', async () => {
    const options = storeOptions();
    const store = await openStore(options);
    await store.close();
    expect(existsSync(options.paths.journal)).toBe(false);
    expect(existsSync(options.paths.progress)).toBe(false);
  });

  it('shows two stores of one home what the other wrote', async () => {
    const options = storeOptions();
    const left = await openStore(options);
    const right = await openStore(options);
    const [a] = left.append([review('a')]);
    expect(right.refresh()).toEqual([a]);
    const [b] = right.append([review('b')]);
    expect(left.refresh()).toEqual([b]);
    expect(left.refresh()).toEqual([]);
    expect(left.state()).toEqual(right.state());
    expect(readFileSync(options.paths.progress, 'utf8')).toContain('"device"');
  });
});
