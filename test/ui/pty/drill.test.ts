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

function program(): string {
  if (harness === undefined) throw new Error('the harness is not bundled');
  return harness.program;
}

function start(args: readonly string[] = [], size: readonly [number, number] = [80, 24]): Sitting {
  sitting = sitDown([process.execPath, program(), ...args], ...size);
  return sitting;
}

describe('the drill on a real terminal', () => {
  it('asks, reveals, grades and sums up on the alternate screen and leaves it clean', async () => {
    const drill = start();
    await drill.until('就绪探针失败时会发生什么？');
    expect(drill.buffer()).toBe('alternate');
    expect(drill.isBracketedPaste()).toBe(true);
    drill.type(' ');
    await drill.until('1 重来 1分');
    drill.type('3');
    await drill.until('targetPort');
    drill.type(' 1 2 3 4');
    await drill.until('没记住的卡片（1）');
    drill.type('q');
    await drill.until('outcome {"kind":"quit"}');
    expect(await drill.exit).toBe(0);
    expectGivenBack(drill);
  });

  it('counts both of two keys that arrive in one chunk', async () => {
    const drill = start();
    await drill.until('就绪探针');
    drill.type(' 3');
    await drill.until('1/5');
  });

  it('takes no pasted text for a grade', async () => {
    const drill = start();
    await drill.until('就绪探针');
    drill.type(' ');
    await drill.until('1 重来');
    drill.type('\u001b[200~3\n4q\u001b[201~');
    await drill.until('粘贴的内容已忽略');
    expect(drill.screen()).toContain('0/5');
  });

  it.each([
    [120, 40],
    [40, 15],
    [60, 12],
    [80, 24],
  ])('draws itself anew when the terminal becomes %i×%i', async (columns, rows) => {
    const drill = start(['long']);
    await drill.until('Pod 的创建流程');
    drill.type(' ');
    await drill.until('1. 第 1 步');
    drill.resize(columns, rows);
    await drill.until((screen) => {
      const lines = screen.split('\n');
      return (
        lines.length === rows - 1 && (lines.at(-1) ?? '').includes('q 退出') && (lines[0] ?? '').includes('Kubernetes')
      );
    });
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'])('gives the terminal back on %s', async (signal) => {
    const drill = start();
    await drill.until('就绪探针');
    drill.kill(signal);
    await drill.until(`outcome {"kind":"interrupted","signal":"${signal}"}`);
    await drill.exit;
    expectGivenBack(drill);
  });

  it('leaves at once on Ctrl-C', async () => {
    const drill = start();
    await drill.until('就绪探针');
    drill.type('\u0003');
    await drill.until('outcome {"kind":"interrupted","signal":"SIGINT"}');
    await drill.exit;
    expectGivenBack(drill);
  });

  it('gives the terminal back when something breaks, and says what', async () => {
    const drill = start(['crash']);
    await drill.until('就绪探针');
    drill.type(' ');
    await drill.until('the journal is on fire');
    expect(await drill.exit).not.toBe(0);
    expectGivenBack(drill);
  });

  it('makes way for the editor and comes back to the same card', async () => {
    const drill = start();
    await drill.until('就绪探针');
    drill.type(' 3 ');
    await drill.until('1 重来');
    drill.type('e');
    await drill.until('editing decks/k8s.md:1');
    expect(drill.buffer()).toBe('normal');
    drill.type('fine\r');
    await drill.until('1 重来');
    expect(drill.buffer()).toBe('alternate');
    expect(drill.screen()).toContain('1/5');
    drill.type('e');
    await drill.until((screen) => screen.includes('editing') && drill.buffer() === 'normal');
    drill.type('no\r');
    await drill.until('编辑器出错：exit code 1');
  });

  it('writes no more than what has changed on the screen', async () => {
    const drill = start(['long'], [100, 40]);
    await drill.until('Pod 的创建流程');
    drill.type(' ');
    // The lowest row: what is above it has been written before.
    await drill.until('1 重来');
    const writtenBy = async (key: string, until: string): Promise<string> => {
      const before = drill.written().length;
      drill.type(key);
      await drill.until(until);
      return drill.written().slice(before);
    };
    const status = await writtenBy('p', 'decks/k8s.md:1');
    expect(Buffer.byteLength(status)).toBeLessThan(300);
    const scrolled = await writtenBy('G', '200. 第 200 步');
    expect(Buffer.byteLength(scrolled)).toBeLessThan(4_000);
    expect(status + scrolled).not.toContain('\u001b[2J');
  });

  it('shows the cursor where the answer is typed, behind wide characters too', async () => {
    const drill = start();
    await drill.until('就绪探针');
    drill.type('a');
    await drill.until('你的回答');
    drill.type('就绪x');
    const screen = await drill.until('› 就绪x');
    const row = screen.split('\n').findIndex((line) => line.includes('› 就绪x'));
    await drill.until(() => drill.cursor()[0] === row && drill.cursor()[1] === 2 + 2 + 5);
    drill.type('\u001b[D\u001b[D');
    await drill.until(() => drill.cursor()[1] === 2 + 2 + 2);
    expect(drill.written().lastIndexOf('\u001b[?25h')).toBeGreaterThan(drill.written().lastIndexOf('\u001b[?25l'));
    drill.type('\r');
    await drill.until('建议');
    expect(drill.written().lastIndexOf('\u001b[?25l')).toBeGreaterThan(drill.written().lastIndexOf('\u001b[?25h'));
  });

  it('stops on Ctrl-Z and goes on where it was', async () => {
    const drill = sitDown(['bash', '--norc', '--noprofile', '-i']);
    sitting = drill;
    await drill.until('$');
    drill.type(`${process.execPath} ${program()}\r`);
    await drill.until('想好了按空格看答案');
    drill.type(' ');
    await drill.until('1 重来');
    drill.type('\u001a');
    await drill.until(/Stopped/u);
    expect(drill.buffer()).toBe('normal');
    drill.type('fg\r');
    await drill.until((screen) => drill.buffer() === 'alternate' && screen.includes('1 重来'));
    drill.type('3');
    await drill.until('1/5');
    drill.type('qq');
    await drill.until('outcome {"kind":"quit"}');
    // The shell asks for marked pastes itself as soon as it is back.
    expect(drill.buffer()).toBe('normal');
  });
});
