import { HOUR, MINUTE } from './zone.ts';

/** How gladly a person reviews on a weekday; load balancing moves reviews away from the other two. */
export const EASY_DAY_LEVELS = ['normal', 'reduced', 'minimum'] as const;
/** One of the levels. */
export type EasyDayLevel = (typeof EASY_DAY_LEVELS)[number];

/** `deck`: as they stand in the notes. */
export const NEW_ORDERS = ['deck', 'random'] as const;
/** `due`: longest waiting first; `weakest`: least likely to be recalled first. */
export const REVIEW_ORDERS = ['due', 'weakest', 'random'] as const;
/** Where new cards come: spread through the reviews, before or after them. */
export const NEW_MIXES = ['spread', 'first', 'last'] as const;
/** `tell`: say so and go on; `suspend`: put the card aside as well. */
export const LEECH_ACTIONS = ['tell', 'suspend'] as const;

/** Everything scheduling depends on. Durations in ms, intervals in study days. */
export interface SchedulerSettings {
  /** The wished probability of recall on the day a card is due, 0.70 to 0.97. */
  readonly retention: number;
  readonly newPerDay: number;
  readonly reviewsPerDay: number;
  /** Waits of the learning steps, in order; none lets a new card go straight to review. */
  readonly learningSteps: readonly number[];
  readonly relearningSteps: readonly number[];
  readonly maximumInterval: number;
  readonly newOrder: (typeof NEW_ORDERS)[number];
  readonly reviewOrder: (typeof REVIEW_ORDERS)[number];
  readonly newMix: (typeof NEW_MIXES)[number];
  /** Whether neighbours in the queue should come from different topics. */
  readonly interleave: boolean;
  /** Whether the other cards of a passage wait until tomorrow once one of them was graded. */
  readonly burySiblings: boolean;
  /** One level a weekday, from Sunday. */
  readonly easyDays: readonly EasyDayLevel[];
  readonly leechThreshold: number;
  readonly leechAction: (typeof LEECH_ACTIONS)[number];
  /** Full hour of the wall clock at which a study day begins, 0 to 23. */
  readonly rolloverHour: number;
  /** How long before its time a card in learning may be shown when nothing else is left. */
  readonly learnAhead: number;
  readonly fuzz: boolean;
  readonly loadBalancing: boolean;
}

/** The name of a scheduling setting. */
export type SettingName = keyof SchedulerSettings;

/** Some settings, to be laid over others: what a configuration file, a deck or a tag says. */
export type SettingsOverlay = Partial<SchedulerSettings>;

/** What holds when nobody has said anything; the usual values of spaced-repetition programs. */
export const DEFAULT_SETTINGS: SchedulerSettings = {
  retention: 0.9,
  newPerDay: 20,
  reviewsPerDay: 200,
  learningSteps: [MINUTE, 10 * MINUTE],
  relearningSteps: [10 * MINUTE],
  maximumInterval: 36_500,
  newOrder: 'deck',
  reviewOrder: 'due',
  newMix: 'spread',
  interleave: true,
  burySiblings: false,
  easyDays: ['normal', 'normal', 'normal', 'normal', 'normal', 'normal', 'normal'],
  leechThreshold: 8,
  leechAction: 'tell',
  rolloverHour: 4,
  learnAhead: HOUR / 3,
  fuzz: true,
  loadBalancing: true,
};

/** Lays overlays over settings, the last on top: configuration, then deck, then the card's tags in their order. */
export function mergeSettings(base: SchedulerSettings, ...overlays: readonly SettingsOverlay[]): SchedulerSettings {
  let settings = base;
  for (const overlay of overlays) settings = { ...settings, ...overlay };
  return settings;
}

/** The settings of one card: what its deck says over the general ones, and on top what its tags say, in their order. */
export function settingsOfCard(
  general: SchedulerSettings,
  deck: SettingsOverlay,
  byTag: ReadonlyMap<string, SettingsOverlay>,
  tags: readonly string[],
): SchedulerSettings {
  return mergeSettings(general, deck, ...tags.map((tag) => byTag.get(tag) ?? {}));
}
