import { resolve } from 'node:path';
import type { QueueInput } from '../drill/queue-gather.ts';
import type { SessionPlan } from '../drill/session-state.ts';
import type { IdentifiedCard } from '../identity/loaded.ts';
import type { Store } from '../store/open-store.ts';
import type { ProgressState } from '../store/progress-state.ts';
import type { DrillOptions, DrillOutcome } from '../ui/run-drill.tsx';
import type { CommandContext, Invocation } from './context.ts';
import { type Home, openHome, openProgress } from './home.ts';
import { type Library, openLibrary } from './library.ts';
import { isShipped } from './place-names.ts';
import { tellTroubles } from './problems.ts';
import { openScheduling, type Scheduling } from './scheduling.ts';
import { createSessionDriver, type LocalSessionDriver } from './session/driver.ts';
import type { SessionJournal } from './session/ports.ts';
import { sessionJournal } from './session-journal.ts';
import { chosenEditor, openEditor } from './terminal/editor.ts';

/** A person's cards and progress, opened for verbs that ask and write. */
export interface Table {
  readonly context: CommandContext;
  readonly home: Home;
  readonly store: Store<ProgressState>;
  readonly journal: SessionJournal;
  readonly scheduling: Scheduling;
  /** As it is now: files may be read again within a sitting. */
  library(): Library;
  /** Reads all files again; gives the ids of cards that are gone. */
  reload(): Promise<ReadonlySet<IdentifiedCard['id']>>;
  close(): Promise<void>;
}

/** Opens progress for writing and the cards the command line means; says on standard error what is wrong with either. */
export async function openTable(context: CommandContext, invocation: Invocation): Promise<Table> {
  const home = openHome(context);
  const store = await openProgress(home, context);
  let library = await openLibrary(context, home, invocation, store.state());
  tellTroubles(context, store.troubles());
  return {
    context,
    home,
    store,
    journal: sessionJournal(store, () => library.identities, context),
    scheduling: openScheduling(context, home, library.identities.cards, store.state),
    library: () => library,
    reload: async () => {
      const before = library;
      library = await openLibrary(context, home, invocation, store.state(), before);
      const present = new Set(library.identities.cards.map(({ id }) => id));
      return new Set(before.identities.cards.map(({ id }) => id).filter((id) => !present.has(id)));
    },
    close: () => store.close(),
  };
}

/** Begins a sitting over a plan made of the cards of the table. */
export function sitDown(table: Table, plan: (input: QueueInput) => SessionPlan): LocalSessionDriver {
  const { context, journal, scheduling, library } = table;
  return createSessionDriver(plan(scheduling.queueInput(library().cards)), {
    journal,
    clock: context.clock,
    scheduler: scheduling.scheduler,
    findCard: (id) => library().identities.cards.find((card) => card.id === id),
  });
}

/** Drills on the terminal until the person leaves. */
export async function drillOnScreen(driver: LocalSessionDriver, table: Table): Promise<DrillOutcome> {
  const [{ runDrill }, { screenOptions }] = await Promise.all([
    import('../ui/run-drill.tsx'),
    import('./terminal/screen-options.ts'),
  ]);
  return runDrill({
    driver,
    ...(await screenOptions(table.context, table.home)),
    ...editing(driver, table),
    isReadOnly: isShipped,
    tick: () => driver.tick(),
  });
}

/** Opening an editor, where the person has named one. */
function editing(driver: LocalSessionDriver, table: Table): Pick<DrillOptions, 'openEditor'> {
  const editor = chosenEditor(table.context.env);
  if (editor === undefined) return {};
  return {
    openEditor: async (place) => {
      await openEditor(editor, { ...place, file: resolve(table.context.cwd, place.file) });
      const gone = await table.reload();
      driver.replaceCards(table.library().identities.cards, gone);
    },
  };
}
