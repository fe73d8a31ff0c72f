import { fingerprint } from '../check/baseline.ts';
import { printableJson } from '../drill/printable.ts';
import type { Severity } from '../markdown/finding.ts';
import { oneLine } from './describe.ts';
import type { Reporter } from './report.ts';

const SEVERITIES = { error: 'major', warning: 'minor', info: 'info' } as const satisfies Record<Severity, string>;

/** A code quality report: an array of issues, each with a fingerprint no other has. */
export const gitlab: Reporter = (report, { messages, hash }) => {
  const seen = new Map<string, number>();
  const issues = report.findings.map((finding) => {
    const { file, rule, severity, span } = finding;
    const base = `${file}\n${fingerprint(finding, report.text(file), hash)}`;
    const ordinal = seen.get(base) ?? 0;
    seen.set(base, ordinal + 1);
    return {
      description: oneLine(finding, messages),
      check_name: rule,
      fingerprint: hash(`${base}\n${ordinal}`),
      severity: SEVERITIES[severity],
      location: { path: file === '-' ? 'stdin' : file, lines: { begin: span.start.line, end: span.end.line } },
    };
  });
  return [`${printableJson(issues, 2)}\n`];
};
