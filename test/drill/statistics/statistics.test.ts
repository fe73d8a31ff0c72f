import { describe, expect, it } from 'vitest';
import { distributionOf } from '../../../src/drill/statistics/distribution.ts';
import { calibration, recallByGroup, testedReviews, trueRetention } from '../../../src/drill/statistics/recall.ts';
import { statisticsOf } from '../../../src/drill/statistics/statistics.ts';
import {
  doneOn,
  forecastOf,
  lastDays,
  minutesByDay,
  minutesPerCard,
  reviewsByDay,
  streakOf,
} from '../../../src/drill/statistics/workload.ts';
import { reviewsAmong } from '../../../src/memory/history.ts';
import { cardId, inDays, MONDAY, review } from '../../memory/journal-builder.ts';
import { newMemory, reviewMemory, TODAY } from '../support.ts';

const reviews = reviewsAmong([
  review('d.p.1', MONDAY, 'pod', 'good', { next: inDays(MONDAY, 7) }),
  review('d.p.2', MONDAY + 7, 'pod', 'again', { after: 'd.p.1', next: inDays(MONDAY + 7, 30) }),
  review('d.p.3', MONDAY + 37, 'pod', 'hard', { after: 'd.p.2', next: inDays(MONDAY + 37, 60) }),
  review('d.p.4', MONDAY + 37, 'svc', 'good', { mode: 'cram' }),
  review('d.p.5', MONDAY + 38, 'svc', 'good', {
    next: { phase: 'learning', step: 1, due: { unit: 'instant', at: 0 } },
  }),
  review('d.p.6', MONDAY + 38, 'svc', 'again', { after: 'd.p.5' }),
]);

describe('true retention', () => {
  const tested = testedReviews(reviews);

  it('counts reviews of the schedule that came days after a review', () => {
    expect(tested.map(({ review: { id }, interval }) => [id, interval])).toEqual([
      ['d.p.2', 7],
      ['d.p.3', 30],
    ]);
  });

  it('tells short intervals from long ones', () => {
    expect(trueRetention(tested)).toEqual({
      all: { recalled: 1, total: 2 },
      young: { recalled: 0, total: 1 },
      mature: { recalled: 1, total: 1 },
    });
  });

  it('is told by deck and by tag', () => {
    const tests = tested.map((test) => test.review);
    expect(recallByGroup(tests, () => ['k8s', 'net'])).toEqual([
      { name: 'k8s', recalled: 1, total: 2 },
      { name: 'net', recalled: 1, total: 2 },
    ]);
  });
});

describe('calibration', () => {
  it('puts what people said beside how often they were right', () => {
    const said = reviews.map((one, index) => ({ ...one, confidence: index % 2 === 0 ? 0.9 : 0.3 }));
    expect(calibration(said)).toEqual([
      { confidence: 0.3, recalled: 1, total: 3 },
      { confidence: 0.9, recalled: 3, total: 3 },
    ]);
    expect(calibration(reviews)).toEqual([]);
  });
});

describe('workload', () => {
  const byDay = reviewsByDay(reviews);

  it('counts reviews and minutes by study day', () => {
    expect(lastDays(byDay, MONDAY + 38, 3)).toEqual([0, 2, 2]);
    const away = reviews.map((one) => ({ ...one, duration: 3_600_000 }));
    expect(minutesByDay(away).get(MONDAY + 37)).toBe(2);
  });

  it.each<[what: string, today: number, streak: number]>([
    ['a day with reviews', MONDAY + 38, 2],
    ['a day that has just begun', MONDAY + 39, 2],
    ['a day after a missed one', MONDAY + 40, 0],
    ['the first day', MONDAY, 1],
  ])('a row of days up to %s', (_what, today, streak) => {
    expect(streakOf(byDay, today)).toBe(streak);
  });

  it('counts the cards of a day that do not come again on it', () => {
    expect(doneOn(MONDAY + 38, reviews, () => reviewMemory(2))).toBe(1);
    expect(doneOn(MONDAY + 38, reviews, () => newMemory())).toBe(0);
    expect(doneOn(MONDAY + 39, reviews, () => reviewMemory(2))).toBe(0);
  });

  it('knows the pace of a person after twenty cards, repetitions counted with their card', () => {
    const some = (cards: number) =>
      reviewsAmong(
        Array.from({ length: 2 * cards }, (_, index) =>
          review(`d.p.${index}`, MONDAY, `c${index % cards}`, 'good', { hour: index < cards ? 9 : 10 }),
        ),
      );
    expect(minutesPerCard(some(19))).toBeUndefined();
    expect(minutesPerCard(some(20))).toBeCloseTo((2 * 4000) / 60_000);
  });

  it('forecasts from tomorrow on, without suspended and overdue cards', () => {
    const memories = [
      reviewMemory(-2),
      reviewMemory(0),
      reviewMemory(1),
      reviewMemory(3),
      reviewMemory(3),
      newMemory(),
    ];
    const suspended = reviewMemory(1, { suspended: true });
    expect(forecastOf([...memories, suspended], TODAY, 4)).toEqual([1, 0, 2, 0]);
  });
});

describe('distributionOf', () => {
  it('puts every number into one range', () => {
    const ranges = distributionOf([0.2, 1, 2, 7, 8, 30, 31, 400]);
    expect(ranges.map(({ cards }) => cards)).toEqual([2, 2, 2, 1, 0, 0, 1]);
    expect(ranges[0]).toEqual({ from: 0, to: 1, cards: 2 });
    expect(ranges.at(-1)).toEqual({ from: 366, cards: 1 });
  });
});

describe('statisticsOf', () => {
  it('leaves out cards that were not asked about and names leeches', () => {
    const statistics = statisticsOf({
      reviews,
      cards: [
        {
          id: cardId('pod'),
          front: 'What is a pod?',
          deck: 'K8s',
          tags: ['k8s'],
          memory: reviewMemory(2, { lapses: 9 }),
          leechThreshold: 8,
        },
      ],
      today: MONDAY + 38,
      wishedRetention: 0.9,
    });
    expect(statistics.reviewsPerDay.reduce((sum, count) => sum + count, 0)).toBe(1);
    expect(statistics.leeches).toEqual([{ id: 'pod', front: 'What is a pod?', lapses: 9 }]);
    expect(statistics.decks).toEqual([{ name: 'K8s', recalled: 1, total: 2 }]);
  });

  it('names leeches by the threshold of each card', () => {
    const card = { front: 'Why?', deck: 'K8s', tags: [], memory: reviewMemory(2, { lapses: 5 }) };
    const { leeches } = statisticsOf({
      reviews: [],
      cards: [
        { ...card, id: cardId('strict'), leechThreshold: 4 },
        { ...card, id: cardId('patient'), leechThreshold: 8 },
      ],
      today: MONDAY,
      wishedRetention: 0.9,
    });
    expect(leeches.map(({ id }) => id)).toEqual(['strict']);
  });
});
