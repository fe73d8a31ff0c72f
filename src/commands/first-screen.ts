import { countDue } from '../drill/due-counts.ts';
import { buildExtraQueue, type ExtraWish } from '../drill/extra-queue.ts';
import { buildQueue } from '../drill/queue.ts';
import { CHART_DAYS } from '../drill/statistics/statistics.ts';
import { forecastOf, reviewsByDay, streakOf } from '../drill/statistics/workload.ts';
import { memoryOf } from '../memory/memories.ts';
import type { HomeChoice, HomeData } from '../ui/screens/home/data.ts';
import { browseTable } from './browse.ts';
import type { CommandContext, Invocation } from './context.ts';
import { drill } from './drill.ts';
import type { ExitCode } from './exit.ts';
import { effectiveReviews } from './journal-history.ts';
import { drillOnScreen, openTable, sitDown, type Table } from './sitting.ts';
import { statisticsFor } from './stats.ts';
import { screenOptions } from './terminal/screen-options.ts';

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
  const end = await runHome(homeData(table), await screenOptions(table.context, table.home));
  return end.kind === 'interrupted' ? 130 : choose(end.outcome, table, invocation);
}

async function choose(choice: HomeChoice, table: Table, invocation: Invocation): Promise<Next> {
  switch (choice.kind) {
    case 'quit':
      return 0;
    case 'drill':
      return drillChosen(table, choice.deck);
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
      const { context, home: place, store } = table;
      const statistics = statisticsFor(context, place, table.library(), store.state());
      const end = await runStats(statistics, await screenOptions(context, place));
      return end.kind === 'interrupted' ? 130 : 'again';
    }
  }
}

async function drillExtra(table: Table, wish: ExtraWish): Promise<Next> {
  return afterDrill(
    await drillOnScreen(
      sitDown(table, (input) => buildExtraQueue(input, wish)),
      table,
    ),
  );
}

async function drillChosen(table: Table, deck: number | undefined): Promise<Next> {
  const { queueInput } = table.scheduling;
  const { cards } = table.library();
  const wanted = deck === undefined ? undefined : countDue(queueInput(cards)).decks[deck]?.deck;
  const chosen = wanted === undefined ? cards : cards.filter(({ from }) => from === wanted);
  return afterDrill(
    await drillOnScreen(
      sitDown(table, () => buildQueue(queueInput(chosen))),
      table,
    ),
  );
}

function afterDrill(outcome: { readonly kind: 'quit' | 'interrupted' }): Next {
  return outcome.kind === 'interrupted' ? 130 : 'again';
}

function homeData({ context, home: place, store, scheduling, library }: Table): HomeData {
  const due = countDue(scheduling.queueInput(library().cards));
  const { day: today } = scheduling.scheduler.moment(context.clock.now());
  const reviews = reviewsByDay(effectiveReviews(place));
  const { memories } = store.state();
  const memoriesOfCards = library().cards.map(({ id }) => memoryOf(memories, id));
  return {
    due,
    today,
    reviews,
    goal: (reviews.get(today) ?? 0) + due.new + due.learning + due.review,
    streak: streakOf(reviews, today),
    forecast: forecastOf(memoriesOfCards, today, CHART_DAYS),
  };
}
