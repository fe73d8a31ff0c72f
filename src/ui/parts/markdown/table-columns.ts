/** Columns a cell needs: in one line, and at least. */
export interface ColumnNeed {
  readonly natural: number;
  readonly least: number;
}

/** Columns between two cells: a space, a line, a space. */
const SEPARATOR = 3;
/** Columns of the two outer lines with their spaces. */
const FRAME = 4;

/** A cell that has to be wrapped into less than this is hard to read: five Chinese characters. */
const LEAST_WRAPPED = 10;

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/**
 * Widths for the columns of a table within a width, frame included; undefined when it cannot be
 * fitted, or only with columns too narrow to read. Narrow columns
 * get what they need, the wide ones share the rest evenly.
 */
export function fitColumns(needs: readonly ColumnNeed[], width: number): readonly number[] | undefined {
  const room = width - FRAME - SEPARATOR * (needs.length - 1);
  if (sum(needs.map((need) => need.natural)) <= room) return needs.map((need) => need.natural);
  if (sum(needs.map((need) => need.least)) > room) return undefined;
  // Raising one common ceiling until the room is used gives every column at least its least and no column more than it needs.
  let ceiling = 1;
  const at = (limit: number): readonly number[] =>
    needs.map((need) => Math.max(need.least, Math.min(need.natural, limit)));
  while (sum(at(ceiling + 1)) <= room) ceiling += 1;
  const widths = [...at(ceiling)];
  let spare = room - sum(widths);
  for (const [index, need] of needs.entries()) {
    const current = widths[index] ?? 0;
    if (spare > 0 && current < need.natural) {
      widths[index] = current + 1;
      spare -= 1;
    }
  }
  const isCramped = needs.some((need, index) => (widths[index] ?? 0) < Math.min(need.natural, LEAST_WRAPPED));
  return isCramped ? undefined : widths;
}
