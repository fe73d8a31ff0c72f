import type { Statistics } from '../../../src/drill/statistics/statistics.ts';
import type { LoadedDeck } from '../../../src/identity/loaded.ts';
import type { HomeData } from '../../../src/ui/screens/home/data.ts';
import { cardId } from './fake-driver.ts';

/** 2026-01-05, a Monday, as a study day. */
export const TODAY = 20_458;

function deck(title: string): LoadedDeck {
  return {
    path: `decks/${title}.md`,
    location: `/decks/${title}.md`,
    deck: { title, language: 'zh', tags: [], cards: [], settings: {} },
  };
}

/** Reviews of a year that come and go in waves. */
function yearOfReviews(): ReadonlyMap<number, number> {
  const days = Array.from({ length: 365 }, (_, back) => TODAY - back);
  return new Map(days.map((day) => [day, day % 7 === 3 ? 0 : Math.round(30 + 25 * Math.sin(day / 20))]));
}

/** A first screen with three decks and a year behind it. */
export const HOME: HomeData = {
  due: {
    new: 20,
    learning: 3,
    review: 42,
    laterToday: 2,
    heldBack: { new: 5, review: 0 },
    decks: [
      {
        deck: deck('Kubernetes 基础'),
        cards: 48,
        new: 12,
        learning: 3,
        review: 30,
        laterToday: 2,
        heldBack: { new: 0, review: 0 },
      },
      {
        deck: deck('运维项目讲述'),
        cards: 21,
        new: 8,
        learning: 0,
        review: 12,
        laterToday: 0,
        heldBack: { new: 0, review: 0 },
      },
      {
        deck: deck('System design, English'),
        cards: 33,
        new: 0,
        learning: 0,
        review: 0,
        laterToday: 0,
        heldBack: { new: 0, review: 0 },
      },
    ],
  },
  today: TODAY,
  reviews: yearOfReviews(),
  done: 37,
  minutes: 24,
  isShipped: false,
  streak: 3,
  forecast: [42, 31, 12, 8, 25, 17, 9, 4, 0, 12, 6, 3, 18, 7],
};

/** A first screen with nothing due for three hours. */
export const HOME_IDLE: HomeData = {
  ...HOME,
  due: {
    ...HOME.due,
    new: 0,
    learning: 0,
    review: 0,
    decks: HOME.due.decks.map((one) => ({ ...one, new: 0, learning: 0, review: 0 })),
    nextDue: Date.UTC(2026, 0, 5, 15),
  },
};

/** A first screen at the end of a day: nothing kept back, nothing more to come. */
export const HOME_DONE: HomeData = {
  ...HOME_IDLE,
  due: { ...HOME_IDLE.due, laterToday: 0, heldBack: { new: 0, review: 0 } },
};

/** Statistics of a month. */
export const STATS: Statistics = {
  wishedRetention: 0.9,
  retention: {
    all: { recalled: 812, total: 930 },
    young: { recalled: 402, total: 490 },
    mature: { recalled: 410, total: 440 },
  },
  reviewsPerDay: Array.from({ length: 30 }, (_, day) => (day % 6 === 5 ? 0 : 20 + ((day * 7) % 23))),
  minutesPerDay: Array.from({ length: 30 }, (_, day) => (day % 6 === 5 ? 0 : 8 + ((day * 5) % 11))),
  forecast: [42, 31, 12, 8, 25, 17, 9, 4, 0, 12, 6, 3, 18, 7],
  intervals: [
    { from: 1, to: 1, cards: 12 },
    { from: 2, to: 6, cards: 31 },
    { from: 7, to: 20, cards: 40 },
    { from: 21, to: 89, cards: 17 },
    { from: 90, cards: 4 },
  ],
  stability: [
    { from: 1, to: 6, cards: 38 },
    { from: 7, to: 20, cards: 41 },
    { from: 21, cards: 25 },
  ],
  calibration: [
    { confidence: 0.25, recalled: 4, total: 11 },
    { confidence: 0.5, recalled: 9, total: 16 },
    { confidence: 0.75, recalled: 20, total: 31 },
    { confidence: 1, recalled: 55, total: 57 },
  ],
  leeches: [
    { id: cardId(1), front: '就绪探针和存活探针的区别是什么？', lapses: 11 },
    { id: cardId(2), front: 'What does `kubectl drain` do to a DaemonSet?', lapses: 8 },
  ],
  decks: [
    { name: 'Kubernetes 基础', recalled: 512, total: 590 },
    { name: '运维项目讲述', recalled: 300, total: 340 },
  ],
  tags: [
    { name: '#probe', recalled: 60, total: 80 },
    { name: '#网络', recalled: 91, total: 95 },
  ],
};
