import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../../../src/ui/parts/markdown/render-markdown.ts';
import { repairNotes } from '../../../../src/ui/parts/markdown/repair-notes.ts';
import { lineText } from '../../../../src/ui/parts/text/line.ts';

const drawn = (markdown: string): readonly string[] => renderMarkdown(markdown, { width: 60 }).map(lineText);

describe('notes that CommonMark reads otherwise', () => {
  const cases: readonly (readonly [what: string, notes: string, lines: readonly string[]])[] = [
    [
      'a label ends the list above it',
      '优点：\n1. 快\n2. 稳\n缺点：\n3. 贵',
      ['优点：', '', '1. 快', '2. 稳', '', '缺点：', '', '3. 贵'],
    ],
    ['a list may begin at nought right under its title', '步骤\n0. 提交\n1. 写入', ['步骤', '', '0. 提交', '1. 写入']],
    [
      'items indented by a tab under a line are a list',
      '组件\n\t- 甲\n\t\t- 乙\n\t- 丙',
      ['组件', '', '• 甲', '  ◦ 乙', '• 丙'],
    ],
    ['an item needs no space', '1.提交\n2.写入', ['1. 提交', '2. 写入']],
    ['a Chinese comma numbers, too', '1、提交\n2、写入', ['1. 提交', '2. 写入']],
    ['a version is no item', '1.20 版本', ['1.20 版本']],
    ['a heading needs no space', '##标题', ['## 标题']],
    ['a colour is no heading', '#fff', ['#fff']],
    ['a nested list keeps its place', '1. 甲\n   - 乙\n2. 丙', ['1. 甲', '   ◦ 乙', '2. 丙']],
    ['text after a blank line ends a list', '- 甲\n\n正文', ['• 甲', '', '正文']],
    ['the rest of an item stays in it', '- 甲\n  乙', ['• 甲', '  乙']],
    ['code stays as it is', '```\n1.提交\n缺点：\n\t- x\n```', ['│ 1.提交', '│ 缺点：', '│     - x']],
  ];
  it.each(cases)('%s', (_what, notes, lines) => {
    expect(drawn(notes)).toEqual(lines);
  });

  it('are left alone where there is nothing to repair', () => {
    const fine = '# 标题\n\n正文\n\n- 甲\n  - 乙\n- 丙\n\n```sh\nls\n```\n';
    expect(repairNotes(fine)).toBe(fine);
  });

  it('never lose a character that is not white space or a marker', () => {
    const line = fc.constantFrom('- 甲', '\t- 乙', '1.丙', '缺点：', '正文', '', '```', '    深', '> 引');
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const squeeze = (text: string): string => text.replace(/\s/gu, '');
        expect(squeeze(repairNotes(lines.join('\n')))).toBe(squeeze(lines.join('\n')));
      }),
    );
  });
});
