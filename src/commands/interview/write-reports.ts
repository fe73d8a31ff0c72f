import { resolve } from 'node:path';
import type { InterviewReport } from '../../drill/interview/report-data.ts';
import { interviewHtml } from '../../report/interview-html.ts';
import { interviewJson } from '../../report/interview-json.ts';
import { interviewMarkdown } from '../../report/interview-markdown.ts';
import { writeTextFile } from '../../store/write-file.ts';
import type { CommandContext } from '../context.ts';
import { describeFailure } from '../problems.ts';
import type { ReportFile, ReportFormat } from './options.ts';

/** A report in a format. */
export function reportText(
  report: InterviewReport,
  format: ReportFormat,
  { messages }: Pick<CommandContext, 'messages'>,
): string {
  switch (format) {
    case 'markdown':
      return interviewMarkdown(report, messages.interview);
    case 'html':
      return interviewHtml(report, messages.interview, messages.language);
    case 'json':
      return interviewJson(report);
  }
}

/** Writes the report where it was asked for and says so on standard error; false when a file could not be written. */
export function writeReports(report: InterviewReport, files: readonly ReportFile[], context: CommandContext): boolean {
  return files.map((file) => writeOne(report, file, context)).every((isWritten) => isWritten);
}

function writeOne(report: InterviewReport, { path, format }: ReportFile, context: CommandContext): boolean {
  const texts = context.messages.interview;
  try {
    writeTextFile(resolve(context.cwd, path), reportText(report, format, context));
    context.stderr.write(`${texts.reportWritten(path)}\n`);
    return true;
  } catch (error) {
    context.stderr.write(`mdrill: ${texts.reportNotWritten(path, describeFailure(context, error))}\n`);
    return false;
  }
}
