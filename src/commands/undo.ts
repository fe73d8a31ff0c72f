import nodeDisk from 'node:fs';
import { printableJson } from '../drill/printable.ts';
import type { EventId } from '../memory/event.ts';
import { isEventId } from '../memory/event-id.ts';
import { parseEvent } from '../memory/parse-event.ts';
import { isEffective } from '../memory/undo-graph.ts';
import { readJournal } from '../store/journal.ts';
import type { CommandContext, Invocation } from './context.ts';
import { type ExitCode, ExpectedStop } from './exit.ts';
import { type Home, openHome, openProgress } from './home.ts';
import { describeFailure, tellTroubles } from './problems.ts';
import { lastUndoable } from './session-journal.ts';

/** Takes back the last event of this device, or any event by its id. */
export async function undo(context: CommandContext, invocation: Invocation): Promise<ExitCode> {
  const home = openHome(context);
  const store = await openProgress(home, context);
  tellTroubles(context, store.troubles());
  const { undo: texts } = context.messages.commands.said;
  const [named] = invocation.operands;
  const target = named === undefined ? lastUndoable(store)?.id : findEvent(named, home);
  if (target === undefined) {
    if (named !== undefined) throw new ExpectedStop(texts.noEvent(named));
    context.stderr.write(`mdrill: ${texts.nothing}\n`);
    return 1;
  }
  if (!isEffective(store.state().memories.undos, target)) {
    context.stderr.write(`mdrill: ${texts.already(target)}\n`);
    return 1;
  }
  try {
    store.append([{ kind: 'undo', target }]);
  } catch (error) {
    throw new ExpectedStop(describeFailure(context, error));
  }
  await store.close();
  context.stdout.write(
    invocation.flag('json') ? `${printableJson({ event: 'undone', id: target })}\n` : `${texts.done(target)}\n`,
  );
  return 0;
}

/** The event of this id in the journal, of any kind and any device; undefined when there is none. */
function findEvent(named: string, { paths }: Home): EventId | undefined {
  if (!isEventId(named)) return undefined;
  // What is wrong with the journal has been told when progress was opened.
  const reading = { disk: nodeDisk, folder: paths.journal, parse: parseEvent, onTrouble: () => undefined };
  for (const { event } of readJournal(reading)) if (event.id === named) return event.id;
  return undefined;
}
