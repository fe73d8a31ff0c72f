import { printableJson, printableLine } from '../drill/printable.ts';
import { type Statistics, statisticsOf } from '../drill/statistics/statistics.ts';
import { memoryOf } from '../memory/memories.ts';
import { studyDay } from '../memory/study-day.ts';
import type { ProgressState } from '../store/progress-state.ts';
import type { CommandContext, Invocation } from './context.ts';
import type { ExitCode } from './exit.ts';
import { type Home, openHome, readProgress } from './home.ts';
import { effectiveReviews } from './journal-history.ts';
import { type Library, openLibrary } from './library.ts';
import { tellTroubles } from './problems.ts';
import { openScheduling } from './scheduling.ts';

/** Shows the numbers of a person's practice: on a screen, as text, or as JSON. Writes nothing. */
export async function stats(context: CommandContext, invocation: Invocation): Promise<ExitCode> {
  const home = openHome(context);
  const progress = readProgress(home);
  const library = await openLibrary(context, home, invocation, progress.state());
  tellTroubles(context, progress.troubles());
  const statistics = statisticsFor(context, home, library, progress.state());
  if (invocation.flag('json')) {
    context.stdout.write(`${printableJson({ version: 1, ...statistics })}\n`);
    return 0;
  }
  if (!context.interactive) {
    context.stdout.write(asText(statistics, context));
    return 0;
  }
  const { runStats } = await import('../ui/run-screens.ts');
  const { screenOptions } = await import('./terminal/screen-options.ts');
  const end = await runStats(statistics, await screenOptions(context, home));
  return end.kind === 'interrupted' ? 130 : 0;
}

/** The statistics of a library. */
export function statisticsFor(
  context: CommandContext,
  home: Home,
  library: Library,
  progress: ProgressState,
): Statistics {
  const { retention, rolloverHour } = home.settings.scheduler;
  const { settingsOf } = openScheduling(context, home, library.cards, () => progress);
  return statisticsOf({
    reviews: effectiveReviews(home),
    cards: library.cards.map((identified) => ({
      id: identified.id,
      front: identified.card.front,
      deck: identified.from.deck.title,
      tags: [...new Set([...identified.from.deck.tags, ...identified.card.tags])],
      memory: memoryOf(progress.memories, identified.id),
      leechThreshold: settingsOf(identified).leechThreshold,
    })),
    today: studyDay(context.clock.now(), context.clock.zone(), rolloverHour),
    wishedRetention: retention,
  });
}

function asText(statistics: Statistics, context: CommandContext): string {
  const { stats: texts } = context.messages.commands.said;
  const { retention, reviewsPerDay, minutesPerDay, forecast, leeches, decks, tags } = statistics;
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const share = ({ recalled, total }: { readonly recalled: number; readonly total: number }): string =>
    total === 0 ? '–' : `${Math.round((recalled / total) * 100)}% (${recalled}/${total})`;
  const lines = [
    texts.retention(share(retention.all), Math.round(statistics.wishedRetention * 100)),
    texts.byAge(share(retention.young), share(retention.mature)),
    texts.past(reviewsPerDay.length, sum(reviewsPerDay), Math.round(sum(minutesPerDay))),
    texts.coming(forecast.length, sum(forecast)),
    ...[...decks, ...tags].map((group) => `  ${printableLine(group.name)}: ${share(group)}`),
    ...(leeches.length === 0 ? [] : [texts.leeches]),
    ...leeches.map(({ front, lapses }) => `  ${lapses} × ${printableLine(front)}`),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
