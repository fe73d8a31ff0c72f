import { EMPTY_LINE, lineWidth, type StyledLine, type StyledText, styled } from '../text/line.ts';
import { wrap } from '../text/wrap.ts';
import { type BlockContext, beside, under } from './context.ts';

type Cell = readonly StyledText[];

const INDENT = 2;

function renderField(name: Cell, value: Cell, context: BlockContext): readonly StyledLine[] {
  const label: StyledLine = [...name, styled(': ', 'muted')];
  const labelWidth = lineWidth(label);
  if (labelWidth > context.width / 2) {
    return [
      ...wrap(label, context.width),
      ...beside(under(INDENT), under(INDENT), INDENT, context, (inner) => wrap(value, inner.width)),
    ];
  }
  return beside(label, under(INDENT), Math.max(labelWidth, INDENT), context, (inner) => wrap(value, inner.width));
}

/** A table too wide for the screen: a record for each row, a line for each filled cell. */
export function renderRecords(
  head: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  context: BlockContext,
): readonly StyledLine[] {
  return rows.flatMap((row, rowIndex) => {
    const fields = head.flatMap((name, index) => {
      const value = row[index] ?? [];
      return value.length === 0 ? [] : renderField(name, value, context);
    });
    return rowIndex === 0 ? fields : [EMPTY_LINE, ...fields];
  });
}
