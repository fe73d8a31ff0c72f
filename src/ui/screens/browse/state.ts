import type { CardId } from '../../../identity/card-id.ts';
import { EMPTY_INPUT, editText, type TextEdit, type TextInput } from '../../parts/input/text-input.ts';
import { type Searchable, search, searchable } from '../../parts/search/search.ts';
import type { BrowseCard } from './data.ts';

/** What is said after an action. */
export type BrowseNotice =
  | 'suspended'
  | 'resumed'
  | 'buried'
  | 'reset'
  | 'flagged'
  | 'unflagged'
  | 'confirm-reset'
  | { readonly failed: string };

export interface BrowseState {
  readonly all: readonly Searchable<BrowseCard>[];
  readonly query: TextInput;
  /** The cards that fit the query. */
  readonly found: readonly BrowseCard[];
  readonly mode: 'list' | 'search' | 'card';
  /** Index in `found`. */
  readonly selected: number;
  /** First visible line of the opened card. */
  readonly scroll: number;
  readonly notice: BrowseNotice | undefined;
}

export type BrowseEvent =
  | { readonly type: 'cards-read'; readonly cards: readonly BrowseCard[] }
  | { readonly type: 'search-begun' | 'search-ended' | 'search-cancelled' | 'card-opened' | 'card-closed' }
  | { readonly type: 'query-edited'; readonly edit: TextEdit }
  | { readonly type: 'selected'; readonly index: number }
  | { readonly type: 'scrolled'; readonly to: number }
  | { readonly type: 'noticed'; readonly notice: BrowseNotice | undefined };

/** Prepares cards for searching; what is known of a card whose text is the same is used again. */
function prepare(
  cards: readonly BrowseCard[],
  before: readonly Searchable<BrowseCard>[] = [],
): readonly Searchable<BrowseCard>[] {
  const known = new Map(before.map((one) => [one.item.card, one]));
  return cards.map((entry) => {
    const same = known.get(entry.card);
    if (same?.item.deckTitle === entry.deckTitle) return { ...same, item: entry };
    const { front, back, section, tags } = entry.card;
    return searchable(entry, [front, ...section, entry.deckTitle], [back, ...tags.map((tag) => `#${tag}`)]);
  });
}

/** The list at the beginning: all cards. */
export function startBrowse(cards: readonly BrowseCard[]): BrowseState {
  return {
    all: prepare(cards),
    query: EMPTY_INPUT,
    found: cards,
    mode: 'list',
    selected: 0,
    scroll: 0,
    notice: undefined,
  };
}

function withQuery(state: BrowseState, query: TextInput): BrowseState {
  return { ...state, query, found: search(state.all, query.text), selected: 0 };
}

function indexOf(cards: readonly BrowseCard[], id: CardId | undefined, otherwise: number): number {
  const index = cards.findIndex((entry) => entry.id === id);
  return index < 0 ? Math.max(0, Math.min(otherwise, cards.length - 1)) : index;
}

/** The next state of the list. */
export function reduceBrowse(state: BrowseState, event: BrowseEvent): BrowseState {
  switch (event.type) {
    case 'cards-read': {
      const all = prepare(event.cards, state.all);
      const found = search(all, state.query.text);
      return { ...state, all, found, selected: indexOf(found, state.found[state.selected]?.id, state.selected) };
    }
    case 'search-begun':
      return { ...state, mode: 'search' };
    case 'search-ended':
      return { ...state, mode: 'list' };
    case 'search-cancelled':
      return { ...withQuery(state, EMPTY_INPUT), mode: 'list' };
    case 'query-edited':
      return withQuery(state, editText(state.query, event.edit));
    case 'selected':
      return { ...state, selected: event.index };
    case 'card-opened':
      return state.found.length === 0 ? state : { ...state, mode: 'card', scroll: 0 };
    case 'card-closed':
      return { ...state, mode: 'list' };
    case 'scrolled':
      return { ...state, scroll: event.to };
    case 'noticed':
      return { ...state, notice: event.notice };
  }
}
