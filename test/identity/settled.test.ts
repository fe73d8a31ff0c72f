import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/cards/card.ts';
import type { KnownCards } from '../../src/identity/known.ts';
import type { LoadedDeck } from '../../src/identity/loaded.ts';
import { type Identities, identify } from '../../src/identity/match.ts';
import type { Settled } from '../../src/identity/settled.ts';
import type { EventBody, MatchBody } from '../../src/memory/event.ts';
import { canonical, card, identifyIn, idsOf, knownAfter, knownFrom, notes, sha256 } from './decks.ts';
import { below, type Random, seeded } from './random.ts';

const PLACES = ['/n/a.md', '/n/b.md', '/n/c.md', '/n/d.md'];
const FRONTS = [
  'What is a readiness probe?',
  'Why is the queue full?',
  '什么是一致性哈希？',
  '为什么需要退避？',
  'Map?',
];
const BACKS = [
  'It tells whether a pod may get traffic.',
  'Requests wait in a queue rather than run.',
  '失败时摘除节点。',
  '',
];
const ENDS = ['', '', '', ' today', '!', ' (2)'];
const NAMES = ['q1', 'q2', 'q1.2', 'k3f9w2m0ta', undefined, undefined, undefined, undefined, undefined];

const oneOf = <T>(list: readonly [T, ...T[]] | readonly T[], random: Random): T | undefined =>
  list[below(list.length, random)];

function anyCard(random: Random): Card {
  const explicitId = oneOf(NAMES, random);
  return card(`${oneOf(FRONTS, random)}${oneOf(ENDS, random)}`, `${oneOf(BACKS, random)}${oneOf(ENDS, random)}`, {
    section: random() < 0.3 ? ['Part'] : [],
    ...(explicitId === undefined ? {} : { explicitId }),
  });
}

/** Files as they are at some time: cards by place, and how the file presents them. */
type World = Map<string, { cards: readonly Card[]; id: string | undefined; source: string | undefined }>;

/** Changes one thing about the files, often nothing. */
function change(world: World, random: Random): void {
  const place = oneOf(PLACES, random) ?? '';
  const other = oneOf(PLACES, random) ?? '';
  const file = world.get(place) ?? { cards: [], id: undefined, source: undefined };
  const cards = [...file.cards];
  const at = below(cards.length + 1, random);
  const changes: readonly (() => void)[] = [
    () => {},
    () => {},
    () => world.set(place, { ...file, cards: cards.toSpliced(at, 0, anyCard(random)) }),
    () => world.set(place, { ...file, cards: cards.toSpliced(at, 1) }),
    () =>
      world.set(place, { ...file, cards: cards.map((it, i) => (i === at ? { ...it, back: `${it.back} so` } : it)) }),
    () => world.set(place, { ...file, cards: cards.toReversed() }),
    () => world.set(other, { ...file }),
    () => {
      world.delete(place);
      world.set(other, { ...file });
    },
    () => world.delete(place),
    () => world.set(place, { ...file, id: oneOf(['one', 'two', undefined], random) }),
    () => world.set(place, { ...file, source: oneOf([...PLACES, undefined, undefined], random) }),
  ];
  oneOf(changes, random)?.();
}

function deckAt(place: string, world: World): readonly LoadedDeck[] {
  const file = world.get(place);
  if (file === undefined) return [];
  const extra = file.id === undefined ? { title: 'Notes' } : { title: 'Notes', id: file.id };
  return [
    file.source === undefined
      ? notes(place, file.cards, extra)
      : canonical(place, file.source, file.cards, file.id ?? 'sample'),
  ];
}

/** Some of what a sitting would write, and some of what nobody expects. */
function happenings(result: Identities, random: Random, share: number): readonly EventBody[] {
  const events: EventBody[] = [];
  if (random() < 0.6) events.push(...result.matches.map(({ event }) => event));
  for (const { id } of result.cards) {
    const seen = random() < share && result.needsSeen(id) ? result.seen(id) : undefined;
    if (seen !== undefined) events.push(random() < 0.05 ? { ...seen, file: oneOf(PLACES, random) ?? '' } : seen);
  }
  for (const { id } of result.orphans) if (random() < 0.1) events.push({ kind: 'drop', card: id });
  const [one, two] = [oneOf(result.cards, random)?.id, oneOf(result.cards, random)?.id];
  if (random() < 0.05 && one !== undefined && two !== undefined) {
    events.push({ kind: 'match', fresh: one, known: two, score: 1, by: 'person' });
  }
  return events;
}

const facts = (result: Identities) => ({
  cards: result.cards.map(({ id, from, position }) => [id, from.location, position]),
  matches: result.matches,
  orphans: result.orphans.map(({ id }) => id),
  news: result.cards.map(({ id }) => result.needsSeen(id)),
});

const textOf = (deck: LoadedDeck): string => JSON.stringify(deck);

describe('identification that trusts what it found out before', () => {
  it('finds what it would find without', () => {
    let trusted = 0;
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = seeded(seed);
        const world: World = new Map();
        const events: EventBody[] = [];
        const undone: MatchBody[] = [];
        const memory = new Map<string, Settled>();
        for (let step = 0; step < 25; step += 1) {
          for (let times = below(step === 0 ? 30 : 3, random); times >= 0; times -= 1) change(world, random);
          const decks = PLACES.filter(() => random() < 0.8).flatMap((place) => deckAt(place, world));
          const known: KnownCards = knownAfter(
            events.filter((event) => event.kind !== 'match' || !undone.includes(event)),
            undone,
          );
          const options = { hash: sha256, exists: (place: string) => world.has(place) };
          const before = (deck: LoadedDeck) => memory.get(textOf(deck));
          const quick = identify(decks, known, { ...options, before });
          expect(facts(quick)).toEqual(facts(identify(decks, known, options)));
          const settled = quick.settled();
          trusted += decks.filter(
            (deck) => deck.deck.cards.length > 0 && memory.has(textOf(deck)) && !settled.has(deck),
          ).length;
          for (const [deck, found] of settled) memory.set(textOf(deck), found);
          events.push(...happenings(quick, random, step % 3 === 0 ? 1 : 0.3));
          const match = oneOf(
            events.filter((event) => event.kind === 'match'),
            random,
          );
          if (match !== undefined && random() < 0.05) undone.push(match);
        }
      }),
      { numRuns: 120 },
    );
    // Otherwise nothing was compared.
    expect(trusted).toBeGreaterThan(500);
  });

  it('asks nothing about the cards of files that are as they were', () => {
    const decks = [notes('/n/a.md', [card('One question?', 'x')]), notes('/n/b.md', [card('Another question?', 'y')])];
    const known = knownFrom(...decks);
    const settled = identifyIn(decks, known).settled();
    const asked: string[] = [];
    const again = identify(
      decks,
      {
        ...known,
        seenIn: (isWanted) => {
          asked.push(...['/n/a.md', '/n/b.md'].filter(isWanted));
          return [];
        },
      },
      { hash: sha256, exists: () => true, before: (deck) => settled.get(deck) },
    );
    expect(asked).toEqual([]);
    expect(idsOf(again)).toEqual([...known.cards.keys()]);
  });
});
