import type { Card } from '../cards/card.ts';
import type { Deck } from '../cards/deck.ts';
import type { HashFunction } from '../identity/card-id.ts';

/** Digest of all that a deck takes over from its seed. Ids and places are a deck's own. */
export function digestOf({ title, language, tags, cards }: Deck, hash: HashFunction): string {
  let contents = text(title) + text(language) + texts(tags);
  for (const card of cards) contents += contentOf(card);
  return hash(contents);
}

function contentOf(card: Card): string {
  return (
    text(card.kind) +
    text(card.front) +
    text(card.back) +
    text(card.context) +
    text(card.contrast) +
    text(card.timeLimitSeconds?.toString()) +
    text(card.siblingGroup?.toString()) +
    texts(card.section) +
    texts(card.followUps) +
    texts(card.rubric) +
    texts(card.tags) +
    (card.kind === 'cloze' ? texts(card.cloze) : '') +
    (card.kind === 'choice'
      ? texts(card.choices.map(({ text: choice, correct }) => (correct ? '+' : '-') + choice))
      : '')
  );
}

/** A text behind its length, so that no two contents are written alike. */
function text(value: string | undefined): string {
  return value === undefined ? '-' : `${value.length}:${value}`;
}

function texts(values: readonly string[]): string {
  let written = `${values.length};`;
  for (const value of values) written += text(value);
  return written;
}
