import { countDue, type DueNow } from '../drill/due-counts.ts';
import { buildExtraQueue, type ExtraWish } from '../drill/extra-queue.ts';
import { buildQueue } from '../drill/queue.ts';
import type { SessionPlan } from '../drill/session-state.ts';
import { CHART_DAYS } from '../drill/statistics/statistics.ts';
import { doneOn, forecastOf, minutesPerCard, reviewsByDay, streakOf } from '../drill/statistics/workload.ts';
import type { IdentifiedCard, LoadedDeck } from '../identity/loaded.ts';
import { memoryOf } from '../memory/memories.ts';
import { cardsDue, type HomeChoice, type HomeData, MORE_NEW } from '../ui/screens/home/data.ts';
import { browseTable } from './browse.ts';
import type { CommandContext, Invocation } from './context.ts';
import { drill } from './drill.ts';
import type { ExitCode } from './exit.ts';
import { effectiveReviews } from './journal-history.ts';
import { isShipped } from './place-names.ts';
import type { Scheduling } from './scheduling.ts';
import { drillOnScreen, openTable, sitDown, type Table } from './sitting.ts';
import { statisticsFor } from './stats.ts';

/** Cards of a sitting beyond what is due. */
const EXTRA_CARDS = 20;

/** What a choice came to: back to the first screen, or an end with this code. */
type Next = 'again' | ExitCode;

/** Shows the first screen and does what is chosen there, until the person leaves. Without a terminal, or with limits, it drills. */
export async function home(context: CommandContext, invocation: Invocation): Promise<ExitCode> {
  const isLimited = invocation.count('new') !== undefined || invocation.count('reviews') !== undefined;
  if (!context.interactive || isLimited) return drill(context, invocation);
  for (;;) {
    const table = await openTable(context, invocation);
    try {
      const next = await once(table, invocation);
      if (next !== 'again') return next;
    } finally {
      await table.close();
    }
  }
}

async function once(table: Table, invocation: Invocation): Promise<Next> {
  const { runHome } = await import('../ui/run-screens.ts');
  const { screenOptions } = await import('./terminal/screen-options.ts');
  const end = await runHome(homeData(table), await screenOptions(table.context, table.home));
  return end.kind === 'interrupted' ? 130 : choose(end.outcome, table, invocation);
}

async function choose(choice: HomeChoice, table: Table, invocation: Invocation): Promise<Next> {
  switch (choice.kind) {
    case 'quit':
      return 0;
    case 'drill':
      return drillChosen(table, choice.deck);
    case 'more-new':
      return drillPlan(table, (cards) => buildQueue(table.scheduling.queueInput(cards, { new: MORE_NEW })));
    case 'learn-ahead':
      return drillExtra(table, { kind: 'ahead', order: 'soonest', count: EXTRA_CARDS });
    case 'weakest':
      return drillExtra(table, { kind: 'cram', order: 'weakest', count: EXTRA_CARDS });
    case 'interview': {
      const { interview } = await import('./interview/interview.ts');
      return (await interview(table.context, invocation)) === 130 ? 130 : 'again';
    }
    case 'browse':
      return (await browseTable(table)) === 130 ? 130 : 'again';
    case 'statistics': {
      const { runStats } = await import('../ui/run-screens.ts');
      const { screenOptions } = await import('./terminal/screen-options.ts');
      const { context, home: place, store } = table;
      const statistics = statisticsFor(context, place, table.library(), store.state());
      const end = await runStats(statistics, await screenOptions(context, place));
      return end.kind === 'interrupted' ? 130 : 'again';
    }
  }
}

function drillExtra(table: Table, wish: ExtraWish): Promise<Next> {
  return drillPlan(table, (cards) => buildExtraQueue(table.scheduling.queueInput(cards), wish));
}

/** Drills what is due, of one deck or of all. A deck chosen with nothing due gives new cards beyond the limit, else what comes next. */
function drillChosen(table: Table, deck: number | undefined): Promise<Next> {
  const { queueInput } = table.scheduling;
  const { cards } = table.library();
  const due = countDue(queueInput(cards));
  const wanted = deck === undefined ? undefined : due.decks[deck]?.deck;
  if (wanted === undefined) return drillPlan(table, (all) => buildQueue(queueInput(all)));
  const chosen = cards.filter(({ from }) => from === wanted);
  return drillPlan(table, () => {
    const plan = buildQueue(queueInput(chosen, cardsDue(due) > 0 ? undefined : { new: MORE_NEW }));
    const isEmpty = plan.main.length + plan.learning.length === 0;
    return isEmpty
      ? buildExtraQueue(queueInput(chosen), { kind: 'ahead', order: 'soonest', count: EXTRA_CARDS })
      : plan;
  });
}

async function drillPlan(table: Table, plan: (cards: readonly IdentifiedCard[]) => SessionPlan): Promise<Next> {
  const driver = sitDown(table, ({ cards }) => plan(cards));
  const outcome = await drillOnScreen(driver, table);
  return outcome.kind === 'interrupted' ? 130 : 'again';
}

function homeData({ context, home: place, store, scheduling, library }: Table): HomeData {
  const { cards } = library();
  const due = countDue(scheduling.queueInput(cards));
  const { day: today } = scheduling.scheduler.moment(context.clock.now());
  const past = effectiveReviews(place);
  const reviews = reviewsByDay(past);
  const { memories } = store.state();
  const minutes = Math.round((minutesPerCard(past) ?? 0) * cardsDue(due));
  return {
    due: { ...due, decks: due.decks.map((deck) => ({ ...deck, ...dueAlone(deck.deck, cards, scheduling) })) },
    today,
    reviews,
    done: doneOn(today, past, (id) => memoryOf(memories, id)),
    ...(minutes < 1 ? {} : { minutes }),
    streak: streakOf(reviews, today),
    forecast: forecastOf(
      cards.map(({ id }) => memoryOf(memories, id)),
      today,
      CHART_DAYS,
    ),
    isShipped: cards.length > 0 && cards.every(({ from }) => isShipped(from.location)),
  };
}

/** What drilling one deck would show: limits hold for all decks together, and a deck drilled alone has them to itself. */
function dueAlone(deck: LoadedDeck, cards: readonly IdentifiedCard[], { queueInput }: Scheduling): DueNow {
  const { new: fresh, learning, review } = countDue(queueInput(cards.filter(({ from }) => from === deck)));
  return { new: fresh, learning, review };
}
