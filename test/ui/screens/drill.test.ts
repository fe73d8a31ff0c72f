import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en/index.ts';
import type { Messages } from '../../../src/i18n/messages.ts';
import { zhCN } from '../../../src/i18n/zh-CN/index.ts';
import { textWidth } from '../../../src/ui/parts/text/clusters.ts';
import { BARE, CARDS, CHOICE, CLOZE, LONG, PORTS, PROBE } from '../support/cards.ts';
import { tryDrill } from '../support/drill.ts';

const SIZES = [
  [40, 15],
  [80, 24],
  [120, 40],
] as const;
const LANGUAGES: readonly Messages[] = [en, zhCN];

/** Scenes of a sitting: a name and the keys that lead there. */
const SCENES = [
  ['front', ''],
  ['back', ' '],
  ['all parts', ' troo'],
  ['weak answer', ' t'],
  ['source', 'p'],
  ['typing', 'a流量被摘除，容器不会重启'],
  ['typed', 'a流量被摘除，容器不会重启\r'],
  ['first part', 'n'],
  ['help', '?'],
  ['next card', ' 3 '],
  ['grade too early', '3'],
  ['summary', ' 1 2 3 4 4'],
] as const;

describe('the drill screen', () => {
  it.each(SIZES.flatMap((size) => LANGUAGES.map((messages) => [...size, messages] as const)))(
    'looks as drawn at %i×%i',
    async (columns, rows, messages) => {
      const scenes = SCENES.map(([name, keys]) => {
        const trial = tryDrill(CARDS, [columns, rows], messages);
        trial.type(keys);
        return `▶ ${name}\n${trial.screen()}\n`;
      });
      await expect(scenes.join('\n')).toMatchFileSnapshot(`drill-${columns}x${rows}-${messages.language}.txt`);
    },
  );

  it('shows every kind of card before and after the reveal', async () => {
    const scenes = [PROBE, PORTS, BARE, CHOICE, CLOZE, LONG].map((card) => {
      const trial = tryDrill([card], [60, 20], zhCN);
      const front = trial.screen();
      trial.type(' ');
      return `▶ ${card.kind}\n${front}\n\n▶ ${card.kind}, revealed\n${trial.screen()}\n`;
    });
    await expect(scenes.join('\n')).toMatchFileSnapshot('drill-kinds.txt');
  });

  it('is one row less than the terminal and never wider, at any size', () => {
    for (const messages of LANGUAGES) {
      for (let columns = 5; columns <= 130; columns += 19) {
        for (let rows = 3; rows <= 45; rows += 7) {
          for (const [, keys] of SCENES) {
            const trial = tryDrill(CARDS, [columns, rows], messages);
            trial.type(keys);
            const { lines } = trial.controller.layout();
            const texts = lines.map((line) => line.map((part) => part.text).join(''));
            expect(lines.length).toBeLessThanOrEqual(rows - 1);
            expect(Math.max(...texts.map(textWidth))).toBeLessThanOrEqual(columns);
          }
        }
      }
    }
  });
});
