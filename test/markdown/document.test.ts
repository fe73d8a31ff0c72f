import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/markdown/document.ts';

const kinds = (text: string) => readDocument(text).value.lines.map(({ kind }) => kind);
const findings = (text: string) =>
  readDocument(text).findings.map(({ rule, span }) => `${rule} ${span.start.line}:${span.start.column}`);

describe('the lines of a document', () => {
  it.each([
    ['headings with and without a space', '# a\n##标题\n#tag', ['heading', 'heading', 'text']],
    ['an underlined title', 'Title\n---\n\ntext', ['heading', 'underline', 'blank', 'text']],
    ['a rule right below a labelled line', 'A: yes\n---\nQ: no', ['text', 'rule', 'text']],
    ['a rule right below a sentence', 'It ends here.\n---', ['text', 'rule']],
    [
      'items with and without a space, and a version number',
      '1.对于\n1.20 版本\n- a\n**b** c',
      ['item', 'text', 'item', 'text'],
    ],
    ['items indented by a tab under a plain line', 'label\n\t- a\n\t\t- b', ['text', 'item', 'item']],
    ['a table', '| a | b |\n|---|---|\n| c | d |', ['table-head', 'table-rule', 'table-row']],
    ['a fence in a quote that ends with the quote', '> ```\n> # a\n# b', ['code', 'code', 'heading']],
    ['a fence whose code is not indented', '- a\n  ```\n# x\n  ```\n# b', ['item', 'code', 'code', 'code', 'heading']],
    ['a comment over several lines', '<!--\n# a\n-->\n# b', ['comment', 'comment', 'comment', 'heading']],
    ['a comment opening within a code span', '`<!--` is how\n# b', ['text', 'heading']],
    ['a tag and a placeholder', '<details>\n<registry>/x', ['markup', 'text']],
    ['raw markup', '<pre>\n# a\n</pre>\n# b', ['markup', 'markup', 'markup', 'heading']],
    ['ideographic spaces', '\u3000\u3000- a\n#\u00a0b', ['item', 'heading']],
  ])('are told apart: %s', (_, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it.each([
    ['an unclosed fence', 'a\n\n  ```js\nb', ['fence-unclosed 3:3']],
    ['an unclosed comment', '😀 a\n\n<!-- b', ['comment-unclosed 3:1']],
    ['quotes too deep to parse', `${'> '.repeat(40)}a`, ['nesting-too-deep 1:1']],
    ['nothing wrong', '```\n~~~\n```\n', []],
  ])('give findings for %s', (_, text, expected) => {
    expect(findings(text)).toEqual(expected);
  });

  it('keep their text and their indices', () => {
    const { lines } = readDocument('a <!-- b --> c\u3000d').value;
    expect(lines[0]?.text).toBe('a            c d');
  });
});

describe('the outline', () => {
  it('knows own bodies, subtrees and the title', () => {
    const { headings, title } = readDocument('# T\n\n## a\n\n#### b\n\n## c\n').value;
    expect(title).toBe(0);
    expect(headings.map(({ line, ownEnd, subtreeEnd, parent }) => [line, ownEnd, subtreeEnd, parent])).toEqual([
      [0, 2, 8, -1],
      [2, 4, 6, 0],
      [4, 6, 6, 1],
      [6, 8, 8, 0],
    ]);
  });

  it('has no title when several headings are of level 1', () => {
    expect(readDocument('# a\n\n# b\n').value.title).toBe(-1);
  });
});
