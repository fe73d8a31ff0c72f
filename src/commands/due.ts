import { countDue, type DueReport, type HeldBack } from '../drill/due-counts.ts';
import { printableJson, printableLine } from '../drill/printable.ts';
import { formatInstant, shortInstant } from '../memory/study-day.ts';
import type { CommandContext, Invocation } from './context.ts';
import type { ExitCode } from './exit.ts';
import { openHome, readProgress } from './home.ts';
import { openLibrary } from './library.ts';
import { limitsAsked } from './limits-asked.ts';
import { tellTroubles } from './problems.ts';
import { openScheduling } from './scheduling.ts';

/** Says what a drill would show now, after limits, and what comes later today. Writes nothing. */
export async function due(context: CommandContext, invocation: Invocation): Promise<ExitCode> {
  const home = openHome(context);
  const progress = readProgress(home);
  const library = await openLibrary(context, home, invocation, progress.state());
  tellTroubles(context, progress.troubles());
  const { queueInput } = openScheduling(context, home, library.identities.cards, progress.state);
  const report = countDue(queueInput(library.cards, limitsAsked(invocation)));
  const nextDue = report.nextDue === undefined ? undefined : formatInstant(report.nextDue, context.clock.zone());
  context.stdout.write(
    invocation.flag('json') ? asJson(report, nextDue) : asText(report, nextDue && shortInstant(nextDue), context),
  );
  return 0;
}

function asJson(report: DueReport, nextDue: string | undefined): string {
  const { new: fresh, learning, review, laterToday, heldBack } = report;
  const decks = report.decks.map(({ deck, cards, ...counts }) => ({
    path: deck.path,
    title: deck.deck.title,
    cards,
    ...counts,
  }));
  return `${printableJson({ version: 1, new: fresh, learning, review, laterToday, heldBack, nextDue, decks })}\n`;
}

function asText(report: DueReport, nextDue: string | undefined, context: CommandContext): string {
  const { due: texts } = context.messages.commands.said;
  const lines = [
    texts.now(report.new, report.learning, report.review),
    ...(report.laterToday > 0 ? [texts.laterToday(report.laterToday)] : []),
    ...(isHeld(report.heldBack) ? [texts.heldBack(report.heldBack.new, report.heldBack.review)] : []),
    ...(nextDue === undefined ? [] : [texts.next(nextDue)]),
    ...report.decks.map(({ deck, heldBack, ...counts }) => {
      const now = texts.now(counts.new, counts.learning, counts.review);
      const kept = isHeld(heldBack) ? ` · ${texts.beyond(heldBack.new + heldBack.review)}` : '';
      return `  ${printableLine(deck.deck.title)}: ${now}${kept}`;
    }),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function isHeld(heldBack: HeldBack): boolean {
  return heldBack.new + heldBack.review > 0;
}
