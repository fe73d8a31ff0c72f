import { createInterface } from 'node:readline';
import { buildQueue } from '../drill/queue.ts';
import { dueInstant } from '../memory/due.ts';
import { formatInstant } from '../memory/study-day.ts';
import type { CommandContext, Invocation } from './context.ts';
import type { ExitCode } from './exit.ts';
import { heard } from './heard.ts';
import { hasScreenReader } from './host.ts';
import { limitsAsked } from './limits-asked.ts';
import { tellEmptyFiles } from './problems.ts';
import type { LocalSessionDriver } from './session/driver.ts';
import { createJsonVoice } from './session/json-voice.ts';
import { runLineMode } from './session/line-mode.ts';
import { createPlainVoice } from './session/plain-voice.ts';
import { drillOnScreen, openTable, sitDown, type Table } from './sitting.ts';

/** Drills what is due: on screens where a person sits at a terminal, as a line protocol elsewhere. */
export async function drill(context: CommandContext, invocation: Invocation): Promise<ExitCode> {
  const table = await openTable(context, invocation);
  await tellEmptyFiles(context, table.library());
  const limits = limitsAsked(invocation);
  const { queueInput } = table.scheduling;
  const driver = sitDown(table, () => buildQueue(queueInput(table.library().cards, limits)));
  try {
    // Without a single card there is nothing to look at: it is said in a line.
    const isBare = table.library().cards.length === 0;
    if (!context.interactive || isBare) return await drillByLine(driver, table, invocation);
    const outcome = await drillOnScreen(driver, table);
    return outcome.kind === 'interrupted' ? 130 : 0;
  } finally {
    await table.close();
  }
}

async function drillByLine(
  driver: LocalSessionDriver,
  { context, home }: Table,
  invocation: Invocation,
): Promise<ExitCode> {
  const { rolloverHour } = home.settings.scheduler;
  const zone = (): string => context.clock.zone();
  const ports = {
    write: (text: string) => context.stdout.write(text),
    formatInstant: (at: number) => formatInstant(at, zone()),
    formatDue: (due: Parameters<typeof dueInstant>[0]) => formatInstant(dueInstant(due, zone(), rolloverHour), zone()),
  };
  const createVoice = invocation.flag('json') ? createJsonVoice : createPlainVoice;
  if (hasScreenReader(context.env) && context.stdout.isTerminal) {
    context.stderr.write(`${context.messages.ui.screenReader}\n`);
  }
  const lines = createInterface({ input: context.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  try {
    await runLineMode(driver, heard(lines, context), createVoice(ports, context.messages.drill));
  } finally {
    lines.close();
    context.stdin.destroy();
  }
  return 0;
}
