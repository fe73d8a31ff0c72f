import { printableJson } from '../drill/printable.ts';
import { isEventId } from '../memory/event-id.ts';
import type { CommandContext, Invocation } from './context.ts';
import { type ExitCode, ExpectedStop } from './exit.ts';
import { openHome, openProgress } from './home.ts';
import { describeFailure } from './problems.ts';
import { lastUndoable } from './session-journal.ts';

/** Takes back the last event of this device, or any event by its id. */
export async function undo(context: CommandContext, invocation: Invocation): Promise<ExitCode> {
  const home = openHome(context);
  const store = await openProgress(home, context);
  const { undo: texts } = context.messages.commands.said;
  const [named] = invocation.operands;
  if (named !== undefined && !isEventId(named)) throw new ExpectedStop(texts.noEvent(named));
  const target = named ?? lastUndoable(store)?.id;
  if (target === undefined || !isEventId(target)) {
    context.stderr.write(`mdrill: ${texts.nothing}\n`);
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
