import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { printableLine } from '../../drill/printable.ts';
import { planQuiz } from '../../drill/quiz/plan.ts';
import type { QuizQuestion } from '../../drill/quiz/question.ts';
import { isPassed } from '../../drill/quiz/quiz-result.ts';
import type { QuizAnswer } from '../../drill/quiz/quiz-state.ts';
import type { QuizDriver } from '../../drill/quiz/quiz-view.ts';
import { type QuizReport, reportQuiz } from '../../report/quiz-data.ts';
import { quizMarkdown } from '../../report/quiz-markdown.ts';
import { writeTextFile } from '../../store/write-file.ts';
import type { ScreenOptions } from '../../ui/run-screens.ts';
import type { CommandContext, Invocation } from '../context.ts';
import { type ExitCode, ExpectedStop } from '../exit.ts';
import { heard } from '../heard.ts';
import { describeFailure } from '../problems.ts';
import { createQuizDriver } from '../session/quiz/driver.ts';
import { createJsonQuizVoice } from '../session/quiz/json-voice.ts';
import { runQuizLines } from '../session/quiz/line-mode.ts';
import { createPlainQuizVoice } from '../session/quiz/plain-voice.ts';
import { chooseCards } from './choose-cards.ts';
import { keepCommands } from './keep.ts';
import { loadQuizNotes, type NetPorts, type QuizNotes } from './load-notes.ts';
import { isWebAddress } from './notes/raw-link.ts';
import { type QuizOptions, readQuizOptions } from './options.ts';
import { type RecordPorts, recordQuiz } from './record.ts';

/** What a quiz needs from outside besides the context; tests bring their own. */
export interface QuizPorts extends NetPorts {
  /** The keys of the terminal device, for cards that come from standard input; undefined where there is no terminal. */
  readonly openKeys: () => NodeJS.ReadStream | undefined;
  /** What the quiz is shown with where a person sits at a terminal. */
  readonly openScreen: () => Promise<ScreenOptions>;
  /** Opens the journal for `--record`; never called without it. */
  readonly openRecord: () => Promise<OpenRecord>;
}

/** A journal that is open, and how to close it. */
export interface OpenRecord {
  readonly ports: RecordPorts;
  close(): Promise<void>;
}

/** Asks once and forgets: nothing is written but the report and the reviews that were asked for. */
export async function runQuiz(context: CommandContext, invocation: Invocation, ports: QuizPorts): Promise<ExitCode> {
  const options = readQuizOptions(invocation, context);
  if (options.record && !invocation.operands.every(isFile)) {
    throw new ExpectedStop(context.messages.quiz.recordNeedsFiles);
  }
  const keys = keysFor(invocation.operands, context, ports);
  try {
    const topics = invocation.choice('topics');
    const notes = await loadQuizNotes(invocation.operands, context, topics === undefined ? {} : { topics }, ports);
    const questions = questionsFor(notes, options, context);
    return await ask(questions, notes, { context, options, keys, invocation, ports });
  } finally {
    keys.destroy();
  }
}

/** Standard input cannot give both cards and keys; whether there is a terminal is known before anything is read. */
function keysFor(operands: readonly string[], context: CommandContext, { openKeys }: QuizPorts): NodeJS.ReadStream {
  if (!operands.includes('-')) return context.stdin;
  const keys = openKeys();
  if (keys === undefined) throw new ExpectedStop(context.messages.quiz.noTerminalForKeys);
  return keys;
}

function questionsFor(
  { cards }: QuizNotes,
  options: QuizOptions,
  { messages }: CommandContext,
): readonly QuizQuestion[] {
  if (cards.length === 0) throw new ExpectedStop(messages.quiz.noCards);
  const chosen = chooseCards(cards, options);
  if (chosen.length === 0) throw new ExpectedStop(messages.quiz.noCardsLeft);
  return planQuiz(chosen, options.wish);
}

interface Sitting {
  readonly context: CommandContext;
  readonly options: QuizOptions;
  readonly keys: NodeJS.ReadStream;
  readonly invocation: Invocation;
  readonly ports: QuizPorts;
}

/** Cards may come from standard input while a person sits at the terminal all the same. */
function isOnScreen({ context, invocation }: Sitting): boolean {
  if (context.interactive) return true;
  const isPiped = invocation.operands.includes('-') && context.stdout.isTerminal && context.env['TERM'] !== 'dumb';
  return isPiped && !invocation.flag('plain') && !invocation.flag('json');
}

async function ask(questions: readonly QuizQuestion[], notes: QuizNotes, sitting: Sitting): Promise<ExitCode> {
  const { context, options } = sitting;
  const at = context.clock.now();
  const driver = createQuizDriver(questions, options.rules, context.clock);
  const isInterrupted = isOnScreen(sitting) ? await askOnScreen(driver, sitting) : await askByLine(driver, sitting);
  const view = driver.view();
  if (isInterrupted || view.status !== 'finished') return 130;
  const { passMark, report: file } = options;
  const answers = driver.answers();
  const report = reportQuiz(view.result, {
    at,
    zone: context.clock.zone(),
    seed: context.seed,
    sources: notes.decks.map(({ path }) => path),
    questions,
    answers,
    ...(passMark === undefined ? {} : { passMark }),
  });
  if (!sitting.invocation.flag('json')) sayEnd(report, sitting);
  if (file !== undefined) writeReport(report, file, context);
  if (options.record) await record(notes, answers, sitting);
  return passMark === undefined || isPassed(view.result, passMark) ? 0 : 1;
}

/** Gives whether it was interrupted. */
async function askOnScreen(driver: QuizDriver, { context, keys, ports }: Sitting): Promise<boolean> {
  const [{ runQuizScreen }, options] = await Promise.all([import('../../ui/run-quiz.ts'), ports.openScreen()]);
  const end = await runQuizScreen(driver, { ...options, terminal: { ...options.terminal, stdin: keys } });
  const view = driver.view();
  if (end.kind === 'interrupted' || view.status !== 'finished') return true;
  createPlainQuizVoice(portsOf(context), context.messages.drill).end(view);
  return false;
}

async function askByLine(driver: QuizDriver, { context, keys, invocation }: Sitting): Promise<boolean> {
  const createVoice = invocation.flag('json') ? createJsonQuizVoice : createPlainQuizVoice;
  const lines = createInterface({ input: keys, crlfDelay: Number.POSITIVE_INFINITY });
  try {
    await runQuizLines(driver, heard(lines, context), createVoice(portsOf(context), context.messages.drill));
    return false;
  } finally {
    lines.close();
  }
}

function portsOf({ stdout, seed }: CommandContext): { write(text: string): void; readonly seed: string } {
  return { write: (text) => stdout.write(text), seed };
}

async function record({ cards }: QuizNotes, answers: readonly QuizAnswer[], sitting: Sitting): Promise<void> {
  const { context, ports } = sitting;
  const open = await ports.openRecord();
  try {
    const { written, leeches } = recordQuiz(cards, answers, open.ports);
    const { recorded, leech } = context.messages.quiz;
    const told = leeches.map(({ front, lapses, isSuspended }) => leech(printableLine(front), lapses, isSuspended));
    context.stderr.write([recorded(written), ...told].map((line) => `${line}\n`).join(''));
  } catch (error) {
    throw new ExpectedStop(context.messages.quiz.notRecorded(describeFailure(context, error)));
  } finally {
    await open.close();
  }
}

function isFile(operand: string): boolean {
  return operand !== '-' && !isWebAddress(operand);
}

function sayEnd(report: QuizReport, { context, invocation }: Sitting): void {
  const { quiz } = context.messages;
  const { percent, passMark, isPassed: hasPassed } = report;
  if (passMark !== undefined) {
    context.stdout.write(`${hasPassed === true ? quiz.passed(percent, passMark) : quiz.failed(percent, passMark)}\n`);
  }
  context.stdout.write(`\n${quiz.keep(keepCommands(invocation.operands, context.messages))}\n`);
}

function writeReport(report: QuizReport, file: NonNullable<QuizOptions['report']>, context: CommandContext): void {
  const text = file.format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : quizMarkdown(report, context.messages);
  const { interview } = context.messages;
  try {
    writeTextFile(resolve(context.cwd, file.path), text);
  } catch (error) {
    throw new ExpectedStop(interview.reportNotWritten(file.path, describeFailure(context, error)));
  }
  context.stderr.write(`${interview.reportWritten(file.path)}\n`);
}
