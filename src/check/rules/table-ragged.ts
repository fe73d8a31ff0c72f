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
  check: ({ source, lines }) => {
    const found: RuleFinding[] = [];
    for (let number = 1; number < source.lineCount; number++) {
      if (!isHead(source, lines, number)) continue;
      const last = lastRow(source, lines, number + 1);
      found.push(...raggedRows(source, number, last));
      number = last;
    }
    return found;
  },
});

/** Whether a line heads a table: a row with cells above a delimiter row of as many. */
function isHead(source: IndexedText, lines: LineScan, number: number): boolean {
  const delimiter = source.line(number + 1);
  if (lines.roles[number - 1] !== 'text' || lines.roles[number] !== 'text' || !delimiter.includes('|')) return false;
  return DELIMITER_ROW.test(delimiter) && cellCount(source.line(number)) === cellCount(delimiter);
}

function lastRow(source: IndexedText, lines: LineScan, delimiter: number): number {
  let last = delimiter;
  while (lines.roles[last] === 'text' && source.line(last + 1).includes('|')) last++;
  return last;
}

function raggedRows(source: IndexedText, head: number, last: number): readonly RuleFinding[] {
  const expected = cellCount(source.line(head));
  const numbers = Array.from({ length: last - head - 1 }, (_, index) => head + 2 + index);
  return numbers.flatMap((number) => {
    const count = cellCount(source.line(number));
    return count === expected ? [] : [{ span: rowSpan(source, number), params: { count, expected } }];
  });
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
