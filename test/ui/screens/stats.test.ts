import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en/index.ts';
import { zhCN } from '../../../src/i18n/zh-CN/index.ts';
import { statsProgram } from '../../../src/ui/screens/stats/program.ts';
import { STATS } from '../support/numbers.ts';
import { SIZES, tryProgram } from '../support/program.ts';

const NOTHING = { recalled: 0, total: 0 };

describe('the statistics', () => {
  it.each(SIZES.flatMap((size) => [en, zhCN].map((messages) => [...size, messages] as const)))(
    'look as drawn at %i×%i',
    async (columns, rows, messages) => {
      const drawn = ['', 'G'].map((keys) => {
        const trial = tryProgram((kit) => statsProgram(STATS, kit), [columns, rows], messages);
        trial.type(keys);
        return `▶ ${keys === '' ? 'top' : 'bottom'}\n${trial.screen()}\n`;
      });
      await expect(drawn.join('\n')).toMatchFileSnapshot(`stats-${columns}x${rows}-${messages.language}.txt`);
    },
  );

  it('are one page that shows everything on a tall terminal', async () => {
    const trial = tryProgram((kit) => statsProgram(STATS, kit), [80, 90], zhCN);
    await expect(`${trial.screen()}\n`).toMatchFileSnapshot('stats-whole-zh-CN.txt');
  });

  it('say so when there is nothing yet', () => {
    const empty = {
      ...STATS,
      retention: { all: NOTHING, young: NOTHING, mature: NOTHING },
      reviewsPerDay: [0, 0],
    };
    const screen = tryProgram((kit) => statsProgram(empty, kit)).screen();
    expect([screen.includes('No reviews yet.'), screen.includes('scroll')]).toEqual([true, false]);
  });

  it('close on q', () => {
    const trial = tryProgram((kit) => statsProgram(STATS, kit));
    trial.type('jq');
    expect(trial.outcomes).toEqual(['closed']);
  });
});
