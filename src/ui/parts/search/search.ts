import { foldWidthAndCase } from '../../../drill/answer/normalize.ts';
import { pinyinInitials } from './pinyin.ts';

/** Something that can be found by its texts. */
export interface Searchable<Item> {
  readonly item: Item;
  /** Folded: what is searched for words. */
  readonly text: string;
  /** Folded, in pinyin initials: what is searched for Latin letters, too. */
  readonly initials: string;
}

/** Prepares an item: `titles` are found by pinyin initials as well, `texts` by their words only. */
export function searchable<Item>(item: Item, titles: readonly string[], texts: readonly string[]): Searchable<Item> {
  const folded = titles.map(foldWidthAndCase);
  return {
    item,
    text: [...folded, ...texts.map(foldWidthAndCase)].join('\n'),
    initials: folded.map(pinyinInitials).join('\n'),
  };
}

/** The items that have every word of a query, in their order; all of them for an empty query. */
export function search<Item>(items: readonly Searchable<Item>[], query: string): readonly Item[] {
  const words = foldWidthAndCase(query)
    .split(/\s+/u)
    .filter((word) => word !== '');
  const found = items.filter(({ text, initials }) =>
    words.every((word) => text.includes(word) || (/^[a-z0-9]+$/u.test(word) && initials.includes(word))),
  );
  return found.map(({ item }) => item);
}
