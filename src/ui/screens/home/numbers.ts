import { columnChart } from '../../parts/charts/column-chart.ts';
import { heatMap, heatMapWidth } from '../../parts/charts/heat-map.ts';
import { EMPTY_LINE, lineOf, padLine, type StyledLine } from '../../parts/text/line.ts';
import type { ScreenKit } from '../kit.ts';
import type { HomeData } from './data.ts';

/** Lines of the columns: below one another few, beside the year as many as that has. */
const HEIGHT = { below: 4, beside: 7 } as const;
/** Between the year and the days to come. */
const GAP = 2;
/** Columns the days to come need beside the year, and from which on two weeks fit. */
const LEAST_BESIDE = 17;
const TWO_WEEKS_FROM = 32;
const WEEK = 7;

function forecast(data: HomeData, days: number, width: number, height: number, kit: ScreenKit): readonly StyledLine[] {
  const { home, day } = kit.messages.ui;
  const values = data.forecast.slice(0, days);
  if (!values.some((cards) => cards > 0)) return [];
  const ends = [day.tomorrow, day.ahead(values.length)] as const;
  return [
    lineOf(home.forecast(values.length), 'label'),
    ...columnChart(values, { width, height, style: 'phase-review', ends }),
  ];
}

function year(data: HomeData, width: number, { messages: { ui } }: ScreenKit): readonly StyledLine[] {
  if (data.reviews.size === 0) return [];
  return [lineOf(ui.home.pastYear, 'label'), ...heatMap(data.reviews, data.today, width, ui.home)];
}

function besideEachOther(
  left: readonly StyledLine[],
  right: readonly StyledLine[],
  column: number,
): readonly StyledLine[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => [
    ...padLine(left[row] ?? EMPTY_LINE, column + GAP),
    ...(right[row] ?? EMPTY_LINE),
  ]);
}

/** What was done in the past year and what comes in the next days: beside each other where there is room. */
export function homeNumbers(data: HomeData, width: number, kit: ScreenKit): readonly StyledLine[] {
  const column = heatMapWidth(kit.messages.ui.home);
  const room = width - column - GAP;
  const separated = (lines: readonly StyledLine[]) => (lines.length === 0 ? [] : [EMPTY_LINE, ...lines]);
  if (room >= LEAST_BESIDE && data.reviews.size > 0) {
    const days = room >= TWO_WEEKS_FROM ? 2 * WEEK : WEEK;
    return [
      EMPTY_LINE,
      ...besideEachOther(year(data, column, kit), forecast(data, days, room, HEIGHT.beside, kit), column),
    ];
  }
  const coming = forecast(data, data.forecast.length, width, HEIGHT.below, kit);
  return [...separated(coming), ...separated(year(data, width, kit))];
}
