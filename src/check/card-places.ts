import type { Card } from '../cards/card.ts';
import type { Span } from '../markdown/span.ts';
import type { IndexedText } from './indexed-text.ts';

/** Where a card's question stands in the source; its first line when the wording was cleaned beyond finding. */
export function frontSpan(source: IndexedText, card: Card): Span {
  const { start, end } = card.span;
  const at = source.text.slice(start.offset, end.offset).indexOf(card.front);
  if (card.front !== '' && at >= 0) return source.span(start.offset + at, start.offset + at + card.front.length);
  return source.lineSpan(start.line);
}

/** The place of part of a card's question, given its offset in the front; the whole question when it cannot be told. */
export function withinFront(source: IndexedText, card: Card, offset: number, length: number): Span {
  const whole = frontSpan(source, card);
  if (whole.end.offset - whole.start.offset !== card.front.length) return whole;
  return source.span(whole.start.offset + offset, whole.start.offset + offset + length);
}

/** Number (1-based) of the last line of a card. */
export function lastLine({ span: { start, end } }: Card): number {
  return end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
}
