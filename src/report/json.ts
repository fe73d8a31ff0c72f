import { countSeverities } from '../check/finding.ts';
import { printableJson } from '../drill/printable.ts';
import { findingData } from './finding-data.ts';
import { type CheckReport, findingsByFile, type Reporter } from './report.ts';

/** One JSON document: all files in order, each with its findings, and the totals. */
export const json: Reporter = (report, { messages }) => {
  const files = [...findingsByFile(report)].map(([path, findings]) => ({
    path,
    findings: findings.map((finding) => findingData(finding, messages)),
  }));
  return [`${printableJson({ version: 1, files, summary: summaryData(report) })}\n`];
};

/** One JSON value a line: each finding as it stands in order, the summary last. */
export const ndjson: Reporter = function* (report, { messages }) {
  for (const finding of report.findings) {
    yield `${printableJson({ path: finding.file, ...findingData(finding, messages) })}\n`;
  }
  yield `${printableJson({ summary: summaryData(report) })}\n`;
};

function summaryData(report: CheckReport) {
  const { error, warning, info } = countSeverities(report.findings);
  return {
    files: report.files.length,
    errors: error,
    warnings: warning,
    infos: info,
    fixable: report.findings.filter((finding) => finding.fix !== undefined).length,
    baselined: report.baselined,
  };
}
