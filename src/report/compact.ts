import { oneLine } from './describe.ts';
import { harmless } from './harmless.ts';
import type { Reporter } from './report.ts';

/** One line a finding, `file:line:column: severity rule: message`: what editors' problem matchers read. Nothing when all is well. */
export const compact: Reporter = function* ({ findings }, { messages }) {
  for (const finding of findings) {
    const { start } = finding.span;
    const place = `${harmless(finding.file)}:${start.line}:${start.column}`;
    yield `${place}: ${finding.severity} ${finding.rule}: ${oneLine(finding, messages)}\n`;
  }
};
