import type { IdentifiedCard } from '../identity/loaded.ts';
import type { CommandContext, Invocation } from './context.ts';
import { ExpectedStop } from './exit.ts';

/** How many candidates a message names. */
const MOST_NAMED = 5;

/**
 * The card a person means: by its id, by the beginning of its id, or by `file:line` with a line the card covers.
 * None, or more than one, is an expected stop that says what there is.
 */
export function findCard(reference: string, cards: readonly IdentifiedCard[], context: CommandContext): IdentifiedCard {
  const exact = cards.find(({ id }) => id === reference);
  if (exact !== undefined) return exact;
  const candidates = candidatesFor(reference, cards);
  const [only] = candidates;
  if (only !== undefined && candidates.length === 1) return only;
  const { card: texts } = context.messages.commands.said;
  throw new ExpectedStop(
    only === undefined
      ? texts.unknown(reference)
      : texts.ambiguous(
          reference,
          candidates.slice(0, MOST_NAMED).map(({ id }) => id),
        ),
  );
}

function candidatesFor(reference: string, cards: readonly IdentifiedCard[]): readonly IdentifiedCard[] {
  const [, file, line] = /^(.+):(\d+)$/.exec(reference) ?? [];
  if (reference === '') return [];
  if (file === undefined || line === undefined) return cards.filter(({ id }) => id.startsWith(reference));
  return cards.filter(({ card, from }) => {
    const { start, end } = card.span;
    return from.path === file && start.line <= Number(line) && Number(line) <= end.line;
  });
}

/** Where to look for cards named on the command line: `--in`, and the files of references by line. */
export function placesOf(invocation: Invocation): readonly string[] {
  const named = invocation.operands.flatMap((reference) => /^(.+):\d+$/.exec(reference)?.[1] ?? []);
  return [...new Set([...invocation.list('in'), ...named])];
}
