import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LocatedFinding } from '../../src/check/finding.ts';
import { applySuppressions, type Suppression } from '../../src/check/suppress.ts';
import { checkTexts } from './world.ts';

const CARD = '## 它有什么优点？\n\n部署快。\n';

function rules(text: string): readonly string[] {
  return checkTexts({ 'a.md': text }).map(({ rule, span }) => `${span.start.line} ${rule}`);
}

describe('a comment that disables a rule', () => {
  it.each([
    ['on the next line', `<!-- mdrill-disable-next-line pronoun-ambiguous -- why not -->\n${CARD}`],
    ['on its own line', CARD.replace('？', '？ <!-- mdrill-disable-line pronoun-ambiguous -->')],
    ['from here on', `<!-- mdrill-disable pronoun-ambiguous -->\n\n${CARD}`],
    ['among several', `<!-- mdrill-disable-next-line pronoun-ambiguous, pronoun-ambiguous -->\n${CARD}`],
    ['with all others', `<!-- mdrill-disable-next-line -->\n${CARD}`],
  ])('silences it %s', (_, text) => {
    expect(rules(text)).toEqual([]);
  });

  it('no longer holds after it is enabled', () => {
    const text = `<!-- mdrill-disable pronoun-ambiguous -->\n\n${CARD}\n<!-- mdrill-enable pronoun-ambiguous -->\n\n${CARD.replace('优', '缺')}`;
    expect(rules(text)).toEqual(['9 pronoun-ambiguous']);
  });

  it('does not reach another rule', () => {
    expect(rules(`<!-- mdrill-disable-next-line link-dead -->\n${CARD}`)).toEqual([
      '1 suppression-unused',
      '2 pronoun-ambiguous',
    ]);
  });

  it('is nothing inside code', () => {
    expect(rules(`\`<!-- mdrill-disable -->\`\n\n\`\`\`html\n<!-- mdrill-disable -->\n\`\`\`\n\n${CARD}`)).toEqual([
      '7 pronoun-ambiguous',
    ]);
  });

  it('names a rule that was probably meant', () => {
    const [finding] = checkTexts({ 'a.md': '<!-- mdrill-disable pronoun-ambigous -->\n' });
    expect(finding).toMatchObject({
      rule: 'suppression-unused',
      params: { target: 'pronoun-ambigous', suggestion: 'pronoun-ambiguous' },
    });
  });

  it('is not called unused when only some rules run', () => {
    expect(checkTexts({ 'a.md': '<!-- mdrill-disable link-dead -->\n' }, {}, ['list-too-long'])).toEqual([]);
  });
});

const spanAt = (line: number) => {
  const point = { line, column: 1, offset: line };
  return { start: point, end: point };
};

function findingAt(rule: string, line: number): LocatedFinding {
  return { rule, severity: 'warning', params: {}, file: 'a.md', span: spanAt(line) };
}

function suppressionOf(rule: string | undefined, firstLine: number, lines: number): Suppression {
  const base = { firstLine, lastLine: firstLine + lines, span: spanAt(firstLine) };
  return rule === undefined ? base : { ...base, rule };
}

describe('suppressions', () => {
  it('silence what they cover and are used when they cover something', () => {
    const rule = fc.constantFrom('one', 'two', 'suppression-unused');
    const findings = fc.array(fc.tuple(rule, fc.nat(20)).map(([name, line]) => findingAt(name, line)));
    const suppressions = fc.array(
      fc
        .tuple(fc.option(rule, { nil: undefined }), fc.nat(20), fc.nat(6))
        .map(([name, line, lines]) => suppressionOf(name, line, lines)),
    );
    fc.assert(
      fc.property(findings, suppressions, (found, comments) => {
        const covers = ({ rule: name, firstLine, lastLine }: Suppression, { rule: other, span }: LocatedFinding) =>
          other !== 'suppression-unused' &&
          (name === undefined || name === other) &&
          span.start.line >= firstLine &&
          span.start.line <= lastLine;
        expect(applySuppressions(found, comments)).toEqual({
          kept: found.filter((one) => !comments.some((comment) => covers(comment, one))),
          unused: comments.filter((comment) => !found.some((one) => covers(comment, one))),
        });
      }),
    );
  });

  it('may be as many as the findings', () => {
    const many = 200_000;
    const found = Array.from({ length: many }, (_, line) => findingAt('one', line));
    const comments = Array.from({ length: many }, (_, line) => suppressionOf('two', line, many));
    const { kept, unused } = applySuppressions(found, comments);
    expect([kept.length, unused.length]).toEqual([many, many]);
  });
});
