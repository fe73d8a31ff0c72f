import type { IndexedText } from '../indexed-text.ts';
import type { LineScan } from '../line-scan.ts';
import type { RuleFinding } from '../rule.ts';
import { defineDeckRule, exampleText } from '../rule.ts';

const DELIMITER_ROW = /^[\s>]*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

export const tableRagged = defineDeckRule({
  id: 'table-ragged',
  category: 'syntax',
  level: 'warning',
  bad: exampleText('| 问题 | 回答 |\n|---|---|\n| 什么是 Pod？ | 最小的调度单元 |\n| ⟦什么是 Service？ |⟧\n'),
  good: exampleText(
    '| 问题 | 回答 |\n|---|---|\n| 什么是 Pod？ | 最小的调度单元 |\n| 什么是 Service？ | 稳定的入口 |\n',
  ),
  check: ({ source, lines }) => tableHeads(source, lines).flatMap((head) => raggedRows(source, lines, head)),
});

/** Lines that head a table: a row with cells, then a delimiter row of as many. */
function tableHeads(source: IndexedText, lines: LineScan): readonly number[] {
  const heads: number[] = [];
  for (let number = 1; number < source.lineCount; number++) {
    const delimiter = source.line(number + 1);
    if (lines.roles[number - 1] !== 'text' || lines.roles[number] !== 'text' || !delimiter.includes('|')) continue;
    if (DELIMITER_ROW.test(delimiter) && cellCount(source.line(number)) === cellCount(delimiter)) heads.push(number);
  }
  return heads;
}

function raggedRows(source: IndexedText, lines: LineScan, head: number): readonly RuleFinding[] {
  const expected = cellCount(source.line(head));
  const found: RuleFinding[] = [];
  for (let number = head + 2; number <= source.lineCount && lines.roles[number - 1] === 'text'; number++) {
    const row = source.line(number);
    if (!row.includes('|')) break;
    const count = cellCount(row);
    if (count === expected) continue;
    found.push({ span: rowSpan(source, number), params: { count, expected } });
  }
  return found;
}

/** Cells of a row; a bar behind a backslash is content. */
function cellCount(row: string): number {
  const bare = row
    .replace(/^[\s>]*/, '')
    .replace(/\\\|/g, '')
    .trim()
    .replace(/^\|/, '')
    .replace(/\|$/, '');
  return bare.split('|').length;
}

function rowSpan(source: IndexedText, number: number): ReturnType<IndexedText['span']> {
  const row = source.line(number);
  const start = source.lineStart(number) + (/^[\s>]*\|?\s*/.exec(row)?.[0].length ?? 0);
  return source.span(start, source.lineStart(number) + row.trimEnd().length);
}
