import { printableJson } from '../drill/printable.ts';
import type { EventId } from '../memory/event.ts';
import { isEventId } from '../memory/event-id.ts';
import { isSetAsideBy } from '../memory/leech.ts';
import { isJournalEvent } from '../memory/parse-event.ts';
import { isEffective } from '../memory/undo-graph.ts';
import type { StoredEvent } from '../store/journal/line.ts';
import type { CommandContext, Invocation } from './context.ts';
import { type ExitCode, ExpectedStop } from './exit.ts';
import { type Home, openHome, openProgress } from './home.ts';
import { storedEvents } from './journal-history.ts';
import { describeFailure, tellTroubles } from './problems.ts';
import { lastUndoable } from './session-journal.ts';

/** Takes back the last event of this device, or any event by its id. */
export async function undo(context: CommandContext, invocation: Invocation): Promise<ExitCode> {
  const home = openHome(context);
  const store = await openProgress(home, context);
  tellTroubles(context, store.troubles());
  const { undo: texts } = context.messages.commands.said;
  const [named] = invocation.operands;
  const targets = named === undefined ? lastUndoable(store).map(({ id }) => id) : findEvents(named, home);
  const [target] = targets;
  if (target === undefined) {
    if (named !== undefined) throw new ExpectedStop(texts.noEvent(named));
    context.stderr.write(`mdrill: ${texts.nothing}\n`);
    return 1;
  }
  const isLeft = (event: EventId): boolean => isEffective(store.state().memories.undos, event);
  if (!isLeft(target)) {
    context.stderr.write(`mdrill: ${texts.already(target)}\n`);
    return 1;
  }
  try {
    store.append(targets.filter(isLeft).map((each) => ({ kind: 'undo', target: each })));
  } catch (error) {
    throw new ExpectedStop(describeFailure(context, error));
  }
  await store.close();
  context.stdout.write(
    invocation.flag('json') ? `${printableJson({ event: 'undone', id: target })}\n` : `${texts.done(target)}\n`,
  );
  return 0;
}

/** The event of this id, of any kind and any device, and what put its card aside because of it; empty when there is none. */
function findEvents(named: string, { paths }: Home): readonly EventId[] {
  if (!isEventId(named)) return [];
  let found: StoredEvent | undefined;
  for (const event of storedEvents(paths.journal)) {
    if (event.id === named) found = event;
    else if (found !== undefined && isSetAside(event, found)) return [found.id, event.id];
  }
  return found === undefined ? [] : [found.id];
}

function isSetAside(event: StoredEvent, review: StoredEvent): boolean {
  return isJournalEvent(event) && isJournalEvent(review) && isSetAsideBy(event, review);
}
