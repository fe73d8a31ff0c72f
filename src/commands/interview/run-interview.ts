import { createInterface } from 'node:readline';
import { planInterview } from '../../drill/interview/plan.ts';
import { cardOf, type InterviewPlan } from '../../drill/interview/question.ts';
import type { InterviewReport } from '../../drill/interview/report-data.ts';
import type { IdentifiedCard } from '../../identity/loaded.ts';
import { retrievability } from '../../memory/retrievability.ts';
import { interviewSummary } from '../../report/interview-markdown.ts';
import type { ScreenOptions } from '../../ui/run-screens.ts';
import type { CommandContext, Invocation } from '../context.ts';
import { type ExitCode, ExpectedStop } from '../exit.ts';
import { heard } from '../heard.ts';
import { describeFailure } from '../problems.ts';
import { createInterviewDriver, type InterviewDriver } from './driver.ts';
import { createJsonInterviewVoice } from './json-voice.ts';
import { type KeepPorts, keepInterview } from './keep.ts';
import { runInterviewLines } from './line-mode.ts';
import { type InterviewOptions, readInterviewOptions } from './options.ts';
import { createPlainInterviewVoice } from './plain-voice.ts';
import { reportText, writeReports } from './write-reports.ts';

/** What an interview is held about and where it is kept. */
export interface InterviewMaterial extends Omit<KeepPorts, 'clock'> {
  /** The cards that may be asked, in the order of the notes. */
  readonly asked: readonly IdentifiedCard[];
  /** Reports of earlier interviews. */
  readonly earlier: readonly InterviewReport[];
  /** What the interview is shown with where a person sits at a terminal. */
  readonly openScreen: () => Promise<ScreenOptions>;
  /** Where the person's answers come from. */
  readonly keys: NodeJS.ReadStream;
}

/** Holds an interview: on a screen where a person sits at a terminal, as a line protocol elsewhere. */
export async function runInterview(
  context: CommandContext,
  invocation: Invocation,
  material: InterviewMaterial,
): Promise<ExitCode> {
  const options = readInterviewOptions(invocation, context);
  const plan = planFor(material, options, context);
  const driver = createInterviewDriver(plan, options.mode, context.clock, {
    seed: context.seed,
    zone: context.clock.zone(),
    earlier: material.earlier,
  });
  const isInterrupted = context.interactive
    ? await holdOnScreen(driver, plan, options, context, material)
    : await holdByLine(driver, plan, options, { context, keys: material.keys, isJson: invocation.flag('json') });
  const report = driver.report();
  const isKept = keep(report, options, material, context);
  const isWritten = report.questions.length === 0 || writeReports(report, options.reports, context);
  if (isInterrupted) return 130;
  return isKept && isWritten ? 0 : 2;
}

function planFor(
  { asked, journal, scheduler }: InterviewMaterial,
  { request }: InterviewOptions,
  { clock, messages }: CommandContext,
): InterviewPlan {
  if (asked.length === 0) throw new ExpectedStop(messages.interview.nothingToAsk);
  const { day } = scheduler.moment(clock.now());
  const plan = planInterview(asked, request, (id) => retrievability(journal.memory(id), day));
  const hasCards = plan.rounds.some(({ questions }) => questions.some((question) => cardOf(question) !== undefined));
  if (!hasCards) throw new ExpectedStop(messages.interview.nothingOnTopic);
  return plan;
}

interface Line {
  readonly context: CommandContext;
  readonly keys: NodeJS.ReadStream;
  readonly isJson: boolean;
}

/** What ends an interview like the end of the input, so that what was answered until then is kept. */
const ENDING_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Gives whether it was interrupted by a signal. */
async function holdByLine(
  driver: InterviewDriver,
  plan: InterviewPlan,
  { mode }: InterviewOptions,
  { context, keys, isJson }: Line,
): Promise<boolean> {
  const { interview: messages } = context.messages;
  const write = (text: string): void => context.stdout.write(text);
  const summarize = (report: InterviewReport): readonly string[] =>
    reportText(report, 'markdown', context).trimEnd().split('\n');
  const voice = isJson
    ? createJsonInterviewVoice(write, messages)
    : createPlainInterviewVoice({ write, summarize }, messages);
  const lines = createInterface({ input: keys, crlfDelay: Number.POSITIVE_INFINITY });
  let isInterrupted = false;
  const interrupt = (): void => {
    isInterrupted = true;
    lines.close();
  };
  for (const signal of ENDING_SIGNALS) process.once(signal, interrupt);
  voice.begin(plan, mode);
  try {
    await runInterviewLines(driver, mode, heard(lines, context), voice);
  } finally {
    for (const signal of ENDING_SIGNALS) process.off(signal, interrupt);
    lines.close();
    keys.destroy();
  }
  return isInterrupted;
}

/** Gives whether it was interrupted; what was answered until then is kept all the same. */
async function holdOnScreen(
  driver: InterviewDriver,
  plan: InterviewPlan,
  { mode }: InterviewOptions,
  context: CommandContext,
  { openScreen, keys }: InterviewMaterial,
): Promise<boolean> {
  const [{ runInterviewScreen }, options] = await Promise.all([import('../../ui/run-interview.ts'), openScreen()]);
  const report = (): string => reportText(driver.report(), 'markdown', context);
  const end = await runInterviewScreen(
    { ...driver, plan, mode, report },
    { ...options, terminal: { ...options.terminal, stdin: keys } },
  );
  driver.perform({ type: 'quit' });
  const outcome = driver.report();
  if (outcome.questions.length > 0) {
    context.stdout.write(`${interviewSummary(outcome, context.messages.interview).join('\n')}\n`);
  }
  return end.kind === 'interrupted';
}

/** Says what was kept; false after saying why nothing could be. */
function keep(
  report: InterviewReport,
  { record }: InterviewOptions,
  material: InterviewMaterial,
  context: CommandContext,
): boolean {
  const texts = context.messages.interview;
  try {
    const cards = keepInterview(report, record, { ...material, clock: context.clock });
    if (cards > 0) context.stderr.write(`${texts.recorded(cards)}\n`);
    return true;
  } catch (error) {
    context.stderr.write(`mdrill: ${texts.notSaved(describeFailure(context, error))}\n`);
    return false;
  }
}
