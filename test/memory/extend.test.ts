import { describe, expect, it } from 'vitest';
import { encodeMemories } from '../../src/memory/checkpoint.ts';
import type { JournalEvent } from '../../src/memory/event.ts';
import { extend, extendAll } from '../../src/memory/extend.ts';
import { knownAs, memoryOf, NO_MEMORIES } from '../../src/memory/memories.ts';
import { replay } from '../../src/memory/replay.ts';
import { cardId, MONDAY, match, review, undo } from './journal-builder.ts';
import { reread, throughCheckpoint } from './through-checkpoint.ts';

const alpha = cardId('alpha');
const first = review('d.p.1', MONDAY, 'alpha', 'good');
const second = review('d.p.2', MONDAY + 7, 'alpha', 'good', { after: 'd.p.1' });

/** A state that knows no events, only what they led to. */
function settled(...events: readonly JournalEvent[]) {
  return { ...replay(events), recent: NO_MEMORIES.recent };
}

describe('one event more', () => {
  it('asks for a replay when an event comes in before those it no longer has', () => {
    const late = review('e.q.1', MONDAY + 3, 'alpha', 'again');
    expect(extend(settled(first, second), late)).toBeUndefined();
    expect(memoryOf(extend(replay([first, second]), late) ?? NO_MEMORIES, alpha)).toEqual(
      memoryOf(replay([first, late, second]), alpha),
    );
  });

  it('asks for a replay to undo what it no longer has, or has not met yet', () => {
    expect(extend(settled(first, second), undo('d.p.3', MONDAY + 8, 'd.p.2'))).toBeUndefined();
    expect(extend(replay([first]), undo('d.p.3', MONDAY + 8, 'x.y.1'))).toBeUndefined();
  });

  it('passes over an event whose undo was there before', () => {
    const taken = replay([first, undo('e.q.1', MONDAY + 8, 'd.p.2')]);
    const state = extend(taken, second) ?? NO_MEMORIES;
    expect(memoryOf(state, alpha)).toEqual(memoryOf(replay([first]), alpha));
    const given = extend(state, undo('e.q.2', MONDAY + 9, 'e.q.1')) ?? NO_MEMORIES;
    expect(memoryOf(given, alpha)).toEqual(memoryOf(replay([first, second]), alpha));
  });

  it('takes a match at once when the fresh id has no history, and asks for a replay when it has', () => {
    const state = extend(settled(first), match('d.p.3', MONDAY + 1, 'beta', 'alpha')) ?? NO_MEMORIES;
    expect(knownAs(state, cardId('beta'))).toBe('alpha');
    expect(
      extend(settled(first, review('d.p.4', MONDAY, 'beta', 'good')), match('d.p.3', MONDAY + 1, 'beta', 'alpha')),
    ).toBeUndefined();
    const undone = extend(state, undo('d.p.5', MONDAY + 2, 'd.p.3')) ?? NO_MEMORIES;
    expect(knownAs(undone, cardId('beta'))).toBe('beta');
  });

  it('takes matches in any order of arrival', () => {
    const [early, late] = [match('d.p.3', MONDAY + 1, 'beta', 'alpha'), match('d.p.4', MONDAY + 2, 'beta', 'gamma')];
    const state = extendAll(NO_MEMORIES, [late, early]) ?? NO_MEMORIES;
    expect(knownAs(state, cardId('beta'))).toBe('gamma');
  });

  it('asks for a replay when a fresh id is matched that has undone events, also after a checkpoint in between', () => {
    const other = review('d.p.3', MONDAY + 1, 'beta', 'good');
    const state = extendAll(settled(first, second), [other, undo('d.p.4', MONDAY + 1, 'd.p.3')]) ?? NO_MEMORIES;
    for (const start of [state, throughCheckpoint(state) ?? NO_MEMORIES]) {
      expect(extend(start, match('d.p.5', MONDAY + 8, 'beta', 'alpha'))).toBeUndefined();
    }
  });

  it('keeps what it has of a card when a match into it is said again', () => {
    const taken = undo('d.p.2', MONDAY + 1, 'd.p.1');
    const matches = [match('d.p.3', MONDAY + 2, 'beta', 'alpha'), match('d.p.4', MONDAY + 3, 'beta', 'alpha')];
    const state = extendAll(replay([first]), [taken, ...matches]) ?? NO_MEMORIES;
    expect(encodeMemories(state)).toEqual(encodeMemories(replay([first, taken, ...matches])));
  });

  it('stops at the first event it has no answer for', () => {
    const unanswerable = undo('d.p.3', MONDAY + 8, 'd.p.1');
    expect(extendAll(settled(first), [second, unanswerable])).toBeUndefined();
  });
});

describe('a long sitting', () => {
  const events = Array.from({ length: 450 }, (_, index) => {
    const after = index < 30 ? null : `d.p.${index - 30}`;
    return review(`d.p.${index}`, MONDAY + Math.floor(index / 30) * 3, `card${index % 30}`, 'good', {
      after,
      hour: index % 20,
    });
  });
  const state = extendAll(NO_MEMORIES, events) ?? NO_MEMORIES;
  const checkpoint = encodeMemories(state);

  it('leaves a checkpoint with no more than the latest events, and the same memories', () => {
    const restored = reread(checkpoint) ?? NO_MEMORIES;
    expect(checkpoint.head.recent).toHaveLength(200);
    for (const index of Array.from({ length: 30 }, (_, card) => card)) {
      const card = cardId(`card${index}`);
      expect(memoryOf(restored, card)).toEqual(memoryOf(replay(events), card));
    }
  });

  it('can be undone from the checkpoint, the latest event first, down to where it reaches', () => {
    const restored = reread(checkpoint) ?? NO_MEMORIES;
    const latest = checkpoint.head.recent.toReversed().map(({ id }) => id);
    const undos = latest.map((target, index) => undo(`u.u.${index}`, MONDAY + 99, target));
    const undone = extendAll(restored, undos) ?? NO_MEMORIES;
    const card = cardId('card7');
    expect(undone).not.toBe(NO_MEMORIES);
    expect(memoryOf(undone, card)).toEqual(memoryOf(replay([...events, ...undos]), card));
    expect(extend(undone, undo('u.u.999', MONDAY + 99, 'd.p.3'))).toBeUndefined();
  });
});
