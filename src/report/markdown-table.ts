import { printableLine } from '../drill/printable.ts';

/** A Markdown table, its first row the head. */
export function markdownTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map(rowText).join('\n');
}

function rowText(cells: readonly string[]): string {
  return `| ${cells.map((cell) => printableLine(cell).replace(/\|/gu, '\\|')).join(' | ')} |`;
}
