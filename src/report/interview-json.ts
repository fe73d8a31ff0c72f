import type { InterviewReport } from '../drill/interview/report-data.ts';

/** An interview report as indented JSON; newline at the end included. */
export function interviewJson(report: InterviewReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
