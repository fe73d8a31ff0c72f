import { createHash } from 'node:crypto';
import type { LocatedFinding } from '../../src/check/finding.ts';
import { indexText } from '../../src/check/indexed-text.ts';
import { en } from '../../src/i18n/en/index.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import type { TextEdit } from '../../src/markdown/finding.ts';
import { PLAIN_PALETTE } from '../../src/report/palette.ts';
import type { CheckReport, ReportStyle } from '../../src/report/report.ts';

/** Texts whose names and contents try every format. */
export const SAMPLE_TEXTS: Readonly<Record<string, string>> = {
  '笔记/a b,c:d.md': '# 题\n\n## 它为什么快？😀\n\n代理（Probe) <b>&"\n',
  'clean.md': '# Nothing wrong\n',
  'notes.md': '\tx\n\n```bash\nls\n',
};

const STRANGE = '笔记/a b,c:d.md';

/** A finding in one of the texts, by the characters it is about. */
export function findingAbout(file: string, about: string, finding: Partial<LocatedFinding> = {}): LocatedFinding {
  const text = SAMPLE_TEXTS[file] ?? '';
  const start = text.indexOf(about);
  const span = indexText(text).span(start, start + about.length);
  return { rule: 'fence-unclosed', severity: 'error', params: {}, file, span, ...finding };
}

/** One result set with everything a finding can have. */
export function sampleReport(findings: readonly LocatedFinding[] = SAMPLE_FINDINGS): CheckReport {
  return {
    findings,
    files: Object.keys(SAMPLE_TEXTS),
    text: (file) => SAMPLE_TEXTS[file],
    baselined: 0,
    version: '1.2.3',
  };
}

/** Plain style in a language. */
export function plainStyle(messages: Messages = en, width = 60): ReportStyle {
  const hash = (text: string) => createHash('sha256').update(text).digest('hex');
  return { messages, palette: PLAIN_PALETTE, width, hash };
}

const bracket = findingAbout(STRANGE, ')', {
  rule: 'punctuation-mixed',
  severity: 'warning',
  params: { found: ')', expected: '）' },
});
const edit: TextEdit = { span: bracket.span, replacement: '）' };

export const SAMPLE_FINDINGS: readonly LocatedFinding[] = [
  findingAbout(STRANGE, '它', { rule: 'pronoun-ambiguous', severity: 'warning', params: { word: '它' } }),
  { ...bracket, fix: [edit] },
  findingAbout('notes.md', 'x', {
    rule: 'question-translated',
    severity: 'info',
    params: { other: 'a\n"b" <c> & \u001b[31md 50%', otherFile: STRANGE, otherLine: 3 },
    related: { file: STRANGE, span: findingAbout(STRANGE, '它').span },
  }),
  findingAbout('notes.md', '```bash'),
  findingAbout('notes.md', 'ls', {
    rule: 'key-unknown',
    severity: 'warning',
    params: { key: 'tilte', suggestion: 'title' },
  }),
];

/** All pieces of a report. */
export function wholeText(pieces: Iterable<string>): string {
  return [...pieces].join('');
}
