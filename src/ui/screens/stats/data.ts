/** How many of how many reviews were recalled. */
export interface RecallShare {
  readonly recalled: number;
  readonly total: number;
}

/** Cards in a range of days; `to` is inclusive and absent for the last range. */
export interface DayRange {
  readonly from: number;
  readonly to?: number;
  readonly cards: number;
}

/** The reviews of a deck or a tag. */
export interface GroupShare extends RecallShare {
  readonly name: string;
}

/** Everything the statistics show; lists of days are oldest first or, for what comes, tomorrow first. */
export interface StatsData {
  /** 0 to 1. */
  readonly wishedRetention: number;
  readonly retention: { readonly all: RecallShare; readonly young: RecallShare; readonly mature: RecallShare };
  readonly reviewsPerDay: readonly number[];
  readonly minutesPerDay: readonly number[];
  readonly forecast: readonly number[];
  readonly intervals: readonly DayRange[];
  readonly stability: readonly DayRange[];
  /** What people said before the reveal (0 to 1) and how often they were right. */
  readonly calibration: readonly (RecallShare & { readonly confidence: number })[];
  readonly leeches: readonly { readonly front: string; readonly lapses: number }[];
  readonly decks: readonly GroupShare[];
  readonly tags: readonly GroupShare[];
}
