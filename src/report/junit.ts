import type { LocatedFinding } from '../check/finding.ts';
import type { Messages } from '../i18n/messages.ts';
import { oneLine } from './describe.ts';
import { findingsByFile, type Reporter } from './report.ts';
import { element, xmlDocument } from './xml.ts';

/**
 * Test results: a suite a file, a case a finding, one passed case for a file without any. Only errors are failures;
 * the rest is skipped with its message, so that a dashboard is as red as the exit code.
 */
export const junit: Reporter = (report, { messages }) => {
  const suites = [...findingsByFile(report)].map(([file, findings]) => suite(file, findings, messages));
  const total = counts(
    report.findings,
    [...findingsByFile(report).values()].filter((found) => found.length === 0).length,
  );
  return [xmlDocument(element('testsuites', { name: 'mdrill check', ...total }, suites))];
};

function suite(file: string, findings: readonly LocatedFinding[], messages: Messages): string {
  const cases = findings.map((finding) => testCase(file, finding, messages));
  const passed = element('testcase', { name: file, classname: file });
  return element(
    'testsuite',
    { name: file, ...counts(findings, findings.length === 0 ? 1 : 0) },
    cases.length === 0 ? [passed] : cases,
  );
}

function testCase(file: string, finding: LocatedFinding, messages: Messages): string {
  const { rule, severity, span } = finding;
  const place = `${span.start.line}:${span.start.column}`;
  const message = `${place} ${oneLine(finding, messages)}`;
  const outcome = severity === 'error' ? element('failure', { message, type: rule }) : element('skipped', { message });
  return element('testcase', { name: `${rule} ${place}`, classname: file, file, line: span.start.line }, [outcome]);
}

function counts(findings: readonly LocatedFinding[], passed: number) {
  const failures = findings.filter(({ severity }) => severity === 'error').length;
  return { tests: findings.length + passed, failures, errors: 0, skipped: findings.length - failures };
}
