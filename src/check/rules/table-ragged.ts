import type { IndexedText } from '../indexed-text.ts';
import type { LineScan } from '../line-scan.ts';
import { BAR } from '../line-signs.ts';
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
      const last = lastRow(lines, number + 1);
      found.push(...raggedRows(source, number, last));
      number = last;
    }
    return found;
  },
});

/** Whether a line heads a table: a row with cells above a delimiter row of as many. */
function isHead(source: IndexedText, lines: LineScan, number: number): boolean {
  if (!hasBar(lines, number + 1) || lines.roles[number - 1] !== 'text' || lines.roles[number] !== 'text') return false;
  const delimiter = source.line(number + 1);
  return DELIMITER_ROW.test(delimiter) && cellCount(source.line(number)) === cellCount(delimiter);
}

function hasBar(lines: LineScan, number: number): boolean {
  return ((lines.signs[number - 1] ?? 0) & BAR) !== 0;
}

function lastRow(lines: LineScan, delimiter: number): number {
  let last = delimiter;
  while (lines.roles[last] === 'text' && hasBar(lines, last + 1)) last++;
  return last;
}

function raggedRows(source: IndexedText, head: number, last: number): readonly RuleFinding[] {
  const expected = cellCount(source.line(head));
  const found: RuleFinding[] = [];
  for (let number = head + 2; number <= last; number++) {
    const count = cellCount(source.line(number));
    if (count !== expected) found.push({ span: rowSpan(source, number), params: { count, expected } });
  }
  return found;
}

/** Cells of a row; a bar behind a backslash is content. */
function cellCount(row: string): number {
  const margin = row.startsWith('|') ? row : row.replace(/^[\s>]*/, '');
  const bare = (margin.includes('\\|') ? margin.replaceAll('\\|', '') : margin).trim();
  let bars = 0;
  for (let at = bare.indexOf('|'); at >= 0; at = bare.indexOf('|', at + 1)) bars++;
  const framing = (bare.startsWith('|') ? 1 : 0) + (bare.length > 1 && bare.endsWith('|') ? 1 : 0);
  return bars - framing + 1;
}

function rowSpan(source: IndexedText, number: number): ReturnType<IndexedText['span']> {
  const row = source.line(number);
  const start = source.lineStart(number) + (/^[\s>]*\|?\s*/.exec(row)?.[0].length ?? 0);
  return source.span(start, source.lineStart(number) + row.trimEnd().length);
}
