import { printableJson } from '../drill/printable.ts';
import type { DamageReason } from '../i18n/contract/store.ts';
import { repair } from '../store/doctor/repair.ts';
import { type DoctorReport, examine } from '../store/doctor.ts';
import type { CommandContext, Invocation } from './context.ts';
import { type ExitCode, ExpectedStop } from './exit.ts';
import { openHome, progressOptions } from './home.ts';
import { describeFailure, tellTroubles } from './problems.ts';

/** Verifies everything that is stored, explains it, and with `--repair` repairs what can be. Exit 1 when something is wrong. */
export async function doctor(context: CommandContext, invocation: Invocation): Promise<ExitCode> {
  const home = openHome(context);
  const report = examine(home.paths);
  if (invocation.flag('json')) context.stdout.write(`${printableJson({ version: 1, ...asData(report) })}\n`);
  else tell(report, context);
  if (!invocation.flag('repair')) return isWell(report) ? 0 : 1;
  try {
    const { copied, restored, rescheduled, removed } = await repair(progressOptions(home, context), report);
    const { doctor: texts } = context.messages.commands.said;
    context.stdout.write(`${texts.repaired(copied.length, restored.length, rescheduled.length, removed.length)}\n`);
    return isWell(examine(home.paths)) ? 0 : 1;
  } catch (error) {
    throw new ExpectedStop(describeFailure(context, error));
  }
}

/** What a killed process or a merge leaves behind: nothing that was ever confirmed is in such lines. */
const HARMLESS: readonly DamageReason[] = ['unfinished', 'conflict-marker'];

function isWell({ journal, checkpoint, losses, settings, leftovers }: DoctorReport): boolean {
  const damage = journal.files
    .flatMap((file) => file.damage)
    .filter(({ kept, reason }) => !kept && !HARMLESS.includes(reason));
  const checkpointIsFine = ['current', 'behind', 'missing', 'of-another'].includes(checkpoint.kind);
  const settingsAreFine = settings.file.kind === 'found' || settings.file.kind === 'missing';
  return (
    damage.length + journal.troubles.length + losses.whole.length + losses.reviews.length + leftovers.length === 0 &&
    checkpointIsFine &&
    settingsAreFine
  );
}

function tell(report: DoctorReport, context: CommandContext): void {
  const { doctor: texts } = context.messages.commands.said;
  const { journal, checkpoint, losses, leftovers } = report;
  const lines = [
    texts.home(report.paths.home),
    ...journal.files.map((file) => texts.file(file.file, file.events, file.duplicates, file.foreign)),
    texts.checkpoint[checkpoint.kind],
    ...(losses.whole.length + losses.reviews.length > 0
      ? [texts.losses(losses.whole.length, losses.reviews.length)]
      : []),
    ...(leftovers.length > 0 ? [texts.leftovers(leftovers.length)] : []),
    isWell(report) ? texts.well : texts.unwell,
  ];
  context.stdout.write(lines.map((line) => `${line}\n`).join(''));
  tellTroubles(context, [...journal.files.flatMap((file) => file.damage), ...journal.troubles]);
}

function asData({ paths, journal, checkpoint, losses, leftovers }: DoctorReport): Readonly<Record<string, unknown>> {
  return {
    paths,
    journal: journal.files.map(({ damage, ...file }) => ({
      ...file,
      damage: damage.map(({ line, reason, rescued, kept }) => ({ line, reason, rescued, kept })),
    })),
    troubles: journal.troubles,
    checkpoint,
    losses: { events: losses.whole.map(({ id }) => id), reviews: losses.reviews },
    leftovers,
  };
}
