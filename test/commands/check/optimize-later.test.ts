import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { flagToOptimizeLater } from '../../../src/commands/check/optimize-later.ts';

it('knows the flag of the engine that runs now by its name and usual value, or leaves that engine alone', () => {
  const flag = flagToOptimizeLater(process.versions.v8);
  const { stdout } = spawnSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
  expect(flag === undefined || stdout.includes(`default: ${flag.name}=${flag.usual}\n`)).toBe(true);
});

it.each([
  ['11.3.244.8-node.33', '--interrupt-budget'],
  ['12.4.254.21-node.56', '--invocation-count-for-turbofan'],
  ['13.6.233.17-node.48', '--invocation-count-for-turbofan'],
  ['10.2.154.26-node.39', undefined],
  ['99.1.1', undefined],
])('knows what it may tell an engine of version %s', (version, name) => {
  expect(flagToOptimizeLater(version)?.name).toBe(name);
});
