import { describe, expect, it } from 'vitest';
import type { LocatedFinding } from '../../src/check/finding.ts';
import { compact } from '../../src/report/compact.ts';
import { loadReporter, REPORT_FORMATS } from '../../src/report/formats.ts';
import { github } from '../../src/report/github.ts';
import { gitlab } from '../../src/report/gitlab.ts';
import { json } from '../../src/report/json.ts';
import { plainStyle, SAMPLE_FINDINGS, sampleReport, wholeText } from './sample.ts';

const OPTIONAL = ['fix', 'related'] as const satisfies readonly (keyof LocatedFinding)[];
const LINES = ['compact', 'ndjson', 'github'] as const;

function without(finding: LocatedFinding, field: (typeof OPTIONAL)[number]): LocatedFinding {
  const { [field]: _, ...rest } = finding;
  return rest;
}

describe.each(REPORT_FORMATS)('%s', (format) => {
  it('is the same text for the same result', async () => {
    const write = await loadReporter(format);
    expect(wholeText(write(sampleReport(), plainStyle()))).toBe(wholeText(write(sampleReport(), plainStyle())));
  });

  it('never lets a control character through', async () => {
    const write = await loadReporter(format);
    expect(wholeText(write(sampleReport(), plainStyle()))).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  it('never lets one through that a file name or a parameter holds, whatever JSON thinks of it', async () => {
    const write = await loadReporter(format);
    const hostile = SAMPLE_FINDINGS.map((one) => ({
      ...one,
      file: 'a\u009b31m\u001b.md',
      params: { other: '\u007f\u009b' },
    }));
    expect(wholeText(write(sampleReport(hostile), plainStyle()))).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  it.each(OPTIONAL)('does without %s', async (field) => {
    const write = await loadReporter(format);
    const findings = SAMPLE_FINDINGS.map((finding) => without(finding, field));
    const full = wholeText(write(sampleReport(), plainStyle()));
    const less = wholeText(write(sampleReport(findings), plainStyle()));
    expect(less.length).toBeLessThanOrEqual(full.length);
    for (const { rule } of findings) expect(less).toContain(rule);
  });

  it('does without parameters and without texts', async () => {
    const write = await loadReporter(format);
    const findings = SAMPLE_FINDINGS.map((finding) => ({ ...finding, params: {} }));
    const report = { ...sampleReport(findings), text: () => undefined };
    expect(wholeText(write(report, plainStyle()))).not.toContain('undefined');
  });

  it('keeps a finding of a rule it does not know', async () => {
    const write = await loadReporter(format);
    const [first] = SAMPLE_FINDINGS;
    const findings = first === undefined ? [] : [{ ...first, rule: 'from-the-future' }];
    expect(wholeText(write(sampleReport(findings), plainStyle()))).toContain('from-the-future');
  });
});

it.each(LINES)('%s gives one line a finding', async (format) => {
  const write = await loadReporter(format);
  const lines = wholeText(write(sampleReport(), plainStyle())).trimEnd().split('\n');
  expect(lines.length).toBe(SAMPLE_FINDINGS.length + (format === 'ndjson' ? 1 : 0));
});

it('compact is read by the usual problem matcher', () => {
  const matcher = /^(.+?):(\d+):(\d+): (error|warning|info) ([a-z-]+): (.+)$/;
  const read = wholeText(compact(sampleReport(), plainStyle()))
    .trimEnd()
    .split('\n')
    .map((line) => matcher.exec(line)?.slice(1, 6));
  expect(read).toEqual(
    SAMPLE_FINDINGS.map(({ file, span, severity, rule }) => [
      file,
      `${span.start.line}`,
      `${span.start.column}`,
      severity,
      rule,
    ]),
  );
});

it('github escapes what would end a property or a command', () => {
  const [first = ''] = wholeText(github(sampleReport(), plainStyle())).split('\n');
  expect(first).toBe(
    '::warning file=笔记/a b%2Cc%3Ad.md,line=3,endLine=3,col=4,endColumn=5,title=pronoun-ambiguous::Nothing in the question says what “它” stands for.',
  );
  expect(wholeText(github(sampleReport(), plainStyle()))).toContain('50%25');
});

it('json lists clean files too and counts', () => {
  const data: unknown = JSON.parse(wholeText(json(sampleReport(), plainStyle())));
  expect(data).toMatchObject({
    version: 1,
    files: [
      { findings: [{ line: 3, column: 4, endLine: 3, endColumn: 5 }, {}] },
      { path: 'clean.md', findings: [] },
      {},
    ],
    summary: { files: 3, errors: 1, warnings: 3, infos: 1, fixable: 1, baselined: 0 },
  });
});

it('gitlab gives every issue a fingerprint of its own that survives added lines', () => {
  const twice = [...SAMPLE_FINDINGS, ...SAMPLE_FINDINGS];
  const issues: readonly { readonly fingerprint: string }[] = JSON.parse(
    wholeText(gitlab(sampleReport(twice), plainStyle())),
  );
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(twice.length);
  const moved = SAMPLE_FINDINGS.map((finding) => ({
    ...finding,
    span: { start: { ...finding.span.start, line: 99 }, end: { ...finding.span.end, line: 99 } },
  }));
  const later: readonly { readonly fingerprint: string }[] = JSON.parse(
    wholeText(gitlab(sampleReport(moved), plainStyle())),
  );
  expect(later.map(({ fingerprint }) => fingerprint)).toEqual(
    issues.slice(0, SAMPLE_FINDINGS.length).map(({ fingerprint }) => fingerprint),
  );
});
