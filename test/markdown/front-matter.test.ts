import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/markdown/front-matter.ts';
import { splitLines } from '../../src/markdown/source.ts';

const read = (text: string) => readFrontMatter(splitLines(text));
const rules = (text: string) => read(text).findings.map(({ rule, span }) => [rule, span.start.line, span.start.column]);

describe('front matter', () => {
  it.each([
    ['LF', '---\ntitle: 网络\ntags: [a, b]\n---\nbody'],
    ['CRLF', '---\r\ntitle: 网络\r\ntags: [a, b]\r\n---\r\nbody'],
    ['a byte order mark', '\ufeff---\ntitle: 网络\ntags: [a, b]\n---\nbody'],
    ['a closing of dots', '---\ntitle: 网络\ntags: [a, b]\n...\nbody'],
  ])('is read with %s', (_, text) => {
    expect(read(text).value).toEqual({ data: { title: '网络', tags: ['a', 'b'] }, bodyLine: 4 });
  });

  it.each([
    ['a rule that opens the file', '---\n\nQ: a\nA: b\n'],
    ['labelled questions between two rules', '---\nQ: what\nA: that\n---\n'],
    ['plain text between two rules', '---\nsome words\n---\n'],
    ['no closing line', '---\ntitle: T\n\ntext'],
  ])('is not taken for %s', (_, text) => {
    expect(read(text)).toEqual({ value: { data: {}, bodyLine: 0 }, findings: [] });
  });

  it.each([
    ['an unclosed list', '---\ntitle: T\ntags: [a\n---\n', 'front-matter-invalid'],
    ['a key given twice', '---\ntitle: T\ntitle: U\n---\n', 'front-matter-invalid'],
    ['a function', '---\ntitle: !!js/function "function(){}"\n---\n', 'front-matter-invalid'],
    ['JavaScript', '---js\n{ title: process.exit(3) }\n---\n', 'front-matter-engine'],
    ['JSON', '---json\n{"title": 1}\n---\n', 'front-matter-engine'],
    ['a named engine that is never closed', '---coffee\ntitle: T\n', 'front-matter-unclosed'],
  ])('refuses %s with a finding', (_, text, rule) => {
    const parsed = read(text);
    expect(parsed.value.data).toEqual({});
    expect(parsed.findings.map((finding) => finding.rule)).toEqual([rule]);
  });

  it('says the same about the same broken text a second time, at the place of the fault', () => {
    const text = '---\ntitle: T\nbad: "x\n---\n';
    expect(rules(text)).toEqual(rules(text));
    expect(rules('---\ntitle: T\na: b: c\n---\n')).toEqual([['front-matter-invalid', 3, 5]]);
  });

  it('does not follow aliases without end', () => {
    const levels = Array.from(
      { length: 12 },
      (_, level) => `l${level + 1}: &l${level + 1} [${Array(9).fill(`*l${level}`)}]`,
    );
    const { value, findings } = read(`---\nl0: &l0 [x]\n${levels.join('\n')}\n---\n`);
    expect(value.data).toEqual({});
    expect(findings).toHaveLength(1);
  });

  it('reads the strings of TOML that other tools write there', () => {
    expect(read('---\nname = "NumPy"\ncount = 3\n---\n').value).toEqual({ data: { name: 'NumPy' }, bodyLine: 4 });
  });
});
