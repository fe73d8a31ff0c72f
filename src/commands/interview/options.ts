import { ANSWER_MODES, type AnswerMode, type InterviewRequest, parseRounds } from '../../drill/interview/request.ts';
import type { CommandContext, Invocation } from '../context.ts';
import { ExpectedStop } from '../exit.ts';

/** How long an interview takes when nothing else is said, minutes. */
const USUAL_MINUTES = 45;

/** What the command line asks of an interview. */
export interface InterviewOptions {
  readonly request: InterviewRequest;
  readonly mode: AnswerMode;
  /** Whether missed cards are to come first in the next drill. */
  readonly record: boolean;
  /** Files the report is written to; their endings say the format. */
  readonly reports: readonly ReportFile[];
}

export const REPORT_FORMATS = ['markdown', 'html', 'json'] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface ReportFile {
  readonly path: string;
  readonly format: ReportFormat;
}

const ENDINGS: readonly (readonly [ending: RegExp, format: ReportFormat])[] = [
  [/\.(?:md|markdown|txt)$/iu, 'markdown'],
  [/\.html?$/iu, 'html'],
  [/\.json$/iu, 'json'],
];

/**
 * Reads the options of an interview: `--rounds`, `--minutes` (0 for no limit), `--topics`, `--answer`, `--record`,
 * `--report` and `--html`. A report whose format cannot be told is wrong usage.
 */
export function readInterviewOptions(invocation: Invocation, context: CommandContext): InterviewOptions {
  const rounds = parseRounds(invocation.text('rounds') ?? '');
  const topics = splitWords(invocation.text('topics') ?? '');
  const isFocused = rounds.length > 0 || topics.length > 0;
  const minutes = invocation.count('minutes') ?? (isFocused ? 0 : USUAL_MINUTES);
  return {
    request: { rounds, topics, seed: context.seed, ...(minutes === 0 ? {} : { minutes }) },
    mode: ANSWER_MODES.find((mode) => mode === invocation.text('answer')) ?? 'aloud',
    record: invocation.flag('record'),
    reports: reportFiles(invocation, context),
  };
}

function splitWords(text: string): readonly string[] {
  return text
    .split(/[,，、]/u)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

function reportFiles(invocation: Invocation, context: CommandContext): readonly ReportFile[] {
  const path = invocation.text('report');
  const html = invocation.text('html');
  return [
    ...(path === undefined ? [] : [{ path, format: formatOf(path, context) }]),
    ...(html === undefined ? [] : [{ path: html, format: 'html' as const }]),
  ];
}

function formatOf(path: string, { messages }: CommandContext): ReportFormat {
  const format = ENDINGS.find(([ending]) => ending.test(path))?.[1];
  if (format === undefined) throw new ExpectedStop(messages.interview.unknownReportFormat(path));
  return format;
}
