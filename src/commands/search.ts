import { printableJson, printableLine } from '../drill/printable.ts';
import type { CommandContext, Invocation } from './context.ts';
import type { ExitCode } from './exit.ts';
import { openHome, readProgress } from './home.ts';
import { openLibrary } from './library.ts';
import { listedCard } from './listed.ts';

/** Finds cards by words of their question, answer or tags, and by pinyin initials of the question. Exit 1 when there is none. */
export async function search(context: CommandContext, invocation: Invocation): Promise<ExitCode> {
  const home = openHome(context);
  const progress = readProgress(home);
  const library = await openLibrary(
    context,
    home,
    { ...invocation, operands: invocation.list('in') },
    progress.state(),
  );
  const { search: searchIn, searchable } = await import('../ui/parts/search/search.ts');
  const items = library.cards.map((card) =>
    searchable(card, [card.card.front], [card.card.back, ...card.card.tags, ...card.from.deck.tags]),
  );
  const found = searchIn(items, invocation.operands.join(' '));
  context.stdout.write(
    invocation.flag('json')
      ? `${printableJson({ version: 1, cards: found.map((card) => ({ ...listedCard(card), path: card.from.path })) })}\n`
      : found
          .map(({ id, card, from }) => `${from.path}:${card.span.start.line}  ${id}  ${printableLine(card.front)}\n`)
          .join(''),
  );
  return found.length > 0 ? 0 : 1;
}
