import { describe, expect, it } from 'vitest';
import { readingProgress } from '../../src/commands/reading-progress.ts';
import { en } from '../../src/i18n/en/index.ts';

function watch(isTerminal = true) {
  const written: string[] = [];
  const clock = { time: 5_000 };
  const terminal = { isTerminal, write: (text: string) => written.push(text) };
  return { written, clock, progress: readingProgress(terminal, en.ui, () => clock.time) };
}

describe('reading many files', () => {
  it('says nothing while it is quick', () => {
    const { written, clock, progress } = watch();
    clock.time += 299;
    progress.step(10, 400);
    progress.end();
    expect(written).toEqual([]);
  });

  it('says how far it has come, now and then, and cleans up', () => {
    const { written, clock, progress } = watch();
    for (let file = 1; file <= 60; file += 1) {
      clock.time += 10;
      progress.step(file, 400);
    }
    progress.end();
    expect(written).toHaveLength(5);
    expect(written[0]).toContain('30 of 400');
    expect(written[0]).toContain('Ctrl-C');
    expect(written.at(-1)).toBe('\r\u001b[2K');
  });

  it('says nothing where nobody watches', () => {
    const { written, clock, progress } = watch(false);
    clock.time += 10_000;
    progress.step(1, 2);
    progress.end();
    expect(written).toEqual([]);
  });
});
