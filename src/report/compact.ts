import { oneLine } from './describe.ts';
import { harmless } from './harmless.ts';
import type { Reporter } from './report.ts';

/** One line a finding, `file:line:column: severity rule: message`: what editors' problem matchers read. Nothing when all is well. */
export const compact: Reporter = ({ findings }, { messages }) =>
  findings
    .map((finding) => {
      const { start } = finding.span;
      const place = `${harmless(finding.file)}:${start.line}:${start.column}`;
      return `${place}: ${finding.severity} ${finding.rule}: ${oneLine(finding, messages)}\n`;
    })
    .join('');
