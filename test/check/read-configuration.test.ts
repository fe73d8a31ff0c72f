import { describe, expect, it } from 'vitest';
import { readConfiguration } from '../../src/check/read-configuration.ts';

function problems(text: string, below?: string): readonly string[] {
  const { findings } = readConfiguration({ file: 'c', text, ...(below === undefined ? {} : { below }) });
  return findings.map(({ span: { start, end }, params }) => {
    const place = `${start.line}:${start.column}-${end.line}:${end.column}`;
    return [place, params['problem'], params['value'], params['suggestion']]
      .filter((part) => part !== undefined)
      .join(' ');
  });
}

it('reads everything a configuration can say', () => {
  const text = JSON.stringify({
    $schema: './schema.json',
    extends: ['./base.json'],
    ignore: ['drafts/'],
    maxWarnings: 3,
    rules: { 'list-too-long': ['error', { maximum: 9 }], 'link-dead': 'off' },
    overrides: [{ files: ['old/**'], rules: { 'fence-unclosed': 'info' } }],
  });
  expect(readConfiguration({ file: 'c', text })).toEqual({
    configuration: {
      ignore: ['drafts/'],
      maxWarnings: 3,
      rules: { 'list-too-long': { level: 'error', values: { maximum: 9 } }, 'link-dead': { level: 'off', values: {} } },
      overrides: [{ files: ['old/**'], rules: { 'fence-unclosed': { level: 'info', values: {} } } }],
    },
    extends: ['./base.json'],
    findings: [],
  });
});

it('reads YAML, and JSON indented by tabs', () => {
  expect(problems('rules:\n  link-dead: off\nextends: base.yaml\n')).toEqual([]);
  expect(problems('{\n\t"rules": {\n\t\t"link-dead": "off"\n\t}\n}\n')).toEqual([]);
});

it('is empty for an empty file', () => {
  expect(problems('')).toEqual([]);
});

describe('what is wrong has a place', () => {
  it.each([
    ['an unknown key', '{\n  "rulez": {}\n}', ['2:4-2:9 unknown-key rulez rules']],
    ['an unknown rule', 'rules:\n  link-ded: off\n', ['2:3-2:11 unknown-rule link-ded link-dead']],
    ['a level that is none', '{"rules":{"link-dead":"fatal"}}', ['1:12-1:21 not-a-level fatal']],
    ['a mistyped level', '{"rules":{"link-dead":"warn"}}', ['1:12-1:21 not-a-level warn']],
    [
      'an unknown option',
      '{"rules":{"list-too-long":["error",{"maximun":9}]}}',
      ['1:38-1:45 unknown-option maximun maximum'],
    ],
    [
      'an option that is no number',
      '{"rules":{"list-too-long":["error",{"maximum":"9"}]}}',
      ['1:38-1:45 not-a-number 9'],
    ],
    ['rules that are no map', 'rules: [a]\n', ['1:1-1:6 not-a-map ["a"]']],
    ['a list of something else', 'ignore: [1]\n', ['1:1-1:7 not-a-list [1]']],
    [
      'the second override',
      '{"overrides":[{"files":["a"]},{"files":["b"],"rule":{}}]}',
      ['1:47-1:51 unknown-key rule rules'],
    ],
    [
      'the second override in YAML',
      'overrides:\n  - files: [a]\n    rules: {}\n  - files: [b]\n    rule: {}\n',
      ['5:5-5:9 unknown-key rule rules'],
    ],
    ['a text that is no map', '- a\n', ['1:1-1:4 not-a-map ["a"]']],
  ])('%s', (_, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  it('broken syntax', () => {
    expect(problems('{\n  "rules": {\n')).toEqual([expect.stringMatching(/^3:1-3:1 syntax /)]);
  });

  it('below a key of package.json', () => {
    const text = '{\n  "rules": 1,\n  "mdrill": {\n    "rules": { "x": "off" }\n  }\n}\n';
    expect(problems(text, 'mdrill')).toEqual(['4:17-4:18 unknown-rule x']);
  });
});
