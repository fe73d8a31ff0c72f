import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barRows } from '../../../../src/ui/parts/charts/bar-rows.ts';
import { columnChart } from '../../../../src/ui/parts/charts/column-chart.ts';
import { heatMap, heatMapWidth } from '../../../../src/ui/parts/charts/heat-map.ts';
import { progressBar } from '../../../../src/ui/parts/progress-bar.ts';
import { lineText, lineWidth } from '../../../../src/ui/parts/text/line.ts';

const WORDS = {
  weekdays: ['一', '二', '三', '四', '五', '六', '日'],
  month: (month: number) => `${month}月`,
};

describe('columnChart', () => {
  it('draws values as columns with their scale', () => {
    const lines = columnChart([0, 1, 4, 8], { width: 20, height: 2, style: 'accent' });
    expect(lines.map((line) => lineText(line))).toEqual(['8          ██', '0    ▂▂ ██ ██']);
  });

  it('names the two ends below their columns', () => {
    const chart = (ends: readonly [string, string]) =>
      columnChart([1, 2, 3, 4, 5, 6], { width: 20, height: 1, style: 'accent', ends }).map(lineText);
    expect(chart(['明天', '6 天后'])).toEqual(['6 ▁▁ ▃▃ ▄▄ ▅▅ ▇▇ ██', '  明天       6 天后']);
    expect(chart(['the day after', '6 days ahead'])[1]).toBe('       6 days ahead');
  });

  it('never hides a value above nought and never exceeds its room', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(1000), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 8, max: 80 }),
        (values, width) => {
          const lines = columnChart(values, { width, height: 3, style: 'accent' });
          expect(Math.max(...lines.map(lineWidth))).toBeLessThanOrEqual(width);
          if ((values[0] ?? 0) > 0) expect(lineText(lines.at(-1) ?? []).trim().length).toBeGreaterThan(1);
        },
      ),
    );
  });
});

describe('barRows', () => {
  it('aligns labels and numbers, Chinese too', () => {
    const rows = [
      { label: '重来', value: 2, text: '2', style: 'accent' },
      { label: 'hard', value: 10, text: '10', style: 'accent' },
      { label: 'x', value: 0, text: '0', style: 'accent' },
    ] as const;
    expect(barRows(rows, 20).map(lineText)).toEqual(['重来   2  ▇▇', 'hard  10  ▇▇▇▇▇▇▇▇▇▇', 'x      0  ']);
  });
});

describe('heatMap', () => {
  it('puts Mondays in the first row and leaves the days to come empty', () => {
    // Day 20458 is a Monday, 20460 the Wednesday after it.
    const lines = heatMap(
      new Map([
        [20_458, 1],
        [20_459, 4],
        [20_460, 2],
      ]),
      20_460,
      6,
      WORDS,
    ).map(lineText);
    expect(lines).toEqual(['   ', '一 ··░', '   ··█', '三 ··▒', '   ··', '五 ··', '   ··', '日 ··']);
  });
});

describe('the months of a heat map', () => {
  it('stand above their first week, where there is room', () => {
    const [months] = heatMap(new Map(), 20_460, heatMapWidth(WORDS), WORDS).map(lineText);
    // Weeks from 2025-01-06, the first of January, to 2026-01-05: no room is left for January again.
    expect(months).toBe('   1月 2月 3月  4月 5月 6月  7月 8月 9月  10月    12月');
  });
});

describe('progressBar', () => {
  const cases = [
    [0, 10, '──────────'],
    [1, 100, '━─────────'],
    [5, 10, '━━━━━─────'],
    [99, 100, '━━━━━━━━━─'],
    [10, 10, '━━━━━━━━━━'],
    [0, 0, '──────────'],
  ] as const;
  it.each(cases)('%i of %i', (done, total, bar) => {
    expect(lineText(progressBar(done, total, 10))).toBe(bar);
  });
});
