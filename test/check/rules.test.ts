import { describe, expect, it } from 'vitest';
import { ALL_RULES } from '../../src/check/registry.ts';
import { checkTexts, exampleTexts, unmark } from './world.ts';

// What the run itself says needs more than a text; those rules have tests of their own.
const SHOWN = ALL_RULES.filter((rule) => rule.scope !== 'run' && Object.keys(rule.bad.files).length > 0);

describe.each(SHOWN.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('finds exactly what its bad example marks', () => {
    const found = checkTexts(exampleTexts(rule.bad), rule.bad, rule.scope === 'parser' ? [] : [id]).filter(
      (finding) => finding.rule === id,
    );
    const marked = Object.entries(rule.bad.files).flatMap(([file, text]) => {
      const mark = unmark(text);
      return mark === undefined ? [] : [{ file, from: mark.from, to: mark.to }];
    });
    expect(found.map(({ file, span }) => ({ file, from: span.start.offset, to: span.end.offset }))).toEqual(marked);
  });

  it('leaves its good example alone', () => {
    const found = checkTexts(exampleTexts(rule.good), rule.good).filter((finding) => finding.rule === id);
    expect(found).toEqual([]);
  });
});
