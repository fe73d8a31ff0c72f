import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { buildQueue } from '../drill/queue.ts';
import { dueInstant } from '../memory/due.ts';
import { formatInstant } from '../memory/study-day.ts';
import type { DrillOptions } from '../ui/run-drill.tsx';
import type { CommandContext, Invocation } from './context.ts';
import type { ExitCode } from './exit.ts';
import { type Home, openHome, openProgress } from './home.ts';
import { openLibrary } from './library.ts';
import { tellEmptyFiles, tellTroubles } from './problems.ts';
import { openScheduling } from './scheduling.ts';
import { createSessionDriver, type LocalSessionDriver } from './session/driver.ts';
import { createJsonVoice } from './session/json-voice.ts';
import { runLineMode } from './session/line-mode.ts';
import type { LineVoice } from './session/line-voice.ts';
import { createPlainVoice } from './session/plain-voice.ts';
import { sessionJournal } from './session-journal.ts';
import { chosenEditor, openEditor } from './terminal/editor.ts';

/** Drills what is due: on screens where a person sits at a terminal, as a line protocol elsewhere. */
export async function drill(context: CommandContext, invocation: Invocation): Promise<ExitCode> {
  const home = openHome(context);
  const store = await openProgress(home, context);
  let library = await openLibrary(context, home, invocation, store.state());
  tellTroubles(context, store.troubles());
  await tellEmptyFiles(context, library);

  const { scheduler, queueInput } = openScheduling(context, home, library.identities.cards, store.state);
  const plan = buildQueue(queueInput(library.cards, limitsAsked(invocation)));
  const driver = createSessionDriver(plan, {
    journal: sessionJournal(store, () => library.identities, context),
    clock: context.clock,
    scheduler,
    findCard: (id) => library.identities.cards.find((card) => card.id === id),
  });
  const reload = async (): Promise<void> => {
    const before = library;
    library = await openLibrary(context, home, invocation, store.state(), before);
    const present = new Set(library.identities.cards.map(({ id }) => id));
    const gone = before.identities.cards.filter(({ id }) => !present.has(id));
    driver.replaceCards(library.identities.cards, new Set(gone.map(({ id }) => id)));
  };
  try {
    return context.interactive
      ? await drillOnScreen(driver, context, home, reload)
      : await drillByLine(driver, context, home, invocation);
  } finally {
    await store.close();
  }
}

function limitsAsked(invocation: Invocation): { readonly new?: number; readonly reviews?: number } {
  const fresh = invocation.count('new');
  const reviews = invocation.count('reviews');
  return { ...(fresh === undefined ? {} : { new: fresh }), ...(reviews === undefined ? {} : { reviews }) };
}

async function drillOnScreen(
  driver: LocalSessionDriver,
  context: CommandContext,
  home: Home,
  reload: () => Promise<void>,
): Promise<ExitCode> {
  const [{ runDrill }, { keymapFromSettings }, { nodeTerminal }] = await Promise.all([
    import('../ui/run-drill.tsx'),
    import('../ui/key-settings.ts'),
    import('./terminal/node-terminal.ts'),
  ]);
  const outcome = await runDrill({
    driver,
    messages: context.messages,
    terminal: nodeTerminal(),
    keymap: keymapFromSettings({}).keymap,
    theme: home.settings.general.theme,
    now: () => context.clock.now(),
    ...editing(context, reload),
    tick: () => driver.tick(),
  });
  return outcome.kind === 'interrupted' ? 130 : 0;
}

/** Opening an editor, where the person has named one. */
function editing(context: CommandContext, reload: () => Promise<void>): Pick<DrillOptions, 'openEditor'> {
  const editor = chosenEditor(context.env);
  if (editor === undefined) return {};
  return {
    openEditor: async (place) => {
      await openEditor(editor, { ...place, file: resolve(context.cwd, place.file) });
      await reload();
    },
  };
}

async function drillByLine(
  driver: LocalSessionDriver,
  context: CommandContext,
  home: Home,
  invocation: Invocation,
): Promise<ExitCode> {
  const zone = (): string => context.clock.zone();
  const ports = {
    write: (text: string) => context.stdout.write(text),
    formatInstant: (at: number) => formatInstant(at, zone()),
    formatDue: (due: Parameters<typeof dueInstant>[0]) =>
      formatInstant(dueInstant(due, zone(), home.settings.scheduler.rolloverHour), zone()),
  };
  const { drill: messages } = context.messages;
  const voice: LineVoice = invocation.flag('json')
    ? createJsonVoice(ports, messages)
    : createPlainVoice(ports, messages);
  const lines = createInterface({ input: context.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  try {
    await runLineMode(driver, lines, voice);
  } finally {
    lines.close();
    context.stdin.destroy();
  }
  return 0;
}
