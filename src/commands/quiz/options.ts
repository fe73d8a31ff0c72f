import { durationIn } from '../../cards/duration.ts';
import type { QuizWish } from '../../drill/quiz/plan.ts';
import type { QuizMode } from '../../drill/quiz/question.ts';
import type { QuizRules } from '../../drill/quiz/quiz-state.ts';
import type { CommandContext, Invocation } from '../context.ts';
import { ExpectedStop } from '../exit.ts';

/** What the command line asks of a quiz. */
export interface QuizOptions {
  readonly wish: QuizWish;
  readonly rules: QuizRules;
  /** Per cent that have to be recalled; without it every quiz is passed. */
  readonly passMark?: number;
  readonly tags: readonly string[];
  /** Words of titles or paths; empty for all decks. */
  readonly decks: readonly string[];
  readonly report?: QuizReportFile;
  /** Whether the answers count as reviews. */
  readonly record: boolean;
}

/** A file the report is written to. */
export interface QuizReportFile {
  readonly path: string;
  readonly format: 'markdown' | 'json';
}

/** The flags that choose a mode; without one the person judges herself. */
const MODE_FLAGS: readonly (readonly [flag: string, mode: QuizMode])[] = [
  ['typed', 'typed'],
  ['choice', 'choice'],
  ['match', 'match'],
  ['mixed', 'mixed'],
];

/** Reads the options of a quiz; what cannot be meant is wrong usage. */
export function readQuizOptions(invocation: Invocation, context: CommandContext): QuizOptions {
  const count = invocation.count('count');
  const timeLimit = timeOf(invocation, context);
  const passMark = passMarkOf(invocation, context);
  const report = reportOf(invocation, context);
  return {
    wish: {
      mode: modeOf(invocation, context),
      order: orderOf(invocation, context),
      seed: context.seed,
      ...(count === undefined ? {} : { count }),
    },
    rules: { reviewWrong: invocation.flag('review-wrong'), ...(timeLimit === undefined ? {} : { timeLimit }) },
    ...(passMark === undefined ? {} : { passMark }),
    record: invocation.flag('record'),
    tags: invocation.list('tag'),
    decks: invocation.list('deck'),
    ...(report === undefined ? {} : { report }),
  };
}

function modeOf(invocation: Invocation, { messages }: CommandContext): QuizMode {
  const given = MODE_FLAGS.filter(([flag]) => invocation.flag(flag));
  if (given.length > 1) throw new ExpectedStop(messages.quiz.conflictingModes(given.map(([flag]) => `--${flag}`)));
  return given[0]?.[1] ?? 'self';
}

function orderOf(invocation: Invocation, { messages }: CommandContext): QuizWish['order'] {
  const order = invocation.text('order') ?? 'random';
  if (order !== 'random' && order !== 'deck') throw new ExpectedStop(messages.quiz.badOrder(order));
  return order;
}

function timeOf(invocation: Invocation, { messages }: CommandContext): number | undefined {
  const text = invocation.text('time');
  if (text === undefined) return undefined;
  const seconds = /^\d+$/u.test(text) ? Number(text) : durationIn(text);
  if (seconds === undefined || seconds <= 0) throw new ExpectedStop(messages.quiz.badTime(text));
  return seconds * 1_000;
}

function passMarkOf(invocation: Invocation, { messages }: CommandContext): number | undefined {
  const mark = invocation.count('pass');
  if (mark !== undefined && mark > 100) throw new ExpectedStop(messages.quiz.badPass(mark));
  return mark;
}

function reportOf(invocation: Invocation, { messages }: CommandContext): QuizReportFile | undefined {
  const path = invocation.text('report');
  if (path === undefined) return undefined;
  if (/\.json$/iu.test(path)) return { path, format: 'json' };
  if (/\.(?:md|markdown|txt)$/iu.test(path)) return { path, format: 'markdown' };
  throw new ExpectedStop(messages.interview.unknownReportFormat(path));
}
