import type { LocatedFinding } from '../check/finding.ts';
import type { Severity } from '../markdown/finding.ts';
import { oneLine } from './describe.ts';
import { harmless } from './harmless.ts';
import type { Reporter } from './report.ts';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<Severity, string>;

/** Workflow commands: each finding becomes an annotation of the pull request. */
export const github: Reporter = function* ({ findings }, { messages }) {
  for (const finding of findings) {
    yield `::${COMMANDS[finding.severity]} ${properties(finding)}::${data(oneLine(finding, messages))}\n`;
  }
};

function properties({ file, rule, span: { start, end } }: LocatedFinding): string {
  const entries: readonly (readonly [string, string | number])[] = [
    ['file', harmless(file)],
    ['line', start.line],
    ['endLine', end.line],
    ['col', start.column],
    // Over several lines the host knows no columns of the end.
    ...(end.line === start.line ? [['endColumn', end.column] as const] : []),
    ['title', rule],
  ];
  return entries.map(([name, value]) => `${name}=${property(String(value))}`).join(',');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
