import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barRows } from '../../../../src/ui/parts/charts/bar-rows.ts';
import { columnChart } from '../../../../src/ui/parts/charts/column-chart.ts';
import { heatMap } from '../../../../src/ui/parts/charts/heat-map.ts';
import { progressBar } from '../../../../src/ui/parts/progress-bar.ts';
import { lineText, lineWidth } from '../../../../src/ui/parts/text/line.ts';

const NAMES = ['一', '二', '三', '四', '五', '六', '日'];

describe('columnChart', () => {
  it('draws values as columns with their scale', () => {
    const lines = columnChart([0, 1, 4, 8], { width: 20, height: 2, style: 'accent' });
    expect(lines.map((line) => lineText(line))).toEqual(['8          ██', '0    ▂▂ ██ ██']);
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
      NAMES,
    ).map(lineText);
    expect(lines).toEqual(['一 ··░', '   ··█', '三 ··▒', '   ··', '五 ··', '   ··', '日 ··']);
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
