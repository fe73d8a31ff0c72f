import type { AlignType, Table } from 'mdast';
import { clustersOf } from '../text/clusters.ts';
import { blank, EMPTY_LINE, lineText, lineWidth, type StyledLine, type StyledText, styled } from '../text/line.ts';
import { NARROWEST, wrap } from '../text/wrap.ts';
import type { BlockContext } from './context.ts';
import { inlineTexts } from './inline.ts';
import { type ColumnNeed, fitColumns } from './table-columns.ts';
import { renderRecords } from './table-records.ts';

/** A word longer than this may be split rather than make a table impossible. */
const LONGEST_KEPT_WORD = 20;
const BORDER = 'table-border';

/** Cells of a table: the head first, every row equally long. */
export type Cells = readonly (readonly (readonly StyledText[])[])[];

function cellsOf(node: Table): Cells {
  const columns = Math.max(...node.children.map((row) => row.children.length));
  return node.children.map((row, rowIndex) =>
    Array.from({ length: columns }, (_, index) =>
      inlineTexts(row.children[index]?.children ?? [], rowIndex === 0 ? ['strong'] : []),
    ),
  );
}

function longestWord(text: string): number {
  const widths = text.split(/\s+/u).flatMap((word) => {
    const clusters = clustersOf(word).widths;
    return clusters.some((columns) => columns > 1) ? Math.max(...clusters) : clusters.length;
  });
  return Math.max(0, ...widths);
}

function needOf(cells: Cells, column: number): ColumnNeed {
  const texts = cells.map((row) => lineText(row[column] ?? []));
  const natural = Math.max(1, ...texts.flatMap((text) => text.split('\n')).map((text) => lineWidth([styled(text)])));
  const least = Math.max(NARROWEST, ...texts.map((text) => Math.min(LONGEST_KEPT_WORD, longestWord(text))));
  return { natural, least: Math.min(natural, least) };
}

function aligned(line: StyledLine, width: number, align: AlignType | undefined): StyledLine {
  const missing = Math.max(0, width - lineWidth(line));
  const before = align === 'right' ? missing : align === 'center' ? Math.floor(missing / 2) : 0;
  return [blank(before), ...line, blank(missing - before)];
}

function renderRow(
  row: readonly (readonly StyledText[])[],
  widths: readonly number[],
  align: readonly AlignType[],
): readonly StyledLine[] {
  const columns = widths.map((width, index) => wrap(row[index] ?? [], width));
  const height = Math.max(...columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, lineIndex) => [
    styled('│ ', BORDER),
    ...widths.flatMap((width, index) => [
      ...(index > 0 ? [styled(' │ ', BORDER)] : []),
      ...aligned(columns[index]?.[lineIndex] ?? EMPTY_LINE, width, align[index]),
    ]),
    styled(' │', BORDER),
  ]);
}

function border(widths: readonly number[], [left, middle, right]: readonly [string, string, string]): StyledLine {
  return [styled(`${left}${widths.map((width) => '─'.repeat(width + 2)).join(middle)}${right}`, BORDER)];
}

/** A table in a box that fits the width; when no box can, one record for each row. */
export function renderTable(node: Table, context: BlockContext): readonly StyledLine[] {
  const cells = cellsOf(node);
  const [head = [], ...body] = cells;
  const widths = fitColumns(
    head.map((_, column) => needOf(cells, column)),
    context.width,
  );
  if (widths === undefined) return renderRecords(head, body, context);
  const align = node.align ?? [];
  const rows = body.map((row) => renderRow(row, widths, align));
  const roomy = rows.some((lines) => lines.length > 1);
  return [
    border(widths, ['┌', '┬', '┐']),
    ...renderRow(head, widths, align),
    border(widths, ['├', '┼', '┤']),
    ...rows.flatMap((lines, index) => (roomy && index > 0 ? [border(widths, ['├', '┼', '┤']), ...lines] : lines)),
    border(widths, ['└', '┴', '┘']),
  ];
}
