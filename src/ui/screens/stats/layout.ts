import type { DayRange } from '../../../drill/statistics/distribution.ts';
import type { RecallShare } from '../../../drill/statistics/recall.ts';
import type { Statistics } from '../../../drill/statistics/statistics.ts';
import { type BarRow, barRows } from '../../parts/charts/bar-rows.ts';
import { columnChart } from '../../parts/charts/column-chart.ts';
import { plainFront } from '../../parts/markdown/plain-front.ts';
import { EMPTY_LINE, lineOf, type StyledLine, spread, styled, truncate } from '../../parts/text/line.ts';
import type { StyleName } from '../../parts/text/style.ts';
import type { ScreenKit } from '../kit.ts';

const CHART_HEIGHT = 5;

/** Falling short of the wish by more than this is shown as such. */
const NOTEWORTHY_GAP = 0.05;

function percent({ recalled, total }: RecallShare): number {
  return total === 0 ? 0 : Math.round((recalled / total) * 100);
}

function shareStyle(share: RecallShare, wished: number): StyleName {
  return share.total > 0 && share.recalled / share.total < wished - NOTEWORTHY_GAP ? 'grade-hard' : 'grade-good';
}

function shareRow(label: string, share: RecallShare, wished: number): BarRow {
  const text = share.total === 0 ? '–' : `${percent(share)}% (${share.total})`;
  return { label, value: share.recalled / Math.max(1, share.total), text, style: shareStyle(share, wished) };
}

/** A heading with what belongs below it; nothing when there is nothing. */
function section(title: string, lines: readonly StyledLine[]): readonly StyledLine[] {
  return lines.length === 0 ? [] : [lineOf(title, 'label'), ...lines, EMPTY_LINE];
}

function chart(
  values: readonly number[],
  width: number,
  style: StyleName,
  ends: readonly [string, string],
): readonly StyledLine[] {
  return values.some((value) => value > 0) ? columnChart(values, { width, height: CHART_HEIGHT, style, ends }) : [];
}

function ranges(given: readonly DayRange[], width: number, style: StyleName, kit: ScreenKit): readonly StyledLine[] {
  // Ranges beyond the last card say nothing.
  const last = given.findLastIndex(({ cards }) => cards > 0);
  return barRows(
    given.slice(0, last + 1).map(({ from, to, cards }) => ({
      label: kit.messages.ui.stats.days(from, to),
      value: cards,
      text: String(cards),
      style,
    })),
    width,
  );
}

function groups(given: Statistics['decks'], width: number, wished: number): readonly StyledLine[] {
  return barRows(
    given.filter(({ total }) => total > 0).map((group) => shareRow(group.name, group, wished)),
    width,
    1,
  );
}

function retention(data: Statistics, width: number, kit: ScreenKit): readonly StyledLine[] {
  const { stats } = kit.messages.ui;
  const { all, young, mature } = data.retention;
  const wished = data.wishedRetention;
  const title = spread(
    lineOf(stats.retention, 'label'),
    lineOf(stats.wished(Math.round(wished * 100)), 'muted'),
    width,
  );
  const rows = [
    shareRow(stats.all, all, wished),
    shareRow(stats.young, young, wished),
    shareRow(stats.mature, mature, wished),
  ];
  return [title, ...barRows(rows, width, 1), EMPTY_LINE];
}

function calibration(data: Statistics, width: number, kit: ScreenKit): readonly StyledLine[] {
  const rows = data.calibration
    .filter(({ total }) => total > 0)
    .map((said) => shareRow(kit.messages.ui.stats.sure(Math.round(said.confidence * 100)), said, said.confidence));
  return barRows(rows, width, 1);
}

function leeches(data: Statistics, width: number, kit: ScreenKit): readonly StyledLine[] {
  const { stats } = kit.messages.ui;
  return data.leeches.map(({ front, lapses }) => {
    const count = lineOf(stats.lapses(lapses), 'grade-again');
    return spread([styled(truncate(plainFront(front), width))], count, width);
  });
}

/** All statistics below one another. */
export function statsBody(data: Statistics, width: number, kit: ScreenKit): readonly StyledLine[] {
  const { stats } = kit.messages.ui;
  if (data.retention.all.total === 0 && !data.reviewsPerDay.some((count) => count > 0)) {
    return [lineOf(stats.nothing, 'muted')];
  }
  const { reviewsPerDay, minutesPerDay, forecast, intervals, stability, wishedRetention } = data;
  const { day } = kit.messages.ui;
  const past = (values: readonly number[]) => [day.ago(values.length - 1), day.today] as const;
  const coming = [day.tomorrow, day.ahead(forecast.length)] as const;
  return [
    ...retention(data, width, kit),
    ...section(stats.reviewsPerDay(reviewsPerDay.length), chart(reviewsPerDay, width, 'bar-done', past(reviewsPerDay))),
    ...section(stats.minutesPerDay(minutesPerDay.length), chart(minutesPerDay, width, 'accent', past(minutesPerDay))),
    ...section(stats.forecast(forecast.length), chart(forecast, width, 'phase-review', coming)),
    ...section(stats.intervals, ranges(intervals, width, 'accent', kit)),
    ...section(stats.stability, ranges(stability, width, 'phase-review', kit)),
    ...section(stats.calibration, calibration(data, width, kit)),
    ...section(stats.leeches(data.leeches.length), leeches(data, width, kit)),
    ...section(stats.perDeck, groups(data.decks, width, wishedRetention)),
    ...section(stats.perTag, groups(data.tags, width, wishedRetention)),
  ].slice(0, -1);
}
