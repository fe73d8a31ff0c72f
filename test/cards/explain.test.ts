import { describe, expect, it } from 'vitest';
import { explainDocument, explainEmpty } from '../../src/cards/explain.ts';

const explained = (text: string) =>
  explainDocument(text, { name: 'x' }).value.map(({ span, shape, outcome }) =>
    [
      span.start.line,
      span.end.line,
      shape,
      outcome.became === 'card' ? `${outcome.recognizer} ${outcome.card} ${outcome.part}` : outcome.reason,
    ].join(' '),
  );

describe('explaining a document', () => {
  it('says for every block what it became', () => {
    expect(
      explained(
        '---\ntitle: T\n---\n# T\n\nintro\n\n## Q1: what?\n\n**Answer:**\n\nthis\n\n**Follow-up:**\n\n- why?\n\n---\n\n## Tips\n\n- sleep\n\n```\ncode\n```\n',
      ),
    ).toEqual([
      '1 3 front-matter front-matter',
      '4 4 heading title',
      '6 6 paragraph prose',
      '8 8 heading labelled-question 0 question',
      '10 10 paragraph labelled-question 0 label',
      '12 12 paragraph labelled-question 0 answer',
      '14 14 paragraph labelled-question 0 label',
      '16 16 list labelled-question 0 follow-up',
      '18 18 rule rule',
      '20 20 heading tips-section',
      '22 22 list tips-section',
      '24 26 code code',
    ]);
  });

  it.each([
    ['a quote', '> Q: what?\n', 'quote'],
    ['a heading that does not ask', '# T\n\n## Background\n\ntext\n', 'heading-without-question'],
    ['an ignored region', '<!-- mdrill:ignore -->\nQ: what?\n<!-- mdrill:end -->\n', 'ignored-region'],
    ['a file that opted out', '---\nmdrill: false\n---\nQ: what?\n', 'opted-out'],
    ['a table of data', '| a | b |\n|---|---|\n| c | d |\n', 'table-without-questions'],
    ['a README', '# x\n\n## Installation\n\ntext\n\n## License\n\nMIT\n\n## What is it?\n\ntext\n', 'project-text'],
  ])('gives the reason for %s', (_, text, reason) => {
    expect(explained(text).join('\n')).toContain(reason);
  });

  it('explains canonical decks as well', () => {
    expect(explained('---\nmdrill: { deck: 1, id: t }\n---\nintro\n\n## F\n<!-- card a qa -->\n\nback\n')).toEqual([
      '1 3 front-matter front-matter',
      '4 4 paragraph not-a-deck-card',
      '6 6 heading canonical-deck 0 question',
      '7 7 comment canonical-deck 0 label',
      '9 9 paragraph canonical-deck 0 answer',
    ]);
  });
});

describe('why a file gives no cards', () => {
  it.each([
    ['', 'empty-file'],
    ['---\nmdrill: false\n---\nQ: a?\n', 'all-opted-out'],
    ['```\nQ: a?\n```\n', 'all-inert'],
    ['---\nmdrill: { deck: 1, id: t }\n---\ntext\n', 'deck-without-cards'],
    ['## 1.2.0\n\n- a\n\n## 1.1.0\n\n- b\n', 'project-file'],
    ['Some prose.\n', 'nothing-asked'],
  ])('%j: %s', (text, reason) => {
    expect(explainEmpty(text, 'x')).toBe(reason);
  });
});
