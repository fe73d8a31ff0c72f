import { columnChart } from '../../parts/charts/column-chart.ts';
import { heatMap } from '../../parts/charts/heat-map.ts';
import { oneLine } from '../../parts/text/harmless.ts';
import { EMPTY_LINE, lineOf, lineWidth, type StyledLine, spread, styled } from '../../parts/text/line.ts';
import type { StyleName } from '../../parts/text/style.ts';
import { wrap } from '../../parts/text/wrap.ts';
import type { ScreenKit } from '../kit.ts';
import { type HomeChoice, type HomeData, homeChoices } from './data.ts';

const FORECAST_HEIGHT = 4;

/** The title, and what has been done today. */
export function homeHeader(data: HomeData, width: number, { messages }: ScreenKit): readonly StyledLine[] {
  const { home } = messages.ui;
  const today = home.today(data.reviews.get(data.today) ?? 0, data.goal);
  const title = lineOf(home.title, 'accent');
  const whole = lineOf(data.streak > 0 ? `${today} · ${home.streak(data.streak)}` : today, 'muted');
  const right = lineWidth(title) + lineWidth(whole) < width ? whole : lineOf(today, 'muted');
  return [spread(title, right, width), EMPTY_LINE];
}

function dueLines({ due }: HomeData, width: number, { messages, now }: ScreenKit): readonly StyledLine[] {
  const { home } = messages.ui;
  const cards = due.new + due.learning + due.review;
  if (cards > 0) return wrap([styled(home.due(cards), 'title')], width);
  const next =
    due.nextDue === undefined ? '' : ` · ${home.nextDue(messages.drill.interval(Math.max(0, due.nextDue - now())))}`;
  return wrap([styled(home.nothingDue, 'title'), styled(next, 'muted')], width);
}

const COUNT_WIDTH = 5;

/** New, learning and review cards, each in its colour; nothing where there are none. */
function countCells(counts: { readonly new: number; readonly learning: number; readonly review: number }): StyledLine {
  const cells: readonly (readonly [number, StyleName])[] = [
    [counts.new, 'phase-new'],
    [counts.learning, 'phase-learning'],
    [counts.review, 'phase-review'],
  ];
  return cells.map(([count, style]) => styled(String(count).padStart(COUNT_WIDTH), count === 0 ? 'muted' : style));
}

function choiceLabel(choice: HomeChoice, data: HomeData, { messages }: ScreenKit): string {
  const { home } = messages.ui;
  switch (choice.kind) {
    case 'drill':
      return choice.deck === undefined ? home.allDecks : oneLine(data.due.decks[choice.deck]?.deck.deck.title ?? '');
    case 'learn-ahead':
      return home.learnAhead;
    case 'weakest':
      return home.weakest;
    case 'interview':
      return home.interview;
    case 'browse':
    case 'statistics':
    case 'quit':
      return messages.ui.action[choice.kind].short;
  }
}

function choiceLine(
  choice: HomeChoice,
  isSelected: boolean,
  data: HomeData,
  width: number,
  kit: ScreenKit,
): StyledLine {
  const label = choiceLabel(choice, data, kit);
  const left: StyledLine = [
    styled(isSelected ? '› ' : '  ', 'accent'),
    isSelected ? styled(label, 'strong') : styled(label),
  ];
  if (choice.kind !== 'drill') return left;
  const counts = choice.deck === undefined ? data.due : data.due.decks[choice.deck];
  return counts === undefined ? left : spread(left, countCells(counts), width);
}

function countHeads(width: number, { messages }: ScreenKit): StyledLine {
  const { phase } = messages.ui;
  const heads = [phase.new, phase.learning, phase.review].map((name) => lineOf(name, 'muted'));
  const cells = heads.flatMap((head) => [styled(' '.repeat(Math.max(1, COUNT_WIDTH - lineWidth(head)))), ...head]);
  return spread(EMPTY_LINE, cells, width);
}

/** The body of the first screen, and the line each choice is on. */
export interface HomeBody {
  readonly lines: readonly StyledLine[];
  readonly choiceRows: readonly number[];
}

/** What is due, what can be chosen, what comes, what was. */
export function homeBody(data: HomeData, selected: number, width: number, kit: ScreenKit): HomeBody {
  const { home } = kit.messages.ui;
  const head = [...dueLines(data, width, kit), countHeads(width, kit)];
  const choices = homeChoices(data).map((choice, index) => choiceLine(choice, index === selected, data, width, kit));
  const forecast = data.forecast.some((cards) => cards > 0)
    ? [
        EMPTY_LINE,
        lineOf(home.forecast(data.forecast.length), 'label'),
        ...columnChart(data.forecast, { width, height: FORECAST_HEIGHT, style: 'phase-review' }),
      ]
    : [];
  const year =
    data.reviews.size > 0
      ? [EMPTY_LINE, lineOf(home.pastYear, 'label'), ...heatMap(data.reviews, data.today, width, home.weekdays)]
      : [];
  return {
    lines: [...head, ...choices, ...forecast, ...year],
    choiceRows: choices.map((_, index) => head.length + index),
  };
}
