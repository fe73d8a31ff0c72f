import type { CardId } from '../identity/card-id.ts';
import { groupBy } from '../identity/collect.ts';
import type { IdentifiedCard, LoadedDeck } from '../identity/loaded.ts';
import type { DayTally } from '../memory/memories.ts';
import type { SchedulerSettings, SettingsOverlay } from '../memory/settings.ts';

/** How many cards of a group may still be asked today. */
export interface LimitGroup {
  readonly newLeft: number;
  readonly reviewsLeft: number;
  /** `all`: holds for every card, so that nothing more is taken once it is used up. */
  readonly scope: 'all' | 'some';
  contains(card: IdentifiedCard): boolean;
}

/** Where the limits of a day come from. */
export interface LimitSources {
  readonly general: SchedulerSettings;
  /** What a deck says for itself. */
  deckSettings(deck: LoadedDeck): SettingsOverlay;
  readonly byTag: ReadonlyMap<string, SettingsOverlay>;
  /** What all cards in the journal have used up today, whether loaded or not. */
  readonly usedByAll: DayTally;
  /** What some cards have used up today. */
  usedBy(cards: readonly CardId[]): DayTally;
  /** What the person asked for this sitting: so many more, whatever was done today and whatever decks say. */
  readonly override?: { readonly new?: number; readonly reviews?: number };
}

/** The limits that hold now: one for all cards together, one for each deck and each tag that sets its own. */
export function limitGroups(cards: readonly IdentifiedCard[], sources: LimitSources): readonly LimitGroup[] {
  const { general, override = {}, usedByAll } = sources;
  const ownLimits = (
    own: SettingsOverlay,
    contains: LimitGroup['contains'],
    among: readonly IdentifiedCard[],
  ): readonly LimitGroup[] => {
    const newPerDay = override.new === undefined ? own.newPerDay : undefined;
    const reviewsPerDay = override.reviews === undefined ? own.reviewsPerDay : undefined;
    if (newPerDay === undefined && reviewsPerDay === undefined) return [];
    const used = sources.usedBy(among.filter(contains).map(({ id }) => id));
    return [
      {
        newLeft: left(newPerDay, used.introduced),
        reviewsLeft: left(reviewsPerDay, used.reviewed),
        scope: 'some',
        contains,
      },
    ];
  };
  const decks = groupBy(cards, ({ from }) => from.location);
  return [
    {
      newLeft: override.new ?? left(general.newPerDay, usedByAll.introduced),
      reviewsLeft: override.reviews ?? left(general.reviewsPerDay, usedByAll.reviewed),
      scope: 'all',
      contains: () => true,
    },
    ...[...decks].flatMap(([location, ofDeck]) => {
      const deck = ofDeck.at(-1)?.from;
      if (deck === undefined) return [];
      return ownLimits(sources.deckSettings(deck), ({ from }) => from.location === location, ofDeck);
    }),
    ...[...sources.byTag].flatMap(([tag, own]) =>
      ownLimits(own, ({ card, from }) => card.tags.includes(tag) || from.deck.tags.includes(tag), cards),
    ),
  ];
}

function left(limit: number | undefined, used: number): number {
  return limit === undefined ? Number.POSITIVE_INFINITY : Math.max(0, limit - used);
}
