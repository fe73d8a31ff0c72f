import fc from 'fast-check';
import type { EventBody, JournalEvent, NextStep } from '../../src/memory/event.ts';
import { compareEvents } from '../../src/memory/event-id.ts';
import { GRADES } from '../../src/memory/grade.ts';
import { DAY, MINUTE } from '../../src/memory/zone.ts';
import { cardId, eventId, inDays, MONDAY } from './journal-builder.ts';

const cards = fc.constantFrom('alpha', 'beta', 'gamma', 'delta').map(cardId);
const days = fc.integer({ min: 0, max: 40 }).map((day) => MONDAY + day);

const nextSteps = fc.oneof(
  fc.tuple(days, fc.integer({ min: 1, max: 90 })).map(([day, wait]) => inDays(day, wait)),
  fc
    .record({ phase: fc.constantFrom('learning', 'relearning'), step: fc.integer({ min: 0, max: 2 }), day: days })
    .map(({ phase, step, day }): NextStep => ({ phase, step, due: { unit: 'instant', at: day * DAY + 10 * MINUTE } })),
);

function bodies(earlier: number): fc.Arbitrary<EventBody> {
  const anyEvent = fc.integer({ min: 0, max: Math.max(0, earlier) }).map((index) => eventId(`d.p.${index}`));
  const reviewBody = fc.record({
    kind: fc.constant('review' as const),
    card: cards,
    grade: fc.constantFrom(...GRADES),
    mode: fc.constantFrom('drill' as const, 'drill' as const, 'drill' as const, 'quiz' as const),
    duration: fc.constant(1000),
    after: fc.option(anyEvent),
    next: nextSteps,
  });
  const due = nextSteps.map((step) => step.due);
  return fc.oneof(
    { weight: 8, arbitrary: reviewBody },
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('undo' as const), target: anyEvent }) },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant('suspend' as const), card: cards, suspended: fc.boolean() }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('bury' as const), card: cards, until: days }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('reset' as const), card: cards }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('set-due' as const), card: cards, due }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('flag' as const), card: cards, flag: fc.nat(3) }) },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant('note' as const), card: cards, text: fc.constantFrom('', 'why?') }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('drop' as const), card: cards }) },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('match' as const),
        fresh: cards,
        known: cards,
        score: fc.constant(0.9),
        by: fc.constant('similarity' as const),
      }),
    },
    { weight: 1, arbitrary: fc.constant({ kind: 'interview' as const, report: {} }) },
  );
}

/** Journals of one to `length` events, in order; undos and `after` name any of the events, also later and missing ones. */
export function journals(length = 40): fc.Arbitrary<readonly JournalEvent[]> {
  const drafts = fc.array(fc.tuple(days, fc.integer({ min: 0, max: DAY - 1 }), bodies(length)), {
    minLength: 1,
    maxLength: length,
    size: 'max',
  });
  return drafts.map((items) =>
    items
      .map(([day, time, body], index): JournalEvent => {
        return { v: 1, id: eventId(`d.p.${index}`), at: day * DAY + time, zone: 'UTC', day, ...body };
      })
      .toSorted(compareEvents),
  );
}
