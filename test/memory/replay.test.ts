import { describe, expect, it } from 'vitest';
import type { JournalEvent } from '../../src/memory/event.ts';
import { isDropped, knownAs, memoryOf, tallyOfDay } from '../../src/memory/memories.ts';
import type { Memory } from '../../src/memory/memory.ts';
import { effectiveEvents, replay, statesAt } from '../../src/memory/replay.ts';
import { previewGrades } from '../../src/memory/schedule.ts';
import { DEFAULT_SETTINGS } from '../../src/memory/settings.ts';
import { DAY } from '../../src/memory/zone.ts';
import { cardId, event, inDays, MONDAY, match, review, undo } from './journal-builder.ts';

const alpha = cardId('alpha');
const beta = cardId('beta');

function after(...events: readonly JournalEvent[]): Memory {
  return memoryOf(replay(events), alpha);
}

const first = review('d.p.1', MONDAY, 'alpha', 'good', { next: inDays(MONDAY, 3) });
const second = review('d.p.2', MONDAY + 3, 'alpha', 'good', { after: 'd.p.1', next: inDays(MONDAY + 3, 9) });

describe('memory from the journal', () => {
  it('of a card without events is new', () => {
    expect(after()).toEqual({ phase: 'new', reps: 0, lapses: 0, suspended: false });
  });

  it('takes the step as it was shown when the review saw the real predecessor', () => {
    const memory = after(first, second);
    expect(memory).toMatchObject({ phase: 'review', reps: 2, lapses: 0, due: { unit: 'day', day: MONDAY + 12 } });
  });

  it('computes stability and difficulty itself', () => {
    const memory = after(first, second);
    const fresh: Memory = { phase: 'new', reps: 0, lapses: 0, suspended: false };
    const moment = { at: first.at, zone: 'UTC', day: MONDAY };
    expect(after(first)).toMatchObject({ fsrs: previewGrades(fresh, alpha, moment, DEFAULT_SETTINGS).good.fsrs });
    expect(memory.phase === 'review' && memory.fsrs.stability).toBeCloseTo(13.8269, 4);
  });

  it('computes the step again when another device had reviewed the card meanwhile', () => {
    const elsewhere = review('e.q.1', MONDAY + 2, 'alpha', 'good', { after: 'd.p.1', next: inDays(MONDAY + 2, 8) });
    const before = after(first, elsewhere);
    const expected = previewGrades(
      before,
      alpha,
      { at: second.at, zone: 'UTC', day: MONDAY + 3 },
      DEFAULT_SETTINGS,
    ).good;
    const memory = after(first, elsewhere, second);
    expect(memory).toMatchObject({ reps: 3, due: expected.next.due, fsrs: expected.fsrs });
    expect(memory).not.toMatchObject({ due: { day: MONDAY + 12 } });
  });

  it('counts a lapse only when a card in review is forgotten', () => {
    const lapse = review('d.p.3', MONDAY + 12, 'alpha', 'again', {
      after: 'd.p.2',
      next: { phase: 'relearning', step: 0, due: { unit: 'instant', at: (MONDAY + 12) * DAY } },
    });
    const again = review('d.p.4', MONDAY + 12, 'alpha', 'again', { after: 'd.p.3', next: inDays(MONDAY, 1), hour: 10 });
    expect(after(first, second, lapse)).toMatchObject({ phase: 'relearning', step: 0, lapses: 1 });
    expect(after(first, second, lapse, again)).toMatchObject({ lapses: 1, reps: 4 });
    expect(after(review('d.p.1', MONDAY, 'alpha', 'again'))).toMatchObject({ lapses: 0 });
  });

  it.each(['cram', 'quiz', 'interview'] as const)('is not moved by a review made in a %s', (mode) => {
    const aside = review('d.p.9', MONDAY + 1, 'alpha', 'again', { mode, after: 'd.p.1' });
    expect(after(first, aside, second)).toEqual(after(first, second));
  });

  it('counts study days that went backwards as the same day', () => {
    const west = review('d.p.2', MONDAY - 1, 'alpha', 'good', { after: 'd.p.1' });
    const sameDay = review('d.p.2', MONDAY, 'alpha', 'good', { after: 'd.p.1', hour: 10 });
    const [travelled, stayed] = [after(first, { ...west, at: first.at + 1 }), after(first, sameDay)];
    expect(travelled.phase === 'review' && travelled.fsrs).toEqual(stayed.phase === 'review' && stayed.fsrs);
    expect(travelled).toMatchObject({ lastReview: { day: MONDAY - 1 } });
  });

  it('counts a review at three in the morning for the evening before', () => {
    const evening = { ...first, at: (MONDAY + 1) * DAY - 1000 };
    const night = {
      ...review('d.p.2', MONDAY, 'alpha', 'easy', { after: 'd.p.1' }),
      at: (MONDAY + 1) * DAY + 3 * 3_600_000,
    };
    const memory = after(evening, night);
    const sameDay = after(first, review('d.p.2', MONDAY, 'alpha', 'easy', { after: 'd.p.1', hour: 12 }));
    expect(memory.phase === 'review' && memory.fsrs).toEqual(sameDay.phase === 'review' && sameDay.fsrs);
  });

  it('schedules from today again after a clock that was far ahead', () => {
    const ahead = review('d.p.2', MONDAY + 365, 'alpha', 'good', { after: 'd.p.1', next: inDays(MONDAY + 365, 40) });
    const corrected = review('d.p.3', MONDAY + 4, 'alpha', 'good', { after: 'd.p.2', next: inDays(MONDAY + 4, 30) });
    const memory = after(first, ahead, { ...corrected, at: ahead.at + 1 });
    expect(memory).toMatchObject({ due: { day: MONDAY + 34 }, lastReview: { day: MONDAY + 4 } });
  });
});

describe('what else an event does to a card', () => {
  const at = (id: string, body: Parameters<typeof event>[2]) => event(id, MONDAY + 4, body);

  it('suspends and takes back', () => {
    const suspended = after(first, at('d.p.5', { kind: 'suspend', card: alpha, suspended: true }));
    expect(suspended.suspended).toBe(true);
    expect(suspended).toEqual({ ...after(first), suspended: true });
  });

  it('buries until a day, and a review digs it out', () => {
    const bury = event('d.p.5', MONDAY + 1, { kind: 'bury', card: alpha, until: MONDAY + 2 });
    expect(after(first, bury).buriedUntil).toBe(MONDAY + 2);
    expect(after(first, bury, second)).toEqual(after(first, second));
  });

  it('resets the schedule and keeps what a person said', () => {
    const note = at('d.p.4', { kind: 'note', card: alpha, text: 'ask for numbers' });
    const flag = at('d.p.5', { kind: 'flag', card: alpha, flag: 2 });
    const reset = at('d.p.6', { kind: 'reset', card: alpha });
    const kept = { suspended: false, flag: 2, note: 'ask for numbers' };
    expect(after(first, note, flag, reset)).toEqual({ phase: 'new', reps: 0, lapses: 0, ...kept });
    const again = review('d.p.7', MONDAY + 5, 'alpha', 'good', { after: null });
    expect(after(first, note, flag, reset, again)).toMatchObject({ reps: 1, phase: 'review', ...kept });
  });

  it('takes a flag and a note away', () => {
    const marks = [
      at('d.p.3', { kind: 'flag', card: alpha, flag: 1 }),
      at('d.p.4', { kind: 'note', card: alpha, text: 'x' }),
    ];
    const gone = [
      at('d.p.5', { kind: 'flag', card: alpha, flag: 0 }),
      at('d.p.6', { kind: 'note', card: alpha, text: '' }),
    ];
    expect(after(first, ...marks, ...gone)).toEqual(after(first));
  });

  it('sets a due date without touching what is remembered, and none on a new card', () => {
    const setDue = at('d.p.5', { kind: 'set-due', card: alpha, due: { unit: 'day', day: MONDAY + 400 } });
    expect(after(first, setDue)).toEqual({ ...after(first), due: { unit: 'day', day: MONDAY + 400 } });
    expect(after(setDue)).toEqual(after());
  });

  it('drops a card until it is reviewed again', () => {
    const drop = at('d.p.5', { kind: 'drop', card: alpha });
    expect(isDropped(replay([first, drop]), alpha)).toBe(true);
    const back = review('d.p.6', MONDAY + 9, 'alpha', 'good', { after: 'd.p.1' });
    expect(isDropped(replay([first, drop, back]), alpha)).toBe(false);
    expect(isDropped(replay([first, drop, undo('d.p.6', MONDAY + 9, 'd.p.5')]), alpha)).toBe(false);
  });
});

describe('undo', () => {
  it('gives back the memory from before, and undoing it the one from after', () => {
    const back = undo('d.p.3', MONDAY + 3, 'd.p.2');
    const forth = undo('d.p.4', MONDAY + 3, 'd.p.3', 14);
    const backAgain = undo('d.p.5', MONDAY + 3, 'd.p.4', 15);
    expect(after(first, second, back)).toEqual(after(first));
    expect(after(first, second, back, forth)).toEqual(after(first, second));
    expect(after(first, second, back, forth, backAgain)).toEqual(after(first));
  });

  it('holds as long as one of two undos of the same event does', () => {
    const undos = [undo('d.p.3', MONDAY + 4, 'd.p.2'), undo('e.q.1', MONDAY + 4, 'd.p.2')];
    expect(after(first, second, ...undos, undo('d.p.5', MONDAY + 5, 'd.p.3'))).toEqual(after(first));
  });

  it('of a review in the middle computes the later step again', () => {
    const third = review('d.p.3', MONDAY + 12, 'alpha', 'good', { after: 'd.p.2', next: inDays(MONDAY + 12, 60) });
    const memory = after(first, second, third, undo('d.p.4', MONDAY + 13, 'd.p.2'));
    const moment = { at: third.at, zone: 'UTC', day: MONDAY + 12 };
    const expected = previewGrades(after(first), alpha, moment, DEFAULT_SETTINGS).good;
    expect(memory).toMatchObject({ reps: 2, due: expected.next.due, fsrs: expected.fsrs });
  });

  it('takes back a suspension, a reset and everything else', () => {
    const suspend = event('d.p.3', MONDAY + 4, { kind: 'suspend', card: alpha, suspended: true });
    const reset = event('d.p.4', MONDAY + 5, { kind: 'reset', card: alpha });
    const undos = [undo('d.p.5', MONDAY + 6, 'd.p.4'), undo('d.p.6', MONDAY + 6, 'd.p.3')];
    expect(after(first, second, suspend, reset, ...undos)).toEqual(after(first, second));
  });

  it('that comes before its target by a slow clock counts all the same', () => {
    expect(after(first, second, undo('e.q.1', MONDAY + 1, 'd.p.2'))).toEqual(after(first));
  });

  it('of nothing, of itself or in a circle does nothing', () => {
    const circle = [
      undo('d.p.7', MONDAY + 4, 'd.p.8'),
      undo('d.p.8', MONDAY + 4, 'd.p.7'),
      undo('d.p.9', MONDAY + 4, 'd.p.9'),
    ];
    expect(after(first, second, ...circle, undo('d.p.10', MONDAY + 4, 'x.y.1'))).toEqual(after(first, second));
  });
});

describe('matches', () => {
  const edited = match('d.p.3', MONDAY + 4, 'beta', 'alpha');

  it('make two ids one card with one history', () => {
    const later = review('d.p.4', MONDAY + 12, 'beta', 'good', { after: 'd.p.2', next: inDays(MONDAY + 12, 33) });
    const memories = replay([first, second, edited, later]);
    expect(knownAs(memories, beta)).toBe('alpha');
    expect(memoryOf(memories, beta)).toBe(memoryOf(memories, alpha));
    expect(memoryOf(memories, beta)).toMatchObject({ reps: 3, due: { day: MONDAY + 45 } });
  });

  it('join histories that had begun apart, in the order of time', () => {
    const apart = review('d.p.4', MONDAY + 1, 'beta', 'good');
    expect(memoryOf(replay([first, apart, second, edited]), alpha)).toMatchObject({
      reps: 3,
      lastReview: { event: 'd.p.2' },
    });
  });

  it('are undone: each id has its own history again', () => {
    const apart = review('d.p.4', MONDAY + 1, 'beta', 'good');
    const memories = replay([first, apart, second, edited, undo('d.p.5', MONDAY + 5, 'd.p.3')]);
    expect(memoryOf(memories, alpha)).toEqual(after(first, second));
    expect(memoryOf(memories, beta)).toMatchObject({ reps: 1 });
  });

  it('follow one another through several edits', () => {
    const memories = replay([first, edited, match('d.p.4', MONDAY + 6, 'gamma', 'beta')]);
    expect(knownAs(memories, cardId('gamma'))).toBe('alpha');
  });

  it('take the latest word when they contradict each other', () => {
    const turned = replay([edited, match('d.p.4', MONDAY + 6, 'alpha', 'beta')]);
    expect([knownAs(turned, alpha), knownAs(turned, beta)]).toEqual(['beta', 'beta']);
    const moved = replay([edited, match('d.p.4', MONDAY + 6, 'beta', 'gamma')]);
    expect([knownAs(moved, alpha), knownAs(moved, beta)]).toEqual(['alpha', 'gamma']);
    expect(knownAs(replay([match('d.p.4', MONDAY, 'alpha', 'alpha')]), alpha)).toBe('alpha');
  });
});

describe('the journal at another time', () => {
  it('gives the memories of then', () => {
    const events = [first, second, undo('d.p.3', MONDAY + 5, 'd.p.2')];
    expect(memoryOf(statesAt(events, second.at), alpha)).toEqual(after(first, second));
    expect(memoryOf(statesAt(events, second.at - 1), alpha)).toEqual(after(first));
    expect(memoryOf(statesAt(events, Number.MAX_SAFE_INTEGER), alpha)).toEqual(after(first));
  });
});

describe('what is used up of the limits of a day', () => {
  it('are new cards and cards due by days, however often they came', () => {
    const again = review('d.p.5', MONDAY + 3, 'beta', 'again', {
      next: { phase: 'learning', step: 0, due: { unit: 'instant', at: (MONDAY + 3) * DAY } },
    });
    const onceMore = review('d.p.6', MONDAY + 3, 'beta', 'good', { after: 'd.p.5', hour: 10 });
    const memories = replay([first, second, again, onceMore]);
    const cards = [alpha, beta, cardId('gamma')];
    expect(tallyOfDay(memories, MONDAY, cards)).toEqual({ introduced: 1, reviewed: 0 });
    expect(tallyOfDay(memories, MONDAY + 3, cards)).toEqual({ introduced: 1, reviewed: 1 });
    expect(tallyOfDay(memories, MONDAY + 3, [beta])).toEqual({ introduced: 1, reviewed: 0 });
  });

  it('are given back by undo', () => {
    const memories = replay([first, undo('d.p.2', MONDAY, 'd.p.1')]);
    expect(tallyOfDay(memories, MONDAY, [alpha])).toEqual({ introduced: 0, reviewed: 0 });
  });
});

describe('the events that still count', () => {
  it('are in order, without undos and what they took back', () => {
    const edited = match('d.p.5', MONDAY + 6, 'beta', 'alpha');
    const {
      events,
      undone,
      knownAs: resolve,
    } = effectiveEvents([edited, second, first, undo('d.p.3', MONDAY + 5, 'd.p.2')]);
    expect(events.map(({ id }) => id)).toEqual(['d.p.1', 'd.p.5']);
    expect(undone.map(({ id }) => id)).toEqual(['d.p.2']);
    expect(resolve(beta)).toBe('alpha');
  });
});
