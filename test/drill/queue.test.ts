import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countDue } from '../../src/drill/due-counts.ts';
import { buildExtraQueue } from '../../src/drill/extra-queue.ts';
import { limitGroups } from '../../src/drill/limits.ts';
import { buildQueue } from '../../src/drill/queue.ts';
import type { QueueInput } from '../../src/drill/queue-gather.ts';
import { spreadEvenly } from '../../src/drill/queue-spread.ts';
import { createRandom } from '../../src/drill/random.ts';
import type { PlannedCard } from '../../src/drill/session-state.ts';
import type { IdentifiedCard } from '../../src/identity/loaded.ts';
import type { Memory } from '../../src/memory/memory.ts';
import { mergeSettings, type SettingsOverlay } from '../../src/memory/settings.ts';
import {
  cardOf,
  DAY,
  deckOf,
  eventId,
  HOUR,
  identified,
  learningMemory,
  MINUTE,
  NOW,
  newMemory,
  reviewMemory,
  schedulerIn,
  settingsWith,
  TODAY,
} from './support.ts';

interface World {
  readonly cards?: readonly IdentifiedCard[];
  readonly memories?: Readonly<Record<string, Memory>>;
  readonly settings?: SettingsOverlay;
  readonly byDeck?: Readonly<Record<string, SettingsOverlay>>;
  readonly byTag?: Readonly<Record<string, SettingsOverlay>>;
  readonly used?: { readonly introduced: number; readonly reviewed: number };
  readonly usedByDeck?: { readonly introduced: number; readonly reviewed: number };
  readonly override?: { readonly new?: number; readonly reviews?: number };
  readonly seed?: string;
  readonly at?: number;
}

function inputOf(world: World): QueueInput {
  const memories = world.memories ?? {};
  const cards = world.cards ?? Object.keys(memories).map((id, position) => identified(id, { position }));
  const general = settingsWith(world.settings);
  const deckSettings = ({ path }: { readonly path: string }) => world.byDeck?.[path] ?? {};
  const none = { introduced: 0, reviewed: 0 };
  return {
    cards,
    memory: (id) => memories[id] ?? newMemory(),
    at: world.at ?? NOW,
    scheduler: schedulerIn(undefined, world.settings),
    general,
    settingsOf: ({ from }) => mergeSettings(general, deckSettings(from)),
    limits: limitGroups(cards, {
      general,
      deckSettings,
      byTag: new Map(Object.entries(world.byTag ?? {})),
      usedByAll: world.used ?? none,
      usedBy: () => world.usedByDeck ?? none,
      ...(world.override === undefined ? {} : { override: world.override }),
    }),
    random: createRandom(world.seed ?? 'seed'),
  };
}

function idsOf(cards: readonly PlannedCard[]): readonly string[] {
  return cards.map((planned) => planned.identified.id);
}

function mainOf(world: World): readonly string[] {
  return idsOf(buildQueue(inputOf(world)).main);
}

function many(prefix: string, count: number, memory: Memory): Readonly<Record<string, Memory>> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`${prefix}${index}`, memory]));
}

describe('who comes today', () => {
  test.each<[string, Memory, boolean]>([
    ['a new card', newMemory(), true],
    ['a review due today', reviewMemory(0), true],
    ['an overdue review', reviewMemory(-30), true],
    ['a review due tomorrow', reviewMemory(1), false],
    ['a suspended card', reviewMemory(0, { suspended: true }), false],
    ['a suspended new card', newMemory({ suspended: true }), false],
    ['a card buried until tomorrow', reviewMemory(0, { buriedUntil: TODAY + 1 }), false],
    ['a card buried until today', reviewMemory(0, { buriedUntil: TODAY }), true],
    ['a learning card on a step of days, due', learningMemory(0, { due: { unit: 'day', day: TODAY } }), true],
    ['a learning card on a step of days, not due', learningMemory(0, { due: { unit: 'day', day: TODAY + 1 } }), false],
    ['a review set due at an instant that has passed', reviewMemory(0, { due: { unit: 'instant', at: NOW } }), true],
    ['a review set due later today', reviewMemory(0, { due: { unit: 'instant', at: NOW + 1 } }), false],
  ])('%s', (_, memory, comes) => {
    expect(mainOf({ memories: { a: memory } })).toEqual(comes ? ['a'] : []);
  });

  test.each<[string, number, boolean]>([
    ['whose step is over', -2 * DAY, true],
    ['whose step ends in an hour', HOUR, true],
    ['whose step ends after the study day', 9 * HOUR, false],
  ])('a learning card %s', (_, wait, comes) => {
    const { learning, main } = buildQueue(inputOf({ memories: { a: learningMemory(wait) } }));
    expect(idsOf(learning)).toEqual(comes ? ['a'] : []);
    expect(main).toEqual([]);
  });

  test('a learning card within the learn-ahead limit comes also across the end of the study day', () => {
    const at = Date.parse('2026-11-21T03:55:00+08:00');
    const memory = learningMemory(0, { due: { unit: 'instant', at: at + 10 * MINUTE } });
    expect(idsOf(buildQueue(inputOf({ memories: { a: memory }, at })).learning)).toEqual(['a']);
  });

  test('at three in the morning it is still yesterday', () => {
    const at = Date.parse('2026-11-21T03:00:00+08:00');
    expect(mainOf({ memories: { a: reviewMemory(0), b: reviewMemory(1) }, at })).toEqual(['a']);
  });

  test('a card that was loaded twice comes once', () => {
    expect(mainOf({ cards: [identified('a'), identified('a')] })).toEqual(['a']);
  });
});

describe('limits', () => {
  const world: World = {
    memories: { ...many('n', 30, newMemory()), ...many('r', 230, reviewMemory(0)) },
    settings: { newMix: 'last' },
  };

  test('are 20 new cards and 200 reviews a day', () => {
    const ids = mainOf(world);
    expect(ids.filter((id) => id.startsWith('n'))).toHaveLength(20);
    expect(ids.filter((id) => id.startsWith('r'))).toHaveLength(200);
  });

  test('count what was done today already', () => {
    const ids = mainOf({ ...world, used: { introduced: 15, reviewed: 250 } });
    expect(ids).toEqual(['n0', 'n1', 'n2', 'n3', 'n4']);
  });

  test('do not hold for cards within steps of minutes', () => {
    const memories = many('l', 300, learningMemory(0));
    expect(buildQueue(inputOf({ memories, used: { introduced: 99, reviewed: 999 } })).learning).toHaveLength(300);
  });

  test('hold for learning cards on a step of days as for reviews', () => {
    const memories = many('l', 5, learningMemory(0, { due: { unit: 'day', day: TODAY } }));
    expect(mainOf({ memories, used: { introduced: 0, reviewed: 197 } })).toHaveLength(3);
  });

  test('can be lowered by a deck for itself', () => {
    const cards = [
      ...['a', 'b', 'c'].map((id) => identified(id, { from: deckOf('small.md') })),
      ...['d', 'e', 'f'].map((id) => identified(id, { from: deckOf('big.md') })),
    ];
    const byDeck = { 'small.md': { newPerDay: 2 } };
    expect(mainOf({ cards, byDeck })).toEqual(['a', 'b', 'd', 'e', 'f']);
    expect(mainOf({ cards, byDeck, usedByDeck: { introduced: 1, reviewed: 0 } })).toEqual(['a', 'd', 'e', 'f']);
    expect(mainOf({ cards, byDeck: { 'small.md': { newPerDay: 99 } }, settings: { newPerDay: 4 } })).toHaveLength(4);
  });

  test('can be lowered for a tag', () => {
    const tagged = (id: string) => identified(id, { card: cardOf({ tags: ['rare'] }) });
    const cards = [tagged('a'), tagged('b'), identified('c')];
    expect(mainOf({ cards, byTag: { rare: { newPerDay: 1 } } })).toEqual(['a', 'c']);
  });

  test('give way to what the person asks for in this sitting', () => {
    const used = { introduced: 20, reviewed: 200 };
    const ids = mainOf({ ...world, used, override: { new: 3, reviews: 2 }, byDeck: { 'k8s.md': { newPerDay: 0 } } });
    expect(ids).toEqual(['r0', 'r1', 'n0', 'n1', 'n2']);
    expect(mainOf({ ...world, override: { new: 0, reviews: 0 } })).toEqual([]);
  });
});

describe('siblings', () => {
  const pair = [identified('a', { siblings: ['b'] }), identified('b', { siblings: ['a'] }), identified('c')];

  test('wait until tomorrow when they are to be buried', () => {
    expect(mainOf({ cards: pair, settings: { burySiblings: true } })).toEqual(['a', 'c']);
    const plan = buildQueue(inputOf({ cards: pair, settings: { burySiblings: true } }));
    expect(plan.nextDue).toBe(Date.parse('2026-11-21T04:00:00+08:00'));
  });

  test('wait when one was graded today', () => {
    const lastReview = { event: eventId('x'), at: NOW, day: TODAY };
    const memories = { a: reviewMemory(5, { lastReview }) };
    expect(mainOf({ cards: pair, memories, settings: { burySiblings: true } })).toEqual(['c']);
  });

  test('do not use up a limit when they are buried', () => {
    expect(mainOf({ cards: pair, settings: { burySiblings: true, newPerDay: 2 } })).toEqual(['a', 'c']);
  });

  test('are kept apart otherwise', () => {
    const others = ['d', 'e', 'f'].map((id) => identified(id));
    expect(mainOf({ cards: [...pair, ...others] })).toEqual(['a', 'c', 'd', 'e', 'b', 'f']);
  });
});

describe('order', () => {
  const memories = {
    today: reviewMemory(0),
    old: reviewMemory(-9),
    weak: reviewMemory(0, { fsrs: { stability: 0.5, difficulty: 5 } }),
  };

  test.each<[string, SettingsOverlay, readonly string[]]>([
    ['longest overdue first, then weakest', { reviewOrder: 'due' }, ['old', 'weak', 'today']],
    ['weakest first', { reviewOrder: 'weakest' }, ['weak', 'old', 'today']],
  ])('of reviews: %s', (_, settings, expected) => {
    expect(mainOf({ memories, settings })).toEqual(expected);
  });

  test('of reviews at random depends on the seed alone', () => {
    const world: World = { memories: many('r', 12, reviewMemory(0)), settings: { reviewOrder: 'random' } };
    expect(mainOf({ ...world, seed: '1' })).toEqual(mainOf({ ...world, seed: '1' }));
    expect(mainOf({ ...world, seed: '1' })).not.toEqual(mainOf({ ...world, seed: '2' }));
  });

  test('of new cards is that of the notes, or random for the decks that want it', () => {
    const cards = [
      ...Array.from({ length: 6 }, (_, index) => identified(`a${index}`, { from: deckOf('a.md') })),
      ...Array.from({ length: 6 }, (_, index) => identified(`b${index}`, { from: deckOf('b.md') })),
    ];
    const byDeck: World['byDeck'] = { 'b.md': { newOrder: 'random' } };
    const ids = mainOf({ cards, byDeck });
    expect(ids.slice(0, 6)).toEqual(['a0', 'a1', 'a2', 'a3', 'a4', 'a5']);
    expect(ids.slice(6)).not.toEqual(['b0', 'b1', 'b2', 'b3', 'b4', 'b5']);
    expect([...ids.slice(6)].sort()).toEqual(['b0', 'b1', 'b2', 'b3', 'b4', 'b5']);
  });

  test.each<[string, SettingsOverlay, string]>([
    ['spread through the reviews', { newMix: 'spread' }, 'r n r r n r'],
    ['before them', { newMix: 'first' }, 'n n r r r r'],
    ['after them', { newMix: 'last' }, 'r r r r n n'],
  ])('of new cards among reviews: %s', (_, settings, expected) => {
    const world = { memories: { ...many('n', 2, newMemory()), ...many('r', 4, reviewMemory(0)) }, settings };
    expect(
      mainOf(world)
        .map((id) => id.charAt(0))
        .join(' '),
    ).toBe(expected);
  });

  test('changes the topic from review to review, within the deck first', () => {
    const topic = (id: string, path: string, section: string) =>
      identified(id, { from: deckOf(path), card: cardOf({ section: [section] }) });
    const cards = [
      topic('pod1', 'k8s.md', 'pods'),
      topic('pod2', 'k8s.md', 'pods'),
      topic('go1', 'go.md', 'channels'),
      topic('net1', 'k8s.md', 'network'),
    ];
    const world = { cards, memories: Object.fromEntries(cards.map(({ id }) => [id, reviewMemory(0)])) };
    expect(mainOf(world)).toEqual(['pod1', 'net1', 'pod2', 'go1']);
    expect(mainOf({ ...world, settings: { interleave: false } })).toEqual(['pod1', 'pod2', 'go1', 'net1']);
  });
});

describe('whatever the cards', () => {
  const memories = fc.oneof(
    fc.constant(newMemory()),
    fc.integer({ min: -20, max: 5 }).map((days) => reviewMemory(days)),
    fc.integer({ min: -500, max: 500 }).map((minutes) => learningMemory(minutes * MINUTE)),
  );
  const worlds = fc.record({
    memories: fc.array(memories, { maxLength: 40 }),
    sections: fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 40, maxLength: 40 }),
    settings: fc.record({
      newPerDay: fc.nat({ max: 15 }),
      reviewsPerDay: fc.nat({ max: 15 }),
      interleave: fc.boolean(),
      burySiblings: fc.boolean(),
      newOrder: fc.constantFrom('deck' as const, 'random' as const),
      reviewOrder: fc.constantFrom('due' as const, 'weakest' as const, 'random' as const),
      newMix: fc.constantFrom('spread' as const, 'first' as const, 'last' as const),
    }),
    seed: fc.string(),
  });

  test('no card comes twice, no limit is exceeded, and the same input gives the same queue', () => {
    fc.assert(
      fc.property(worlds, ({ memories: list, sections, settings, seed }) => {
        const world: World = {
          cards: list.map((_, index) =>
            identified(`c${index}`, {
              card: cardOf({ section: [sections[index] ?? 'a'] }),
              siblings: index % 4 === 1 ? [`c${index - 1}`] : index % 4 === 0 ? [`c${index + 1}`] : [],
            }),
          ),
          memories: Object.fromEntries(list.map((memory, index) => [`c${index}`, memory])),
          settings,
          seed,
        };
        const { main, learning } = buildQueue(inputOf(world));
        const ids = idsOf([...main, ...learning]);
        expect(new Set(ids).size).toBe(ids.length);
        const fresh = main.filter(({ memory }) => memory.phase === 'new').length;
        expect(fresh).toBeLessThanOrEqual(settings.newPerDay);
        expect(main.length - fresh).toBeLessThanOrEqual(settings.reviewsPerDay);
        expect(buildQueue(inputOf(world))).toEqual({ ...buildQueue(inputOf(world)) });
        const due = countDue(inputOf(world));
        expect(due.new).toBe(fresh);
        expect(due.review).toBe(main.length - fresh);
        expect(due.learning + due.laterToday).toBe(learning.length);
      }),
    );
  });

  test('spreading keeps both orders and every item', () => {
    fc.assert(
      fc.property(fc.nat({ max: 50 }), fc.nat({ max: 50 }), (first, second) => {
        const left = Array.from({ length: first }, (_, index) => `l${index}`);
        const right = Array.from({ length: second }, (_, index) => `r${index}`);
        const merged = spreadEvenly(left, right);
        expect(merged.filter((item) => item.startsWith('l'))).toEqual(left);
        expect(merged.filter((item) => item.startsWith('r'))).toEqual(right);
      }),
    );
  });
});

describe('what is due', () => {
  const memories = {
    fresh: newMemory(),
    held: newMemory(),
    over: learningMemory(-MINUTE),
    soon: learningMemory(19 * MINUTE),
    later: learningMemory(2 * HOUR),
    review: reviewMemory(-1),
    tomorrow: reviewMemory(1),
  };

  test('is what a drill would show now, and what comes later today', () => {
    expect(countDue(inputOf({ memories, settings: { newPerDay: 1 } }))).toMatchObject({
      new: 1,
      learning: 2,
      review: 1,
      laterToday: 1,
      heldBack: { new: 1, review: 0 },
      nextDue: NOW + 2 * HOUR,
    });
  });

  test('says of each deck how many cards a limit keeps back', () => {
    const cards = ['one', 'two', 'three'].map((id) => identified(id, { from: deckOf(id === 'one' ? 'a.md' : 'b.md') }));
    const fresh = { one: newMemory(), two: newMemory(), three: newMemory() };
    const { decks } = countDue(inputOf({ cards, memories: fresh, settings: { newPerDay: 2 } }));
    expect(decks.map(({ heldBack }) => heldBack)).toEqual([
      { new: 0, review: 0 },
      { new: 1, review: 0 },
    ]);
  });

  test('is told per deck, in the order of the decks', () => {
    const cards = [
      identified('fresh', { from: deckOf('b.md') }),
      identified('review', { from: deckOf('a.md') }),
      identified('later', { from: deckOf('a.md') }),
    ];
    const { decks } = countDue(inputOf({ cards, memories }));
    expect(decks).toMatchObject([
      { deck: { path: 'b.md' }, cards: 1, new: 1, review: 0, laterToday: 0 },
      { deck: { path: 'a.md' }, cards: 2, new: 0, review: 1, laterToday: 1 },
    ]);
  });

  test('knows which of very many cards comes next', () => {
    const memories = { ...many('later', 150_000, learningMemory(3 * HOUR)), soonest: learningMemory(2 * HOUR) };
    const { laterToday, nextDue } = countDue(inputOf({ memories }));
    expect([laterToday, nextDue]).toEqual([150_001, NOW + 2 * HOUR]);
  });

  test('is nothing while everything lies in the future', () => {
    const report = countDue(inputOf({ memories: { a: reviewMemory(2), b: newMemory({ suspended: true }) } }));
    expect(report).toMatchObject({ new: 0, learning: 0, review: 0, laterToday: 0 });
    expect(report.nextDue).toBe(Date.parse('2026-11-22T04:00:00+08:00'));
  });
});

describe('an extra sitting', () => {
  const memories = {
    fresh: newMemory(),
    strong: reviewMemory(20, { fsrs: { stability: 50, difficulty: 5 } }),
    weak: reviewMemory(9, { fsrs: { stability: 1, difficulty: 5 } }),
    aside: reviewMemory(3, { suspended: true }),
    due: reviewMemory(0, { fsrs: { stability: 400, difficulty: 5 } }),
  };

  test('crams the weakest of all cards that were met', () => {
    const plan = buildExtraQueue(inputOf({ memories }), { kind: 'cram', order: 'weakest', count: 2 });
    expect(plan.mode).toBe('cram');
    expect(idsOf(plan.main)).toEqual(['weak', 'strong']);
  });

  test('reviews ahead what comes soonest, for good', () => {
    const plan = buildExtraQueue(inputOf({ memories }), { kind: 'ahead', order: 'soonest', count: 9 });
    expect(plan.mode).toBe('drill');
    expect(idsOf(plan.main)).toEqual(['weak', 'strong']);
  });
});
