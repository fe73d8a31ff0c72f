import process from 'node:process';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { expectGivenBack } from './given-back.ts';
import { bundleHarness, type Sitting, sitDown } from './terminal.ts';

let harness: Awaited<ReturnType<typeof bundleHarness>> | undefined;
let sitting: Sitting | undefined;

beforeAll(async () => {
  harness = await bundleHarness();
});
afterEach(() => {
  sitting?.end();
  sitting = undefined;
});
afterAll(() => harness?.remove());

function start(which: string): Sitting {
  if (harness === undefined) throw new Error('the harness is not bundled');
  sitting = sitDown([process.execPath, harness.program, which]);
  return sitting;
}

describe('the other screens on a real terminal', () => {
  it('choose what to do on the first one', async () => {
    const home = start('home');
    await home.until('现在要练 65 张');
    home.type('jj\r');
    await home.until('outcome {"kind":"done","outcome":{"kind":"drill","deck":1}}');
    expect(await home.exit).toBe(0);
    expectGivenBack(home);
  });

  it('hand keys that were typed ahead to the next one', async () => {
    const home = start('home-then-drill');
    await home.until('现在要练 65 张');
    home.type('da提前写的');
    await home.until('› 提前写的');
    home.type('\u001b');
    await home.until((screen) => !screen.includes('提前写的'));
    home.type('qq');
    expect(await home.exit).toBe(0);
  });

  it('fit a terminal that changes its size', async () => {
    const stats = start('stats');
    await stats.until('保留率');
    stats.resize(40, 12);
    await stats.until((screen) => screen.split('\n').length === 11 && screen.includes('q 退出'));
    stats.type('q');
    await stats.until((screen) => screen.replaceAll('\n', '').includes('"outcome":"closed"'));
    expectGivenBack(stats);
  });

  it('search with the cursor in the field', async () => {
    const browse = start('browse');
    await browse.until('60/60');
    browse.type('/就绪');
    await browse.until('12/60');
    await browse.until(() => browse.cursor()[0] === 1 && browse.cursor()[1] === 2 + 6 + 4);
    browse.type('\u001b');
    await browse.until('60/60');
  });

  it('make way for the editor and come back', async () => {
    const browse = start('browse');
    await browse.until('60/60');
    browse.type('je');
    await browse.until('editing card1');
    expect(browse.buffer()).toBe('normal');
    browse.type('no\r');
    await browse.until('编辑器出错');
    expect(browse.buffer()).toBe('alternate');
  });

  it('end on a signal and on Ctrl-C', async () => {
    const home = start('home');
    await home.until('现在要练');
    home.type('\u0003');
    await home.until('outcome {"kind":"interrupted","signal":"SIGINT"}');
    await home.exit;
    expectGivenBack(home);
    sitting?.end();
    const stats = start('stats');
    await stats.until('统计');
    stats.kill('SIGTERM');
    await stats.until('outcome {"kind":"interrupted","signal":"SIGTERM"}');
    expectGivenBack(stats);
  });
});
