import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NextStep } from '../../src/memory/event.ts';
import { GRADES, type Grade } from '../../src/memory/grade.ts';
import type { Memory, Phase } from '../../src/memory/memory.ts';
import { previewGrades } from '../../src/memory/schedule.ts';
import { DEFAULT_SETTINGS, type SchedulerSettings } from '../../src/memory/settings.ts';
import { DAY, HOUR, MINUTE } from '../../src/memory/zone.ts';
import { cardId, eventId, MONDAY } from './journal-builder.ts';

const plain: SchedulerSettings = { ...DEFAULT_SETTINGS, fuzz: false, loadBalancing: false };
const fresh: Memory = { phase: 'new', reps: 0, lapses: 0, suspended: false };
const card = cardId('k3f9w2m0ta');
const moment = { at: MONDAY * DAY + 9 * HOUR, zone: 'UTC', day: MONDAY };

function learned(phase: 'review' | 'learning', stability: number, dueDay: number, last: number): Memory {
  const base = {
    reps: 3,
    lapses: 0,
    suspended: false,
    due: { unit: 'day', day: dueDay },
    fsrs: { stability, difficulty: 5 },
    lastReview: { event: eventId('d.p.1'), at: last * DAY, day: last },
  } as const;
  return phase === 'review' ? { ...base, phase } : { ...base, phase, step: 1 };
}

/** `+7d` for a due day, `+10m` for an instant, with the phase in front. */
function shown({ phase, due }: NextStep): string {
  const wait = due.unit === 'day' ? `${due.day - moment.day}d` : `${(due.at - moment.at) / MINUTE}m`;
  return `${phase} +${wait}`;
}

function allShown(memory: Memory, settings: SchedulerSettings): readonly string[] {
  const outcomes = previewGrades(memory, card, moment, settings);
  return GRADES.map((grade) => shown(outcomes[grade].next));
}

/** The memory after a grade, and the moment it is due at. */
function afterGrade(memory: Memory, at: typeof moment, grade: Grade): readonly [Memory, typeof moment] {
  const { next, fsrs } = previewGrades(memory, card, at, plain)[grade];
  const lastReview = { event: eventId('d.p.1'), at: at.at, day: at.day };
  const base = { reps: memory.reps + 1, lapses: 0, suspended: false, fsrs, lastReview, due: next.due };
  const then: Memory =
    next.phase === 'review' ? { ...base, phase: next.phase } : { ...base, phase: next.phase, step: next.step };
  const day = next.due.unit === 'day' ? next.due.day : at.day;
  return [then, { ...at, day, at: next.due.unit === 'day' ? next.due.day * DAY : next.due.at }];
}

describe('what the grades lead to', () => {
  it('of a new card are its steps, and days for easy', () => {
    expect(allShown(fresh, plain)).toEqual(['learning +1m', 'learning +5.5m', 'learning +10m', 'review +8d']);
  });

  it('of a card on its last learning step', () => {
    const memory = learned('learning', 2.3065, MONDAY, MONDAY);
    expect(allShown(memory, plain)).toEqual(['learning +1m', 'learning +10m', 'review +2d', 'review +4d']);
  });

  it('of a card in review are longer with every grade', () => {
    const memory = learned('review', 10, MONDAY, MONDAY - 10);
    expect(allShown(memory, plain)).toEqual(['relearning +10m', 'review +23d', 'review +32d', 'review +51d']);
  });

  it('of a new card without steps: a grade under half a day comes back on the same day', () => {
    const outcomes = allShown(fresh, { ...plain, learningSteps: [] });
    expect(outcomes[0]).toMatch(/^learning \+305\.\d+m$/);
    expect(outcomes.slice(1)).toEqual(['review +1d', 'review +2d', 'review +8d']);
  });

  it('of a lapse without relearning steps are days', () => {
    const memory = learned('review', 10, MONDAY, MONDAY - 10);
    expect(allShown(memory, { ...plain, relearningSteps: [] })[0]).toBe('review +1d');
  });

  it('end steps of a day or more on a study day', () => {
    const settings = { ...plain, learningSteps: [DAY, 3 * DAY] };
    expect(allShown(fresh, settings)).toEqual(['learning +1d', 'learning +2d', 'learning +3d', 'review +8d']);
  });

  it('are equal at the maximum interval and never above it', () => {
    const memory = learned('review', 100, MONDAY, MONDAY - 100);
    expect(allShown(memory, { ...plain, maximumInterval: 30 }).slice(1)).toEqual([
      'review +30d',
      'review +30d',
      'review +30d',
    ]);
  });

  it('are shorter for a higher retention', () => {
    const memory = learned('review', 10, MONDAY, MONDAY - 10);
    const good = [0.7, 0.8, 0.9, 0.97].map((retention) => allShown(memory, { ...plain, retention })[2]);
    expect(good).toEqual(['review +297d', 'review +106d', 'review +32d', 'review +7d']);
  });

  it('count a clock that was set back as the same day', () => {
    const memory = learned('review', 10, MONDAY + 20, MONDAY + 10);
    const same = learned('review', 10, MONDAY + 10, MONDAY);
    expect(previewGrades(memory, card, moment, plain).good.fsrs).toEqual(
      previewGrades(same, card, moment, plain).good.fsrs,
    );
  });

  it('follow the intervals every FSRS-6 program gives for G G G G G G A A G G G G G reviewed on time', () => {
    const ratings: readonly Grade[] = [
      'good',
      'good',
      'good',
      'good',
      'good',
      'good',
      'again',
      'again',
      'good',
      'good',
      'good',
      'good',
      'good',
    ];
    const days: number[] = [];
    const phases: Phase[] = [];
    let [memory, at]: readonly [Memory, typeof moment] = [fresh, moment];
    for (const grade of ratings) {
      const from = at.day;
      [memory, at] = afterGrade(memory, at, grade);
      days.push(at.day - from);
      phases.push(memory.phase);
    }
    expect(days).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]);
    expect(phases.filter((phase) => phase === 'relearning')).toHaveLength(2);
  });
});

const memories: fc.Arbitrary<Memory> = fc
  .record({
    phase: fc.constantFrom('new', 'learning', 'relearning', 'review'),
    stability: fc.double({ min: 0.01, max: 36_500, noNaN: true }),
    difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
    reps: fc.integer({ min: 1, max: 50 }),
    elapsed: fc.integer({ min: -3, max: 900 }),
    interval: fc.integer({ min: 1, max: 900 }),
    step: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ phase, stability, difficulty, reps, elapsed, interval, step }): Memory => {
    if (phase === 'new') return fresh;
    const last = MONDAY - elapsed;
    const lastReview = { event: eventId('d.p.1'), at: last * DAY, day: last };
    const base = { reps, lapses: 0, suspended: false, fsrs: { stability, difficulty }, lastReview } as const;
    const due = { unit: 'day', day: last + interval } as const;
    return phase === 'review' ? { ...base, phase, due } : { ...base, phase, step, due };
  });

const settings: fc.Arbitrary<SchedulerSettings> = fc
  .record({
    retention: fc.double({ min: 0.7, max: 0.97, noNaN: true }),
    maximumInterval: fc.integer({ min: 1, max: 36_500 }),
    learningSteps: fc.constantFrom<readonly number[]>([], [MINUTE], [MINUTE, 10 * MINUTE], [DAY, 3 * DAY]),
    relearningSteps: fc.constantFrom<readonly number[]>([], [10 * MINUTE], [2 * DAY]),
    fuzz: fc.boolean(),
    loadBalancing: fc.boolean(),
  })
  .map((some) => ({ ...DEFAULT_SETTINGS, ...some }));

describe('the four intervals', () => {
  const load = { dueCounts: (day: number) => day % 5, siblingDays: [MONDAY + 6] };

  it('are in the order of the grades, strictly among recalled days below the maximum', () => {
    fc.assert(
      fc.property(memories, settings, fc.string(), (memory, chosen, name) => {
        const outcomes = previewGrades(memory, cardId(`c${name.length}`), moment, chosen, load);
        const waits = GRADES.map((grade) => outcomes[grade].next.due).map((due) =>
          due.unit === 'day' ? (due.day - moment.day) * DAY : due.at - moment.at,
        );
        for (const [index, wait] of waits.entries()) {
          const before = waits[index - 1] ?? 0;
          expect(wait).toBeGreaterThan(0);
          expect(wait).toBeGreaterThanOrEqual(before);
          const isDays = before >= DAY && index >= 2;
          if (isDays && before < chosen.maximumInterval * DAY) expect(wait).toBeGreaterThan(before);
        }
        for (const grade of GRADES) {
          const { next } = outcomes[grade];
          if (next.phase !== 'review' || next.due.unit !== 'day') continue;
          expect(next.due.day - moment.day).toBeLessThanOrEqual(chosen.maximumInterval);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('are the same when asked again later that day', () => {
    fc.assert(
      fc.property(memories, settings, fc.integer({ min: 0, max: 8 * HOUR }), (memory, chosen, later) => {
        const first = previewGrades(memory, card, moment, chosen, load);
        const again = previewGrades(memory, card, { ...moment, at: moment.at + later }, chosen, load);
        for (const grade of GRADES) {
          expect(again[grade].fsrs).toEqual(first[grade].fsrs);
          const { due } = first[grade].next;
          const expected = due.unit === 'day' ? due : { ...due, at: due.at + later };
          expect(again[grade].next.due).toEqual(expected);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('vary from card to card and from repetition to repetition', () => {
    const memory = learned('review', 30, MONDAY, MONDAY - 30);
    const good = (reps: number, name: string) => {
      const { due } = previewGrades({ ...memory, reps }, cardId(name), moment, DEFAULT_SETTINGS).good.next;
      return due.unit === 'day' ? due.day - MONDAY : 0;
    };
    const numbers = Array.from({ length: 40 }, (_, index) => index + 1);
    expect(new Set(numbers.map((reps) => good(reps, 'k3f9'))).size).toBeGreaterThan(5);
    expect(new Set(numbers.map((number) => good(3, `card${number}`))).size).toBeGreaterThan(5);
  });

  it('do not fall below the interval the card came from while fuzz would allow that one', () => {
    const memory = learned('review', 20, MONDAY, MONDAY - 21);
    for (let index = 0; index < 300; index += 1) {
      const { next } = previewGrades(memory, cardId(`card${index}`), moment, {
        ...DEFAULT_SETTINGS,
        retention: 0.97,
      }).good;
      const interval = next.due.unit === 'day' ? next.due.day - MONDAY : 0;
      expect(interval).toBeGreaterThanOrEqual(12);
    }
    const hard = Array.from({ length: 300 }, (_, index) => {
      const { due } = previewGrades(memory, cardId(`card${index}`), moment, { ...DEFAULT_SETTINGS, retention: 0.94 })
        .hard.next;
      return due.unit === 'day' ? due.day - MONDAY : 0;
    });
    expect(Math.min(...hard)).toBe(21);
    expect(Math.max(...hard)).toBeGreaterThan(21);
  });
});
