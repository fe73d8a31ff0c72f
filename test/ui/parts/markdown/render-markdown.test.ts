import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHighlighter } from '../../../../src/ui/parts/markdown/lowlight-highlighter.ts';
import { renderMarkdown } from '../../../../src/ui/parts/markdown/render-markdown.ts';
import { lineText, lineWidth, type StyledLine } from '../../../../src/ui/parts/text/line.ts';
import { SAMPLE } from './sample.ts';

const texts = (markdown: string, width = 60): readonly string[] => renderMarkdown(markdown, { width }).map(lineText);
const stylesOf = (lines: readonly StyledLine[], text: string): readonly string[] | undefined =>
  lines.flat().find((part) => part.text === text)?.style;

describe('renderMarkdown', () => {
  it.each([24, 40, 72])('draws a whole document on %i columns', async (width) => {
    const lines = texts(SAMPLE, width);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`../../screens/markdown-${width}.txt`);
  });

  const cases: readonly (readonly [what: string, markdown: string, lines: readonly string[]])[] = [
    ['draws nothing for nothing', '', []],
    ['keeps the line ends of notes', '优点：\n快', ['优点：', '快']],
    [
      'joins lines an editor has wrapped',
      `${'word '.repeat(11)}\n${'word '.repeat(11)}\nend`,
      [
        'word word word word word word word word word word word word',
        'word word word word word word word word word word end',
      ],
    ],
    [
      'keeps a label apart from a long line above it',
      `${'长'.repeat(30)}。\n缺点：`,
      [`${'长'.repeat(29)}`, '长。', '缺点：'],
    ],
    ['shows an address once', '<https://example.org>', ['https://example.org']],
    ['starts an ordered list where the notes do', '3. 三\n4. 四', ['3. 三', '4. 四']],
    ['separates the items of a loose list', '- a\n\n- b', ['• a', '', '• b']],
    ['shows a heading with its level', '### 深度', ['### 深度']],
    ['hides comments', 'a\n\n<!-- card k3f9 -->\n\nb', ['a', '', 'b']],
    [
      'shows markup of other languages as text',
      '<details>\n<summary>x</summary>',
      ['<details>', '<summary>x</summary>'],
    ],
    ['expands tabs in code to stops', '```\na\tb\n中\tc\n```', ['│ a   b', '│ 中  c']],
    ['shows an escape sequence without its power', 'a \u001b[31mred', ['a ␛[31mred']],
    [
      'fills the short rows of a table',
      '| a | b |\n|---|---|\n| 1 |',
      ['┌───┬───┐', '│ a │ b │', '├───┼───┤', '│ 1 │   │', '└───┴───┘'],
    ],
  ];
  it.each(cases)('%s', (_what, markdown, lines) => {
    expect(texts(markdown)).toEqual(lines);
  });

  it('lays meanings over one another', () => {
    const lines = renderMarkdown('**强 `code` [链接](#a)** ==藏==', { width: 60 });
    expect(stylesOf(lines, '强 ')).toEqual(['strong']);
    expect(stylesOf(lines, 'code')).toEqual(['strong', 'code']);
    expect(stylesOf(lines, '链接')).toEqual(['strong', 'link']);
    expect(stylesOf(lines, '藏')).toEqual(['cloze']);
  });

  it('folds a table that cannot fit into records', () => {
    const table = `| ${'列 | '.repeat(12)}\n|${'---|'.repeat(12)}\n| ${'kubernetes | '.repeat(12)}`;
    expect(texts(table, 40)).toEqual(Array.from({ length: 12 }, () => '列: kubernetes'));
  });

  it('never exceeds the width, however deep the nesting', () => {
    const block = fc.constantFrom(
      '- item 列表项',
      '1. 编号',
      '   - 子项',
      '> 引用',
      '| a | 二 |\n|---|---|\n| 很长很长很长的单元格 | x |',
      '```sh\nkubectl get pods --all-namespaces\n```',
      '# 标题',
      'text **strong**',
      '---',
      '      - deep',
      '',
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), fc.integer({ min: 10, max: 90 }), (blocks, width) => {
        for (const line of renderMarkdown(blocks.join('\n'), { width })) {
          expect(lineWidth(line)).toBeLessThanOrEqual(width);
        }
      }),
    );
    const nested = Array.from({ length: 40 }, (_, depth) => `${'  '.repeat(depth)}- 很深的一级`).join('\n');
    expect(renderMarkdown(nested, { width: 30 }).every((line) => lineWidth(line) <= 30)).toBe(true);
  });

  it('draws any text without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (markdown) => {
        expect(renderMarkdown(markdown, { width: 40 }).map(lineText).join('')).not.toMatch(/\p{Cc}/u);
      }),
    );
  });
});

describe('createHighlighter', () => {
  const highlight = createHighlighter();

  it('knows keywords, strings and comments', () => {
    const lines = highlight('func main() {}\n// 注释', 'go');
    expect(stylesOf(lines, 'func')).toEqual(['token-keyword']);
    expect(stylesOf(lines, '// 注释')).toEqual(['token-comment']);
  });

  it('keeps one line for each line of code', () => {
    expect(highlight('a: 1\n\n# end\n', 'yaml').map(lineText)).toEqual(['a: 1', '', '# end', '']);
  });

  it('leaves languages it does not know plain', () => {
    expect(highlight('x', 'brainfuck')).toEqual([[{ text: 'x', style: ['code-block'] }]]);
  });
});
