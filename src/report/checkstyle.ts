import { oneLine } from './describe.ts';
import { findingsByFile, type Reporter } from './report.ts';
import { element, xmlDocument } from './xml.ts';

/** Version of the format whose shape this is. */
const CHECKSTYLE_VERSION = '4.3';

/** Checkstyle's XML: files with their errors, understood by many build servers. */
export const checkstyle: Reporter = (report, { messages }) => {
  const files = [...findingsByFile(report)].map(([file, findings]) =>
    element(
      'file',
      { name: file },
      findings.map((finding) => {
        const { rule, severity, span } = finding;
        const { line, column } = span.start;
        return element('error', {
          line,
          column,
          severity,
          message: oneLine(finding, messages),
          source: `mdrill.${rule}`,
        });
      }),
    ),
  );
  return [xmlDocument(element('checkstyle', { version: CHECKSTYLE_VERSION }, files))];
};
