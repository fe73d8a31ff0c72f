import { cardLines } from '../card-places.ts';
import { defineDeckRule, exampleText } from '../rule.ts';

const ITEM = /^((?:\s*>)*\s*)([-*+]|\d+[.)、])\s+\S/;

interface Run {
  readonly indent: string;
  readonly first: number;
  last: number;
  items: number;
  structured: boolean;
}

export const listTooLong = defineDeckRule({
  id: 'list-too-long',
  category: 'quality',
  level: 'warning',
  options: { maximum: 7 },
  bad: exampleText('## HTTP 有哪些方法？\n\n⟦- GET\n- HEAD\n- POST\n- PUT\n- DELETE\n- PATCH\n- OPTIONS\n- TRACE⟧\n'),
  good: exampleText(
    '## HTTP 有哪些方法？\n\n- 安全的\n  - GET\n  - HEAD\n  - OPTIONS\n- 改变状态的\n  - POST\n  - PUT\n  - DELETE\n',
  ),
  check: ({ source, lines, deck }, option) =>
    deck.cards
      .filter((card) => card.back !== '')
      .flatMap((card) =>
        flatRuns(
          cardLines(card).filter((line) => lines.roles[line - 1] === 'text'),
          source.line,
        ),
      )
      .filter((run) => run.items > option('maximum') && !run.structured)
      .map((run) => ({
        span: source.span(source.lineSpan(run.first).start.offset, source.lineSpan(run.last).end.offset),
        params: { count: run.items, maximum: option('maximum') },
      })),
});

/** Lists of neighbouring items at one indent; deeper lines make a list structured. */
function flatRuns(numbers: readonly number[], lineAt: (number: number) => string): readonly Run[] {
  const runs: Run[] = [];
  let current: Run | undefined;
  for (const number of numbers) {
    const line = lineAt(number);
    if (/^[\s>]*$/.test(line)) continue;
    const indent = ITEM.exec(line)?.[1];
    const depth = /^[\s>]*/.exec(line)?.[0].length ?? 0;
    if (current !== undefined && depth > current.indent.length) {
      current.structured = true;
      current.last = number;
    } else if (indent === undefined) {
      current = undefined;
    } else if (current !== undefined && current.indent === indent) {
      current.items++;
      current.last = number;
    } else {
      current = { indent, first: number, last: number, items: 1, structured: false };
      runs.push(current);
    }
  }
  return runs;
}
