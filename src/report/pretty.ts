import { countSeverities, type LocatedFinding } from '../check/finding.ts';
import { diffOfFix } from '../check/fix.ts';
import { codeFrame } from './code-frame.ts';
import { describeFinding } from './describe.ts';
import { harmless } from './harmless.ts';
import type { CheckReport, Reporter, ReportStyle } from './report.ts';

/** For people: every finding with its place in the text, what to do, and the repair as a diff; figures at the end. */
export const pretty: Reporter = function* (report, style) {
  for (const finding of report.findings) yield `${block(finding, report, style)}\n\n`;
  yield `${summary(report, style)}\n`;
};

function block(finding: LocatedFinding, report: CheckReport, { messages, palette, width }: ReportStyle): string {
  const { start } = finding.span;
  const { message, how, suggestion } = describeFinding(finding, messages);
  const mark = palette.severity[finding.severity];
  const place = `${harmless(finding.file)}:${start.line}:${start.column}`;
  const text = report.text(finding.file);
  const help = [how, suggestion].filter((part) => part !== undefined && part !== '').join(' ');
  return [
    `${palette.path(place)} ${mark(messages.check.severities[finding.severity])} ${palette.muted(finding.rule)}`,
    `  ${palette.strong(message)}`,
    ...(text === undefined ? [] : codeFrame(text, finding.span, width, palette, mark)),
    ...(help === '' ? [] : [`  ${palette.muted(`${messages.check.howTo}:`)} ${help}`]),
    ...relatedLines(finding, messages.check.related),
    ...(text === undefined ? [] : fixLines(finding, text, { messages, palette, width })),
  ].join('\n');
}

function relatedLines(finding: LocatedFinding, phrase: (place: string) => string): readonly string[] {
  if (finding.related === undefined) return [];
  const { file, span } = finding.related;
  return [`  ${phrase(`${harmless(file)}:${span.start.line}:${span.start.column}`)}`];
}

function fixLines(
  finding: LocatedFinding,
  text: string,
  { messages, palette, width }: Pick<ReportStyle, 'messages' | 'palette' | 'width'>,
): readonly string[] {
  if (finding.fix === undefined) return [];
  const lines = diffOfFix(text, finding.fix).map((line) => {
    const paint = line.startsWith('+') ? palette.added : palette.removed;
    return `    ${paint(shorten(harmless(line), width - 6))}`;
  });
  return [`  ${palette.muted(`${messages.check.fixed}:`)}`, ...lines];
}

function shorten(line: string, columns: number): string {
  const characters = [...line];
  return characters.length <= columns ? line : `${characters.slice(0, Math.max(1, columns - 1)).join('')}…`;
}

function summary(report: CheckReport, { messages, palette }: ReportStyle): string {
  const { check } = messages;
  const counts = countSeverities(report.findings);
  const fixable = report.findings.filter((finding) => finding.fix !== undefined).length;
  const worst = counts.error > 0 ? 'error' : counts.warning > 0 ? 'warning' : 'info';
  const line =
    report.findings.length === 0
      ? check.clean(report.files.length)
      : palette.severity[worst](check.totals({ counts, files: report.files.length, fixable }));
  return report.baselined === 0 ? line : `${line}\n${check.baselined(report.baselined)}`;
}
