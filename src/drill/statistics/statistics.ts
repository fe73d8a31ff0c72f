import type { CardId } from '../../identity/card-id.ts';
import type { ReviewEvent } from '../../memory/history.ts';
import { isLeech } from '../../memory/leech.ts';
import type { Memory } from '../../memory/memory.ts';
import { type DayRange, distributionOf } from './distribution.ts';
import { calibration, type RecallShare, recallByGroup, testedReviews, trueRetention } from './recall.ts';
import { forecastOf, lastDays, minutesByDay, reviewsByDay } from './workload.ts';

/** Days the charts look back and ahead. */
export const CHART_DAYS = 30;

/** A card as the statistics know it. */
export interface CountedCard {
  readonly id: CardId;
  readonly front: string;
  readonly deck: string;
  readonly tags: readonly string[];
  readonly memory: Memory;
  /** Lapses from which on it is a leech, as its deck and tags have it. */
  readonly leechThreshold: number;
}

/** What statistics are made of. */
export interface StatisticsInput {
  /** Reviews that still count, in the order of the journal, by the id the card is known by. */
  readonly reviews: readonly ReviewEvent[];
  readonly cards: readonly CountedCard[];
  /** Study day. */
  readonly today: number;
  readonly wishedRetention: number;
}

/** The numbers of a person's practice. Lists of days are oldest first or, for what comes, tomorrow first. */
export interface Statistics {
  readonly wishedRetention: number;
  readonly retention: { readonly all: RecallShare; readonly young: RecallShare; readonly mature: RecallShare };
  readonly reviewsPerDay: readonly number[];
  readonly minutesPerDay: readonly number[];
  readonly forecast: readonly number[];
  readonly intervals: readonly DayRange[];
  readonly stability: readonly DayRange[];
  readonly calibration: readonly (RecallShare & { readonly confidence: number })[];
  /** Most often forgotten first. */
  readonly leeches: readonly { readonly id: CardId; readonly front: string; readonly lapses: number }[];
  readonly decks: readonly (RecallShare & { readonly name: string })[];
  readonly tags: readonly (RecallShare & { readonly name: string })[];
}

/** Works out the statistics of some cards; reviews of other cards are left out. */
export function statisticsOf(input: StatisticsInput): Statistics {
  const { cards, today, wishedRetention } = input;
  const byId = new Map(cards.map((card) => [card.id, card]));
  const reviews = input.reviews.filter(({ card }) => byId.has(card));
  const tested = testedReviews(reviews);
  const tests = tested.map(({ review }) => review);
  const scheduled = cards.flatMap(({ memory }) => (memory.phase === 'review' ? [memory] : []));
  return {
    wishedRetention,
    retention: trueRetention(tested),
    reviewsPerDay: lastDays(reviewsByDay(reviews), today, CHART_DAYS),
    minutesPerDay: lastDays(minutesByDay(reviews), today, CHART_DAYS),
    forecast: forecastOf(
      cards.map(({ memory }) => memory),
      today,
      CHART_DAYS,
    ),
    intervals: distributionOf(
      scheduled.flatMap(({ due, lastReview }) => (due.unit === 'day' ? [due.day - lastReview.day] : [])),
    ),
    stability: distributionOf(scheduled.map(({ fsrs }) => fsrs.stability)),
    calibration: calibration(reviews),
    leeches: cards
      .filter(({ memory, leechThreshold }) => isLeech(memory.lapses, leechThreshold))
      .sort((one, other) => other.memory.lapses - one.memory.lapses)
      .map(({ id, front, memory }) => ({ id, front, lapses: memory.lapses })),
    decks: recallByGroup(tests, (id) => [byId.get(id)?.deck ?? '']),
    tags: recallByGroup(tests, (id) => byId.get(id)?.tags ?? []),
  };
}
