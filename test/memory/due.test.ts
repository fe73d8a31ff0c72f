import { describe, expect, it } from 'vitest';
import { dueInstant, hasCome, isDue, isSetAside, waitUntil } from '../../src/memory/due.ts';
import type { Due, Memory } from '../../src/memory/memory.ts';
import { studyDay } from '../../src/memory/study-day.ts';
import { MINUTE } from '../../src/memory/zone.ts';
import { eventId } from './journal-builder.ts';

const zone = 'Asia/Shanghai';
const at = Date.parse('2026-11-20T22:00:00+08:00');
const moment = { at, zone, day: studyDay(at, zone, 4) };

function memory(due: Due, more: Partial<Pick<Memory, 'suspended' | 'buriedUntil'>> = {}): Memory {
  const lastReview = { event: eventId('d.p.1'), at: 0, day: 0 };
  return {
    phase: 'review',
    reps: 1,
    lapses: 0,
    suspended: false,
    due,
    fsrs: { stability: 1, difficulty: 5 },
    lastReview,
    ...more,
  };
}

const today: Due = { unit: 'day', day: moment.day };
const tomorrow: Due = { unit: 'day', day: moment.day + 1 };
const inTenMinutes: Due = { unit: 'instant', at: at + 10 * MINUTE };

describe('a due date', () => {
  it('on a study day is the instant that day begins', () => {
    expect(dueInstant(tomorrow, zone, 4)).toBe(Date.parse('2026-11-21T04:00:00+08:00'));
    expect(dueInstant(inTenMinutes, zone, 4)).toBe(at + 10 * MINUTE);
  });

  it('is waited for, unless it has passed', () => {
    expect(waitUntil(tomorrow, moment, 4)).toBe(6 * 60 * MINUTE);
    expect(waitUntil(today, moment, 4)).toBe(0);
  });

  it.each([
    ['today', today, 0, true],
    ['tomorrow, also when learning ahead', tomorrow, 600 * MINUTE, false],
    ['in ten minutes', inTenMinutes, 0, false],
    ['in ten minutes when learning ahead by ten', inTenMinutes, 10 * MINUTE, true],
  ])('%s', (_, due, learnAhead, come) => {
    expect(hasCome(due, moment, learnAhead)).toBe(come);
    expect(isDue(memory(due), moment, learnAhead)).toBe(come);
  });

  it('does not come for a card that is set aside', () => {
    expect(isDue(memory(today, { suspended: true }), moment)).toBe(false);
    expect(isDue(memory(today, { buriedUntil: moment.day + 1 }), moment)).toBe(false);
    expect(isSetAside(memory(today, { buriedUntil: moment.day }), moment)).toBe(false);
  });

  it('does not exist for a new card', () => {
    expect(isDue({ phase: 'new', reps: 0, lapses: 0, suspended: false }, moment)).toBe(false);
  });
});
