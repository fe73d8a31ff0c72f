import type { IdentifiedCard } from '../identity/loaded.ts';
import type { EventBody } from '../memory/event.ts';
import { formatStudyDay, studyDay } from '../memory/study-day.ts';
import { parseInstant } from './clock.ts';
import type { CommandContext, Invocation } from './context.ts';
import { type ExitCode, ExpectedStop } from './exit.ts';
import { findCard, placesOf } from './find-card.ts';
import { type Home, openHome, openProgress } from './home.ts';
import { openLibrary } from './library.ts';
import { tellTroubles } from './problems.ts';
import { sessionJournal } from './session-journal.ts';

/** Suspends cards, or buries them until a day; `--resume` takes both back. */
export function suspend(context: CommandContext, invocation: Invocation): Promise<ExitCode> {
  const { said } = context.messages.commands;
  const until = invocation.text('until');
  return changeCards(context, invocation, (home) => {
    if (invocation.flag('resume')) {
      const today = studyDay(context.clock.now(), context.clock.zone(), home.settings.scheduler.rolloverHour);
      return {
        said: said.card.resumed,
        bodies: ({ id }) => [
          { kind: 'suspend', card: id, suspended: false },
          { kind: 'bury', card: id, until: today },
        ],
      };
    }
    if (until === undefined) {
      return { said: said.card.suspended, bodies: ({ id }) => [{ kind: 'suspend', card: id, suspended: true }] };
    }
    const day = readDay(until, home, context);
    return {
      said: said.card.buried(formatStudyDay(day)),
      bodies: ({ id }) => [{ kind: 'bury', card: id, until: day }],
    };
  });
}

/** Forgets the schedule of cards, or with `--due` only sets when they come next. */
export function reset(context: CommandContext, invocation: Invocation): Promise<ExitCode> {
  const { said } = context.messages.commands;
  const due = invocation.text('due');
  return changeCards(context, invocation, (home) => {
    if (due === undefined) return { said: said.card.reset, bodies: ({ id }) => [{ kind: 'reset', card: id }] };
    const day = readDay(due, home, context);
    return {
      said: said.card.dueSet(formatStudyDay(day)),
      bodies: ({ id }) => [{ kind: 'set-due', card: id, due: { unit: 'day', day } }],
    };
  });
}

interface Change {
  readonly said: string;
  bodies(card: IdentifiedCard): readonly EventBody[];
}

async function changeCards(
  context: CommandContext,
  invocation: Invocation,
  plan: (home: Home) => Change,
): Promise<ExitCode> {
  const home = openHome(context);
  const change = plan(home);
  const store = await openProgress(home, context);
  const library = await openLibrary(context, home, { ...invocation, operands: placesOf(invocation) }, store.state());
  tellTroubles(context, store.troubles());
  const cards = invocation.operands.map((reference) => findCard(reference, library.identities.cards, context));
  const journal = sessionJournal(store, () => library.identities, context);
  for (const card of cards) {
    try {
      journal.append([...journal.preface(card), ...change.bodies(card)]);
    } catch (error) {
      throw new ExpectedStop(error instanceof Error ? error.message : String(error));
    }
    context.stdout.write(`${card.id}: ${change.said}\n`);
  }
  await store.close();
  return 0;
}

/** A study day a person wrote: a date, an instant, or so many days from today (`+3`). */
function readDay(text: string, home: Home, context: CommandContext): number {
  const { rolloverHour } = home.settings.scheduler;
  const zone = context.clock.zone();
  const ahead = /^\+(\d{1,5})d?$/.exec(text.trim())?.[1];
  if (ahead !== undefined) return studyDay(context.clock.now(), zone, rolloverHour) + Number(ahead);
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text.trim()) ? parseInstant(`${text.trim()}T00:00Z`) : undefined;
  if (date !== undefined) return Math.floor(date.at / 86_400_000);
  const instant = parseInstant(text);
  if (instant === undefined) throw new ExpectedStop(context.messages.commands.said.card.notADay(text));
  return studyDay(instant.at, zone, rolloverHour);
}
