import { resolve } from 'node:path';
import type { CardId } from '../identity/card-id.ts';
import type { IdentifiedCard } from '../identity/loaded.ts';
import { dueInstant } from '../memory/due.ts';
import type { EventBody } from '../memory/event.ts';
import { memoryOf } from '../memory/memories.ts';
import type { BrowseCard, BrowsePort, PastReview } from '../ui/screens/browse/data.ts';
import type { CommandContext, Invocation } from './context.ts';
import { type ExitCode, ExpectedStop } from './exit.ts';
import { effectiveReviews } from './journal-history.ts';
import { isShipped } from './place-names.ts';
import { openTable, type Table } from './sitting.ts';
import { chosenEditor, openEditor } from './terminal/editor.ts';

/** The flag browsing sets; other numbers are for other programs. */
const FLAG = 1;

/** Lets a person look through all cards, search them and change their schedule. Needs a terminal. */
export async function browse(context: CommandContext, invocation: Invocation): Promise<ExitCode> {
  if (!context.interactive) throw new ExpectedStop(context.messages.commands.said.needsTerminal('list'));
  const table = await openTable(context, invocation);
  try {
    return await browseTable(table);
  } finally {
    await table.close();
  }
}

/** Browses the cards of a table that is open. */
export async function browseTable(table: Table): Promise<ExitCode> {
  const [{ runBrowse }, { screenOptions }] = await Promise.all([
    import('../ui/run-screens.ts'),
    import('./terminal/screen-options.ts'),
  ]);
  const end = await runBrowse(browsePort(table), await screenOptions(table.context, table.home));
  return end.kind === 'interrupted' ? 130 : 0;
}

function browsePort(table: Table): BrowsePort {
  const { context, home, scheduling } = table;
  const { rolloverHour } = home.settings.scheduler;
  const reviews = effectiveReviews(home);
  const write = (id: CardId, ...bodies: readonly EventBody[]): void => {
    table.journal.refresh();
    const card = table.library().identities.cards.find((other) => other.id === id);
    table.journal.append([...(card === undefined ? [] : table.journal.preface(card)), ...bodies]);
  };
  const editor = chosenEditor(context.env);
  return {
    cards: () => table.library().cards.map((card) => browseCard(card, table)),
    history: (id) =>
      reviews
        .filter(({ card }) => card === id)
        .map(
          ({ at, zone, grade, next }): PastReview => ({
            at,
            grade,
            wait: dueInstant(next.due, zone, rolloverHour) - at,
          }),
        )
        .reverse(),
    setSuspended: (id, suspended) => write(id, { kind: 'suspend', card: id, suspended }),
    setFlagged: (id, isFlagged) => write(id, { kind: 'flag', card: id, flag: isFlagged ? FLAG : 0 }),
    bury: (id) => {
      const { day } = scheduling.scheduler.moment(context.clock.now());
      write(id, { kind: 'bury', card: id, until: day + 1 });
    },
    reset: (id) => write(id, { kind: 'reset', card: id }),
    isReadOnly: isShipped,
    ...(editor === undefined
      ? {}
      : {
          edit: async ({ file, card }: BrowseCard) => {
            await openEditor(editor, { file: resolve(context.cwd, file), line: card.span.start.line });
            await table.reload();
          },
        }),
  };
}

function browseCard({ id, card, from }: IdentifiedCard, { store, scheduling }: Table): BrowseCard {
  const memory = memoryOf(store.state().memories, id);
  const { phase, reps, lapses, suspended, flag = 0 } = memory;
  const due = memory.phase === 'new' ? {} : { due: scheduling.scheduler.dueInstant(memory.due) };
  return {
    id,
    card,
    deckTitle: from.deck.title,
    file: from.path,
    phase,
    ...due,
    reps,
    lapses,
    isSuspended: suspended,
    isFlagged: flag !== 0,
  };
}
