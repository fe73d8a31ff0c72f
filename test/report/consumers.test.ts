import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import type { LocatedFinding } from '../../src/check/finding.ts';
import { checkstyle } from '../../src/report/checkstyle.ts';
import { junit } from '../../src/report/junit.ts';
import { sarif, sarifLog } from '../../src/report/sarif.ts';
import { plainStyle, SAMPLE_FINDINGS, sampleReport, wholeText } from './sample.ts';
import schema from './sarif-subset.schema.json' with { type: 'json' };

const STRANGE = '笔记/a b,c:d.md';

/** The full result set, then the same with each optional field of a finding taken away. */
const VARIANTS: readonly (readonly [string, readonly LocatedFinding[]])[] = [
  ['everything', SAMPLE_FINDINGS],
  ['no repairs', SAMPLE_FINDINGS.map(({ fix: _, ...rest }) => rest)],
  ['no related places', SAMPLE_FINDINGS.map(({ related: _, ...rest }) => rest)],
  ['no parameters', SAMPLE_FINDINGS.map((finding) => ({ ...finding, params: {} }))],
  ['no findings', []],
];

describe('sarif', () => {
  const ajv = new Ajv({ strict: false });
  addFormats(ajv);
  const validate = ajv.compile(schema);

  it.each(VARIANTS)('is valid with %s', (_, findings) => {
    const valid = validate(JSON.parse(wholeText(sarif(sampleReport(findings), plainStyle()))));
    expect(validate.errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  it('has the type of a log', () => {
    const log: Log = sarifLog(sampleReport(), plainStyle());
    const [run] = log.runs;
    expect(run?.results?.map(({ ruleIndex = -1 }) => run.tool.driver.rules?.[ruleIndex]?.id)).toEqual(
      SAMPLE_FINDINGS.map(({ rule }) => rule),
    );
  });

  it('writes file names as URIs', () => {
    const text = wholeText(sarif(sampleReport(), plainStyle()));
    expect(text).toContain('"uri": "%E7%AC%94%E8%AE%B0/a%20b%2Cc%3Ad.md"');
  });
});

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name) => /^(testsuite|testcase|file|error)$/.test(name),
});

describe.each([
  ['junit', junit],
  ['checkstyle', checkstyle],
] as const)('%s', (_, write) => {
  it.each(VARIANTS)('is well-formed XML with %s', (__, findings) => {
    expect(XMLValidator.validate(wholeText(write(sampleReport(findings), plainStyle())))).toBe(true);
  });
});

it('junit counts what it lists, and only errors fail', () => {
  const { testsuites } = parser.parse(wholeText(junit(sampleReport(), plainStyle())));
  expect(testsuites).toMatchObject({ tests: '6', failures: '1', errors: '0', skipped: '4' });
  expect(testsuites.testsuite.map((suite: { name: string; tests: string }) => [suite.name, suite.tests])).toEqual([
    [STRANGE, '2'],
    ['clean.md', '1'],
    ['notes.md', '3'],
  ]);
  expect(testsuites.testsuite[2].testcase[1].failure).toMatchObject({ type: 'fence-unclosed' });
});

it('checkstyle gives each finding with its place and severity', () => {
  const parsed = parser.parse(wholeText(checkstyle(sampleReport(), plainStyle())));
  const [first] = parsed.checkstyle.file;
  expect(first).toMatchObject({ name: STRANGE });
  expect(first.error[0]).toMatchObject({
    line: '3',
    column: '4',
    severity: 'warning',
    source: 'mdrill.pronoun-ambiguous',
  });
});
