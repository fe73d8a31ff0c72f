import type { Card } from '../../cards/card.ts';
import { lastLine } from '../card-places.ts';
import type { IndexedText } from '../indexed-text.ts';
import type { LineScan } from '../line-scan.ts';
import { TEXT_FIRST } from '../line-signs.ts';
import { defineDeckRule, exampleText } from '../rule.ts';

const MARGIN = /^[\s>]*/;
const ITEM = /^[\s>]*(?:[-*+]|\d+[.)、])\s+\S/;

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
      // No list is longer than the card it is in.
      .filter((card) => card.back !== '' && lastLine(card) - card.span.start.line + 1 > option('maximum'))
      .flatMap((card) => flatRuns(card, source, lines))
      .filter((run) => run.items > option('maximum') && !run.structured)
      .map((run) => ({
        span: source.span(source.lineSpan(run.first).start.offset, source.lineSpan(run.last).end.offset),
        params: { count: run.items, maximum: option('maximum') },
      })),
});

/** Lists of neighbouring items at one indent; deeper lines make a list structured. */
function flatRuns(card: Card, source: IndexedText, lines: LineScan): readonly Run[] {
  const runs: Run[] = [];
  let current: Run | undefined;
  const last = lastLine(card);
  for (let number = card.span.start.line; number <= last; number++) {
    if (lines.roles[number - 1] !== 'text') continue;
    if (((lines.signs[number - 1] ?? 0) & TEXT_FIRST) !== 0) {
      current = undefined;
      continue;
    }
    const line = source.line(number);
    const indent = MARGIN.exec(line)?.[0] ?? '';
    if (indent.length === line.length) continue;
    if (current !== undefined && indent.length > current.indent.length) {
      current.structured = true;
      current.last = number;
    } else if (!ITEM.test(line)) {
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
