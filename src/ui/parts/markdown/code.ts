import type { Code } from 'mdast';
import { clustersOf } from '../text/clusters.ts';
import { lineOf, type StyledLine, styled } from '../text/line.ts';
import { wrap } from '../text/wrap.ts';
import type { BlockContext } from './context.ts';

const TAB_STOP = 4;
const GUTTER: StyledLine = [styled('│ ', 'rule')];
const CONTINUED_GUTTER: StyledLine = [styled('┊ ', 'rule')];
const GUTTER_WIDTH = 2;

/** Tabs as spaces up to the next stop, counted in columns. */
export function expandTabs(line: string): string {
  if (!line.includes('\t')) return line;
  let expanded = '';
  let column = 0;
  const { starts, widths } = clustersOf(line);
  for (const [index, width] of widths.entries()) {
    const cluster = line.slice(starts[index], starts[index + 1]);
    const columns = cluster === '\t' ? TAB_STOP - (column % TAB_STOP) : width;
    expanded += cluster === '\t' ? ' '.repeat(columns) : cluster;
    column += columns;
  }
  return expanded;
}

/** A block of code behind a thin line; code lines too long for the screen go on below a dotted one. */
export function renderCode(node: Code, context: BlockContext): readonly StyledLine[] {
  const code = node.value
    .split(/\r\n?|\n/u)
    .map(expandTabs)
    .join('\n');
  const language = node.lang?.split(/[\s,{:]/u)[0];
  return context
    .highlight(code, language)
    .flatMap((line) =>
      wrap(line.length === 0 ? lineOf('') : line, context.width - GUTTER_WIDTH).map((piece, index) => [
        ...(index === 0 ? GUTTER : CONTINUED_GUTTER),
        ...piece,
      ]),
    );
}
