import process from 'node:process';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en/index.ts';
import { zhCN } from '../../../src/i18n/zh-CN/index.ts';
import { CARDS } from '../support/cards.ts';
import { tryDrill } from '../support/drill.ts';
import { SIZES } from '../support/program.ts';
import { bundleHarness, type Sitting, sitDown } from './terminal.ts';

/** A whole sitting: a weak answer, points, follow-ups, help, typing, a table, choices, a cloze, the summary, undo. */
const KEYS = [
  ...[' ', 't', 'r', 'x', 'o', 'o', 'j', 'G', 'g', '3', '?', 'q'],
  ...['a', '流量 port', '\u001b[D', '\r', '1', 'u', ' ', '2', 'c', 'c', ' ', '3', 's', 'n', '4', 'u', 'p'],
] as const;

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

function trimmed(screen: string): string {
  return screen
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd();
}

describe('a real terminal', () => {
  it.each(SIZES.flatMap((size) => [en, zhCN].map((messages) => [...size, messages] as const)))(
    'shows key by key what the drawn screens show at %i×%i',
    async (columns, rows, messages) => {
      if (harness === undefined) throw new Error('the harness is not bundled');
      const drawn = tryDrill(CARDS, [columns, rows], messages);
      const drill = sitDown([process.execPath, harness.program, 'some', messages.language], columns, rows);
      sitting = drill;
      await drill.until(trimmed(drawn.screen()));
      for (const key of KEYS) {
        drawn.type(key);
        drill.type(key);
        const wanted = trimmed(drawn.screen());
        const shown = await drill.until((screen) => trimmed(screen) === wanted);
        expect(trimmed(shown)).toBe(wanted);
      }
    },
  );
});
