import type { Card } from '../../cards/card.ts';

/** A card of a text with the id it is to carry. */
export interface WantedId {
  readonly card: Card;
  readonly id: string;
}

/** A text with ids in it. */
export interface WrittenIds {
  readonly text: string;
  readonly written: readonly WantedId[];
  /** Cards that share their line with another, or whose line takes no id without changing the card. */
  readonly refused: readonly WantedId[];
}

const HEADING = /^ {0,3}#{1,6}[ \t]/;
const CLOSING_HASHES = /[ \t]+#+[ \t]*$/;

/**
 * Writes ids into notes: as `{#id}` at the end of a heading, as a comment at the end of any other line. Nothing else
 * changes: `read` is asked whether the cards are still the same, and an id that would change one is left out.
 */
export function writeIds(
  text: string,
  wanted: readonly WantedId[],
  read: (text: string) => readonly Card[],
): WrittenIds {
  const missing = wanted.filter(({ card }) => card.explicitId === undefined);
  const alone = missing.filter(
    ({ card }) => wanted.filter((other) => lineOf(other.card) === lineOf(card)).length === 1,
  );
  const before = wanted.map(({ card }) => card);
  let kept = alone;
  for (;;) {
    const changed = insert(text, kept);
    const wrong = wrongAfter(read(changed), before, kept);
    if (wrong.size === 0) {
      const written = new Set(kept);
      return { text: changed, written: kept, refused: missing.filter((want) => !written.has(want)) };
    }
    kept = kept.filter((want) => !wrong.has(want));
  }
}

function lineOf({ span }: Card): number {
  return span.start.line;
}

function insert(text: string, wanted: readonly WantedId[]): string {
  const ids = new Map(wanted.map(({ card, id }) => [lineOf(card), id]));
  return text
    .split('\n')
    .map((line, index) => {
      const id = ids.get(index + 1);
      return id === undefined ? line : withId(line, id);
    })
    .join('\n');
}

function withId(line: string, id: string): string {
  const [, content = '', end = ''] = /^(.*?)([ \t]*\r?)$/.exec(line) ?? [];
  if (HEADING.test(content)) return `${content.replace(CLOSING_HASHES, '')} {#${id}}${end}`;
  const cell = /^([ \t]*\|[^|]*?)([ \t]*\|.*)$/.exec(content);
  if (cell !== null) return `${cell[1]} <!-- id: ${id} -->${cell[2]}${end}`;
  return `${content} <!-- id: ${id} -->${end}`;
}

/** The ids that are not there afterwards, or whose presence makes another card of theirs; all when cards are lost. */
function wrongAfter(
  after: readonly Card[],
  before: readonly Card[],
  wanted: readonly WantedId[],
): ReadonlySet<WantedId> {
  if (after.length !== before.length) {
    const [one] = wanted;
    return new Set(one === undefined ? [] : wanted.length > 1 ? wanted.slice(0, Math.ceil(wanted.length / 2)) : [one]);
  }
  return new Set(
    wanted.filter(({ card, id }) => {
      const now = after[before.indexOf(card)];
      return now === undefined || now.explicitId !== id || !isSame(now, card);
    }),
  );
}

function isSame(now: Card, then: Card): boolean {
  return now.kind === then.kind && now.front === then.front && now.back === then.back;
}
