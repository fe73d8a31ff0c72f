import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventBody, JournalEvent } from '../../src/memory/event.ts';
import { inOrder } from '../../src/memory/event-id.ts';
import { memoryOf } from '../../src/memory/memories.ts';
import { parseEvent } from '../../src/memory/parse-event.ts';
import { linesOf } from '../../src/memory/written-map.ts';
import { openStore, openStoreForReading } from '../../src/store/open-store.ts';
import { knownCards, progressFold } from '../../src/store/progress-state.ts';
import { cardId, eventId, MORNING, review, storeOptions, temporaryDirectory } from './support/home.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

const seen = (card: string, front: string, position = 0, file = '/notes/k8s.md'): EventBody => ({
  kind: 'seen',
  card: cardId(card),
  front,
  section: ['探针'],
  file,
  position,
  back: 'b1',
});

const stamped = (bodies: readonly EventBody[]): readonly JournalEvent[] =>
  bodies.map((body, index) => ({
    v: 1,
    id: eventId(`${index % 2 === 0 ? 'left' : 'right'}.p.${index + 1}`),
    at: MORNING + index * 1000,
    zone: 'Asia/Shanghai',
    day: 20_513,
    ...body,
  }));

const anyBody: fc.Arbitrary<EventBody> = fc.oneof(
  fc.constantFrom('a', 'b', 'c').map((card) => review(card)),
  fc
    .tuple(
      fc.constantFrom('a', 'b', 'c'),
      fc.constantFrom('就绪探针？', '存活探针？'),
      fc.constantFrom('/notes/k8s.md', '/notes/go.md'),
    )
    .map(([card, front, file]) => seen(card, front, 0, file)),
  fc
    .nat({ max: 12 })
    .map((n): EventBody => ({ kind: 'undo', target: eventId(`${n % 2 === 0 ? 'left' : 'right'}.p.${n + 1}`) })),
  fc.constantFrom('a', 'b').map((card): EventBody => ({ kind: 'drop', card: cardId(card) })),
  fc.constant<EventBody>({ kind: 'match', fresh: cardId('c'), known: cardId('a'), score: 0.9, by: 'similarity' }),
);

describe('the state of progress', () => {
  it('is the same from all events at once, from some and then the rest, and through a checkpoint', () => {
    fc.assert(
      fc.property(fc.array(anyBody, { maxLength: 12 }), fc.nat({ max: 12 }), (bodies, cut) => {
        const events = stamped(bodies);
        const whole = progressFold.encode(progressFold.replay(events));
        const begun = progressFold.replay(events.slice(0, cut));
        const { head, lines } = progressFold.encode(begun);
        const restored = progressFold.decode(JSON.parse(JSON.stringify(head)), linesOf(lines));
        for (const start of [begun, restored]) {
          expect(start).toBeDefined();
          const added = start && progressFold.add(start, events.slice(cut));
          if (added === undefined) continue;
          expect(progressFold.encode(added)).toEqual(whole);
          const { cards, seenIn } = knownCards(added, hash);
          const inGo = (file: string) => file === '/notes/go.md';
          const wanted = [...cards.values()].filter(({ look }) => inGo(look.file));
          expect(new Set(seenIn?.(inGo))).toEqual(new Set(wanted));
        }
      }),
    );
  });

  it('knows what cards looked like last, and forgets a look that was taken back', () => {
    const events = stamped([seen('a', '就绪探针？'), seen('a', '什么是就绪探针？'), seen('b', '存活探针？', 1)]);
    const look = (some: readonly JournalEvent[], card: string) =>
      knownCards(progressFold.replay(some), hash).cards.get(cardId(card))?.look.front;
    expect([look(events, 'a'), look(events, 'b')]).toEqual(['什么是就绪探针？', '存活探针？']);
    const undo = { ...stamped([review()])[0], id: eventId('left.p.99'), at: MORNING + 99_000 };
    const undone = inOrder([
      ...events,
      {
        v: 1,
        id: undo.id,
        at: undo.at,
        zone: '+08:00',
        day: 20_513,
        kind: 'undo',
        target: eventId('right.p.2'),
      } as const,
    ]);
    expect(look(undone, 'a')).toBe('就绪探针？');
  });

  it('knows no version of a file among whose looks one was taken back, and the versions of all others', () => {
    const other = '/notes/go.md';
    const looks = [seen('a', '就绪探针？'), seen('a', '什么是就绪探针？'), seen('b', '通道？', 0, other)];
    const undone = stamped([...looks, { kind: 'undo', target: eventId('right.p.2') }]);
    const versions = (some: readonly JournalEvent[]) => {
      const { versionOf } = knownCards(progressFold.replay(some), hash);
      return ['/notes/k8s.md', other].map((file) => versionOf?.([file]));
    };
    const [ofFile, ofOther] = versions(stamped(looks));
    expect([typeof ofFile, typeof ofOther]).toEqual(['string', 'string']);
    expect(versions(undone)).toEqual([undefined, ofOther]);
    expect(knownCards(progressFold.replay(undone), hash).versionOf?.(['/notes/k8s.md', other])).toBeUndefined();
  });

  it('knows a card that moved to another file in a new version of both files', () => {
    const other = '/notes/go.md';
    const events = stamped([seen('a', '就绪探针？'), seen('b', '通道？', 0, other), seen('a', '就绪探针？', 1, other)]);
    const versions = (some: readonly JournalEvent[]) => {
      const { versionOf } = knownCards(progressFold.replay(some), hash);
      return ['/notes/k8s.md', other].map((file) => versionOf?.([file]));
    };
    const [before, after] = [versions(events.slice(0, 2)), versions(events)];
    expect(after.map((version, index) => version === before[index])).toEqual([false, false]);
  });

  it('knows matches and those that were refused', () => {
    const match: EventBody = { kind: 'match', fresh: cardId('c'), known: cardId('a'), score: 0.9, by: 'similarity' };
    const events = stamped([seen('a', '就绪探针？'), match, { kind: 'undo', target: eventId('right.p.2') }]);
    const matched = knownCards(progressFold.replay(events.slice(0, 2)), hash);
    expect(matched.aliases.get(cardId('c'))).toBe('a');
    const refused = knownCards(progressFold.replay(events), hash);
    expect([refused.aliases.size, refused.cards.get(cardId('a'))?.refused]).toEqual([0, ['c']]);
  });

  it('goes through a real home', async () => {
    const options = { ...storeOptions(temporaryDirectory()), fold: progressFold, parse: parseEvent };
    const store = await openStore(options);
    const [, graded] = store.append([seen('a', '就绪探针？'), review('a')]);
    await store.close();
    const again = openStoreForReading(options);
    const memory = memoryOf(again.state().memories, cardId('a'));
    expect(memory).toMatchObject({ phase: 'review', reps: 1, lastReview: { event: graded?.id } });
    expect(knownCards(again.state(), hash).cards.get(cardId('a'))?.look.front).toBe('就绪探针？');
    const second = await openStore(options);
    second.append([{ kind: 'undo', target: graded?.id ?? eventId('none') }]);
    expect(memoryOf(second.state().memories, cardId('a')).phase).toBe('new');
  });

  it('decodes nothing but what it encoded', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(progressFold.decode(value, linesOf([]))).toBeUndefined();
      }),
    );
  });
});
