import { foldWidthAndCase } from '../../drill/answer/normalize.ts';
import type { IdentifiedCard } from '../../identity/loaded.ts';
import type { QuizOptions } from './options.ts';

/** The cards of the decks and with the tags that were asked for; all of them when nothing was. */
export function chooseCards(
  cards: readonly IdentifiedCard[],
  { tags, decks }: Pick<QuizOptions, 'tags' | 'decks'>,
): readonly IdentifiedCard[] {
  const wanted = decks.map(foldWidthAndCase);
  return cards.filter(({ card, from }) => {
    const isTagged = tags.length === 0 || tags.some((tag) => card.tags.includes(tag) || from.deck.tags.includes(tag));
    const names = [from.deck.title, from.path, from.deck.id ?? ''].map(foldWidthAndCase);
    return isTagged && (wanted.length === 0 || wanted.some((words) => names.some((name) => name.includes(words))));
  });
}
