import { describe, expect, it } from 'vitest';
import type { CardId } from '../../src/identity/card-id.ts';
import { freshId } from '../../src/identity/fresh-id.ts';
import type { MatchBody, SeenBody } from '../../src/memory/event.ts';
import { knownAfter, sha256 } from './decks.ts';

const id = (front: string): CardId => freshId(front, [], 0, sha256);
const [ONE, TWO, THREE] = [id('one'), id('two'), id('three')];

const seen = (card: CardId, front: string): SeenBody => ({
  kind: 'seen',
  card,
  front,
  section: [],
  file: '/n/a.md',
  position: 0,
  back: '',
});
const match = (fresh: CardId, known: CardId): MatchBody => ({
  kind: 'match',
  fresh,
  known,
  score: 0.8,
  by: 'similarity',
});

describe('what is known of the cards', () => {
  it('is how each looked last', () => {
    const { cards } = knownAfter([seen(ONE, 'first'), seen(TWO, 'other'), seen(ONE, 'second')]);
    expect([...cards].map(([card, it]) => [card, it.look.front])).toEqual([
      [ONE, 'second'],
      [TWO, 'other'],
    ]);
  });

  it('follows matches to their end', () => {
    const { aliases } = knownAfter([seen(ONE, 'one'), match(TWO, ONE), match(THREE, TWO)]);
    expect([...aliases]).toEqual([
      [TWO, ONE],
      [THREE, ONE],
    ]);
  });

  it('counts what a matched card looked like as a look of the known one', () => {
    const { cards } = knownAfter([seen(ONE, 'one'), seen(TWO, 'two'), match(TWO, ONE)]);
    expect([...cards.keys()]).toEqual([ONE]);
    expect(cards.get(ONE)?.look.front).toBe('two');
  });

  it('takes the later of two matches that contradict each other', () => {
    const { aliases } = knownAfter([match(ONE, TWO), match(TWO, ONE)]);
    expect([...aliases]).toEqual([[TWO, ONE]]);
  });

  it('ends even when matches run in a circle', () => {
    const { aliases } = knownAfter([match(ONE, TWO), match(TWO, THREE), match(THREE, ONE)]);
    expect(new Set([...aliases.values()]).size).toBe(1);
  });

  it('remembers a match that was taken back, and forgets the look it brought', () => {
    const { cards } = knownAfter([seen(ONE, 'one'), seen(ONE, 'two')], [match(TWO, ONE)]);
    expect(cards.get(ONE)).toMatchObject({ refused: [TWO], look: { front: 'one' } });
  });

  it('lets a person say again what was taken back', () => {
    const { cards } = knownAfter([seen(ONE, 'one'), match(TWO, ONE)], [match(TWO, ONE)]);
    expect(cards.get(ONE)?.refused).toEqual([]);
  });

  it('marks a dropped card until it is seen again', () => {
    const dropped = [seen(ONE, 'one'), { kind: 'drop', card: ONE } as const];
    expect(knownAfter(dropped).cards.get(ONE)?.dropped).toBe(true);
    expect(knownAfter([...dropped, seen(ONE, 'one')]).cards.get(ONE)?.dropped).toBe(false);
  });

  it('passes over events that say nothing about identity', () => {
    const { cards } = knownAfter([
      { kind: 'reset', card: ONE },
      { kind: 'flag', card: TWO, flag: 1 },
    ]);
    expect(cards.size).toBe(0);
  });
});
