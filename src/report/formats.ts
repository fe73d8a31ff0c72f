import { checkstyle } from './checkstyle.ts';
import { compact } from './compact.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json, ndjson } from './json.ts';
import { junit } from './junit.ts';
import { pretty } from './pretty.ts';
import type { Reporter } from './report.ts';

/** The formats a report can be written in. */
export const REPORT_FORMATS = [
  'pretty',
  'compact',
  'json',
  'ndjson',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'checkstyle',
] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** The reporters that need findings only. */
const REPORTERS: Readonly<Record<Exclude<ReportFormat, 'sarif'>, Reporter>> = {
  pretty,
  compact,
  json,
  ndjson,
  github,
  gitlab,
  junit,
  checkstyle,
};

/** The reporter of a format. SARIF describes every rule, so all of them are loaded for it, and for nothing else. */
export async function loadReporter(format: ReportFormat): Promise<Reporter> {
  return format === 'sarif' ? (await import('./sarif.ts')).sarif : REPORTERS[format];
}

/** Whether a text names a format. */
export function isReportFormat(text: string): text is ReportFormat {
  return REPORT_FORMATS.some((format) => format === text);
}
