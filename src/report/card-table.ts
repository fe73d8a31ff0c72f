import stringWidth from 'string-width';
import type { DeckSummary } from '../check/card-summary.ts';
import { printableJson } from '../drill/printable.ts';
import type { Messages } from '../i18n/messages.ts';
import { harmless } from './harmless.ts';
import type { Palette } from './palette.ts';

/** The figures of decks as a table for people, totals last. */
export function cardTable(decks: readonly DeckSummary[], messages: Messages, palette: Palette): string {
  const words = messages.check.cards;
  const head = [words.deck, words.cards, words.unanswered, words.minutes, words.kinds];
  const rows = decks.map((deck) => [
    harmless(deck.file),
    String(deck.cards),
    String(deck.unanswered),
    String(deck.minutes),
    deck.kinds.map(([kind, count]) => `${kind} ${count}`).join(', '),
  ]);
  const sum = (value: (deck: DeckSummary) => number) => String(decks.reduce((total, deck) => total + value(deck), 0));
  const total = [
    words.total,
    sum((deck) => deck.cards),
    sum((deck) => deck.unanswered),
    sum((deck) => deck.minutes),
    '',
  ];
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows, total].map((row) => stringWidth(row[column] ?? ''))),
  );
  const lay = (row: readonly string[]) =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0, column))
      .join('  ')
      .trimEnd();
  return `${[palette.strong(lay(head)), ...rows.map(lay), palette.strong(lay(total))].join('\n')}\n`;
}

/** The same as data. */
export function cardTableData(decks: readonly DeckSummary[]): string {
  const data = decks.map(({ file, kinds, ...rest }) => ({ path: file, ...rest, kinds: Object.fromEntries(kinds) }));
  return `${printableJson({ version: 1, decks: data })}\n`;
}

/** Names and kinds stand left, figures right. */
function pad(cell: string, width: number, column: number): string {
  const space = ' '.repeat(width - stringWidth(cell));
  return column === 0 || column === 4 ? `${cell}${space}` : `${space}${cell}`;
}
