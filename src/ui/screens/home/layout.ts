import type { DueNow } from '../../../drill/due-counts.ts';
import { textWidth } from '../../parts/text/clusters.ts';
import { oneLine } from '../../parts/text/harmless.ts';
import { blank, EMPTY_LINE, lineOf, lineWidth, type StyledLine, spread, styled } from '../../parts/text/line.ts';
import { wrap } from '../../parts/text/wrap.ts';
import type { ScreenKit } from '../kit.ts';
import { cardsDue, type HomeChoice, type HomeData, homeChoices, MORE_NEW } from './data.ts';
import { homeNumbers } from './numbers.ts';

/** The title, and what has been done today. */
export function homeHeader(data: HomeData, width: number, { messages }: ScreenKit): readonly StyledLine[] {
  const { home } = messages.ui;
  const today = home.today(data.done, data.done + cardsDue(data.due) + data.due.laterToday);
  const title = lineOf(home.title, 'accent');
  const whole = lineOf(data.streak > 0 ? `${today} · ${home.streak(data.streak)}` : today, 'muted');
  const right = lineWidth(title) + lineWidth(whole) < width ? whole : lineOf(today, 'muted');
  return [spread(title, right, width), EMPTY_LINE];
}

/** What is due and how long it takes; with nothing due, when the next card comes and what a limit keeps back. */
function dueLines({ due, minutes }: HomeData, width: number, { messages, now }: ScreenKit): readonly StyledLine[] {
  const { home } = messages.ui;
  const cards = cardsDue(due);
  if (cards > 0) {
    const estimate = minutes === undefined ? '' : ` · ${home.estimate(minutes)}`;
    return wrap([styled(home.due(cards), 'title'), styled(estimate, 'muted')], width);
  }
  if (due.decks.length === 0) return wrap([styled(home.noCards)], width);
  const next =
    due.nextDue === undefined ? '' : ` · ${home.nextDue(messages.drill.interval(Math.max(0, due.nextDue - now())))}`;
  const kept = due.heldBack.new + due.heldBack.review;
  return [
    ...wrap([styled(home.nothingDue, 'title'), styled(next, 'muted')], width),
    ...(kept === 0 ? [] : wrap([styled(home.heldBack(kept), 'muted')], width)),
  ];
}

/** Who has practised on this many days knows where the decks are from. */
const HINTED_DAYS = 3;

const LEAST_COUNT_WIDTH = 5;
const COUNTED = ['new', 'learning', 'review'] as const;

/** Columns of a number: as many as its heading takes. */
function countWidth(phase: (typeof COUNTED)[number], { messages }: ScreenKit): number {
  return Math.max(LEAST_COUNT_WIDTH, textWidth(messages.ui.phase[phase]) + 1);
}

/** New, learning and review cards, each in its colour below its heading; quiet where there are none. */
function countCells(counts: DueNow, kit: ScreenKit): StyledLine {
  return COUNTED.map((phase) => {
    const text = String(counts[phase]).padStart(countWidth(phase, kit));
    return styled(text, counts[phase] === 0 ? 'muted' : `phase-${phase}`);
  });
}

function choiceLabel(choice: HomeChoice, data: HomeData, { messages }: ScreenKit): string {
  const { home } = messages.ui;
  switch (choice.kind) {
    case 'drill':
      return choice.deck === undefined ? home.allDecks : oneLine(data.due.decks[choice.deck]?.deck.deck.title ?? '');
    case 'more-new':
      return home.moreNew(Math.min(MORE_NEW, data.due.heldBack.new));
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
  if (choice.deck === undefined) return spread(left, countCells(data.due, kit), width);
  const deck = data.due.decks[choice.deck];
  if (deck === undefined) return left;
  const isIdle = cardsDue(data.due) === 0;
  return spread(left, isIdle ? lineOf(kit.messages.ui.home.cards(deck.cards), 'muted') : countCells(deck, kit), width);
}

function countHeads(width: number, kit: ScreenKit): StyledLine {
  const cells = COUNTED.flatMap((phase) => {
    const head = kit.messages.ui.phase[phase];
    return [blank(countWidth(phase, kit) - textWidth(head)), styled(head, 'muted')];
  });
  return spread(EMPTY_LINE, cells, width);
}

/** The body of the first screen, and the line each choice is on. */
export interface HomeBody {
  readonly lines: readonly StyledLine[];
  readonly choiceRows: readonly number[];
}

/** What is due, what can be chosen, what comes, what was. */
export function homeBody(data: HomeData, selected: number, width: number, kit: ScreenKit): HomeBody {
  const head = [...dueLines(data, width, kit), cardsDue(data.due) > 0 ? countHeads(width, kit) : EMPTY_LINE];
  const choices = homeChoices(data).map((choice, index) => choiceLine(choice, index === selected, data, width, kit));
  const isHinted = data.isShipped && data.reviews.size < HINTED_DAYS;
  const hint = isHinted ? [EMPTY_LINE, ...wrap([styled(kit.messages.ui.home.shipped, 'muted')], width)] : [];
  return {
    lines: [...head, ...choices, ...hint, ...homeNumbers(data, width, kit)],
    choiceRows: choices.map((_, index) => head.length + index),
  };
}
