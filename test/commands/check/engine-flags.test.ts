import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { type EngineChange, flagFor, withoutGrowing } from '../../../src/commands/check/engine-flags.ts';

const CHANGES: readonly EngineChange[] = ['optimize-later', 'grow-no-more'];

it.each(CHANGES)(
  'knows how the engine that runs now is told to %s, and its usual way, or leaves it alone',
  (change) => {
    const flag = flagFor(change, process.versions.v8);
    const { stdout } = spawnSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
    expect(flag === undefined || stdout.includes(`default: ${flag.name}=${flag.usual}\n`)).toBe(true);
  },
);

it.each([
  ['11.3.244.8-node.33', ['--interrupt-budget', undefined]],
  ['12.4.254.21-node.56', ['--invocation-count-for-turbofan', undefined]],
  ['13.6.233.17-node.48', ['--invocation-count-for-turbofan', '--semi-space-growth-factor']],
  ['10.2.154.26-node.39', [undefined, undefined]],
  ['99.1.1', [undefined, undefined]],
])('knows what it may tell an engine of version %s', (version, names) => {
  expect(CHANGES.map((change) => flagFor(change, version)?.name)).toEqual(names);
});

it('gives what work without growing gives, or throws', async () => {
  expect(await withoutGrowing(async () => 1)).toBe(1);
  await expect(withoutGrowing(() => Promise.reject(new Error('as a test wants it')))).rejects.toThrow(
    'as a test wants it',
  );
});
