import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reduceSession } from '../../src/drill/session.ts';
import type { SessionState } from '../../src/drill/session-state.ts';
import { viewSession } from '../../src/drill/session-view.ts';
import type { EventId } from '../../src/memory/event.ts';
import { GRADES } from '../../src/memory/grade.ts';
import type { Memory } from '../../src/memory/memory.ts';
import {
  answer,
  newCards,
  planOf,
  quit,
  reveal,
  type Sitting,
  type Step,
  scheduler,
  sit,
  skip,
  take,
  tick,
  undo,
  wait,
} from './sitting.ts';
import {
  cardId,
  cardOf,
  eventId,
  HOUR,
  identified,
  learningMemory,
  MINUTE,
  NOW,
  newMemory,
  reviewMemory,
} from './support.ts';

function front(sitting: Sitting): string {
  const view = viewSession(sitting.state, scheduler, () => false);
  return view.status === 'asking' ? view.id : view.reason;
}

describe('the order in which cards come', () => {
  test('follows the main list', () => {
    const start = sit(planOf(newCards('a', 'b', 'c')));
    expect(front(start)).toBe('a');
    expect(front(take(start, ...answer('easy')))).toBe('b');
    expect(front(take(start, ...answer('easy', 'easy')))).toBe('c');
    expect(front(take(start, ...answer('easy', 'easy', 'easy')))).toBe('done');
  });

  test('brings a learning card back as soon as its step is over', () => {
    const start = take(sit(planOf(newCards('a', 'b', 'c'))), ...answer('again'));
    expect(front(start)).toBe('b');
    expect(front(take(start, wait(2), ...answer('easy')))).toBe('a');
  });

  test('brings learning cards ahead of time only when nothing else is left', () => {
    const start = take(sit(planOf(newCards('a', 'b'))), ...answer('again'));
    expect(front(start)).toBe('b');
    expect(front(take(start, ...answer('easy')))).toBe('a');
  });

  test('ends with "later" when the next learning card is beyond the learn-ahead limit', () => {
    const start = sit(planOf(newCards('a'), { b: learningMemory(3 * HOUR) }));
    const end = take(start, ...answer('easy'));
    expect(front(end)).toBe('later');
    expect(viewSession(end.state, scheduler, () => false)).toMatchObject({ summary: { nextDue: NOW + 3 * HOUR } });
  });

  test.each([
    [
      'the end, when cards are left',
      take(sit(planOf({ a: reviewMemory(-2), b: newMemory() })), wait(5), quit),
      5 * MINUTE,
    ],
    ['the end, when a step is over', take(sit(planOf({}, { a: learningMemory(-HOUR) })), wait(5), quit), 5 * MINUTE],
    [
      'an earlier card that took no part',
      take(sit({ ...planOf(newCards('a')), nextDue: NOW + 8 * HOUR }), ...answer('easy')),
      8 * HOUR,
    ],
    [
      'a card of the sitting before one that took no part',
      take(sit({ ...planOf({}, { a: learningMemory(3 * HOUR) }), nextDue: NOW + 8 * HOUR })),
      3 * HOUR,
    ],
  ])('says that the next card comes at %s', (_, end, after) => {
    expect(viewSession(end.state, scheduler, () => false)).toMatchObject({ summary: { nextDue: NOW + after } });
  });

  test('a tick brings the learning card when its time has come', () => {
    const end = take(sit(planOf({}, { b: learningMemory(HOUR) })), tick);
    expect(front(end)).toBe('later');
    expect(front(take(end, wait(39), tick))).toBe('later');
    expect(front(take(end, wait(40), tick))).toBe('b');
  });

  test('does not show the card just answered again while another is available', () => {
    const start = sit(planOf({}, { a: learningMemory(MINUTE), b: learningMemory(15 * MINUTE) }));
    expect(front(start)).toBe('a');
    expect(front(take(start, ...answer('again')))).toBe('b');
  });

  test('shows the card just answered again when it is the only one', () => {
    expect(front(take(sit(planOf(newCards('a'))), ...answer('again')))).toBe('a');
  });

  test('is empty when nothing was planned', () => {
    expect(front(sit(planOf({})))).toBe('empty');
  });

  test('asks a card that was planned twice once', () => {
    const plan = planOf(newCards('a'));
    const start = sit({ ...plan, main: [...plan.main, ...plan.main] });
    expect(front(take(start, ...answer('easy')))).toBe('done');
  });
});

describe('skipping', () => {
  test('moves the card to the end of the queue', () => {
    const start = take(sit(planOf(newCards('a', 'b'))), skip);
    expect(front(start)).toBe('b');
    expect(front(take(start, ...answer('easy')))).toBe('a');
  });

  test('is possible once a card', () => {
    const start = take(sit(planOf(newCards('a'))), skip);
    expect(front(start)).toBe('a');
    const view = viewSession(take(start, skip).state, scheduler, () => false);
    expect(view).toMatchObject({ status: 'asking', canSkip: false, trouble: { code: 'already-skipped' } });
  });

  test('puts a learning card behind the other learning cards', () => {
    const learning = { a: learningMemory(MINUTE), b: learningMemory(5 * MINUTE), c: learningMemory(6 * MINUTE) };
    const start = take(sit(planOf({}, learning)), skip);
    expect(front(start)).toBe('b');
    expect(front(take(start, ...answer('easy')))).toBe('c');
    expect(front(take(start, ...answer('easy', 'easy')))).toBe('a');
  });

  test('turns the card back to its front', () => {
    const start = take(sit(planOf(newCards('a'))), reveal, skip);
    expect(start.state.current).toMatchObject({ id: 'a', stage: 'front' });
  });
});

describe('undo', () => {
  test('takes back the last card of the sitting after its end', () => {
    const end = take(sit(planOf(newCards('a'))), ...answer('easy'));
    expect(front(end)).toBe('done');
    expect(front(take(end, undo))).toBe('a');
  });

  test('goes back through the whole sitting', () => {
    const end = take(sit(planOf(newCards('a', 'b', 'c'))), ...answer('easy', 'easy', 'easy'), undo, undo, undo);
    expect(front(end)).toBe('a');
    expect(end.state.main).toEqual(['a', 'b', 'c']);
    expect(end.state.history).toEqual([]);
  });

  test('keeps the place of the card that was in front meanwhile', () => {
    const back = take(sit(planOf(newCards('a', 'b', 'c'))), ...answer('again'), undo);
    expect(front(back)).toBe('a');
    expect(front(take(back, ...answer('easy')))).toBe('b');
  });

  test('says so when there is nothing to undo', () => {
    const view = viewSession(take(sit(planOf(newCards('a'))), undo).state, scheduler, () => false);
    expect(view).toMatchObject({ canUndo: false, trouble: { code: 'nothing-to-undo' } });
  });

  test('brings in a card of an earlier sitting', () => {
    const start = sit(planOf(newCards('a')));
    const card = { identified: identified('old'), memory: reviewMemory(-1) };
    const state = reduceSession(start.state, { type: 'undone', at: NOW, target: eventId('x'), card }, scheduler);
    expect(viewSession(state, scheduler, () => false)).toMatchObject({ id: 'old', counts: { total: 2 } });
    expect(state.main).toEqual(['old', 'a']);
  });

  test('brings a sitting back that the person had left', () => {
    expect(front(take(sit(planOf(newCards('a', 'b'))), ...answer('easy'), quit, undo))).toBe('a');
  });
});

describe('what happens elsewhere', () => {
  const start = sit(planOf({ a: reviewMemory(0), b: reviewMemory(-1), c: newMemory() }));
  const elsewhere = (memories: Readonly<Record<string, Memory>>, from = start): SessionState =>
    reduceSession(
      from.state,
      {
        type: 'changed-elsewhere',
        at: NOW,
        memories: new Map(Object.entries(memories).map(([id, memory]) => [cardId(id), memory])),
        retracted: new Set(),
      },
      scheduler,
    );
  const reviewedElsewhere = reviewMemory(9, {
    reps: 4,
    lastReview: { event: eventId('theirs'), at: NOW, day: scheduler.moment(NOW).day },
  });

  test('a card graded there is dropped here, also when it is in front', () => {
    const state = elsewhere({ a: reviewedElsewhere });
    expect(state.current?.id).toBe('b');
    expect(viewSession(state, scheduler, () => false).counts).toMatchObject({ done: 0, total: 2 });
  });

  test('a card suspended there is dropped here', () => {
    expect(elsewhere({ b: reviewMemory(-1, { suspended: true }) }).main).toEqual(['a', 'c']);
  });

  test('a card buried there until tomorrow is dropped here', () => {
    const buriedUntil = scheduler.moment(NOW).day + 1;
    expect(elsewhere({ b: reviewMemory(-1, { buriedUntil }) }).main).toEqual(['a', 'c']);
  });

  test('a flag set there changes nothing here', () => {
    const state = elsewhere({ a: reviewMemory(0, { flag: 1 }) });
    expect(state.current).toEqual(start.state.current);
    expect(state.main).toEqual(['a', 'b', 'c']);
  });

  test('a grade of this sitting taken back there no longer counts and the card comes back', () => {
    const graded = take(start, ...answer('good'));
    const event = graded.state.history[0]?.graded.event ?? eventId('none');
    const state = reduceSession(
      graded.state,
      {
        type: 'changed-elsewhere',
        at: NOW,
        memories: new Map([[cardId('a'), reviewMemory(0)]]),
        retracted: new Set([event]),
      },
      scheduler,
    );
    expect(state.history).toEqual([]);
    expect(state.main).toContain('a');
  });
});

describe('edited files', () => {
  const start = take(sit(planOf(newCards('a', 'b'))), reveal);

  test('the card in front takes its new wording and stays turned', () => {
    const card = identified('a', { card: cardOf({ front: 'Better?' }) });
    const state = reduceSession(start.state, { type: 'edited', at: NOW, cards: [card], gone: new Set() }, scheduler);
    expect(viewSession(state, scheduler, () => false)).toMatchObject({ stage: 'back', card: { front: 'Better?' } });
  });

  test('a card that is gone makes room for the next', () => {
    const gone = new Set([cardId('a')]);
    const state = reduceSession(start.state, { type: 'edited', at: NOW, cards: [], gone }, scheduler);
    expect(viewSession(state, scheduler, () => false)).toMatchObject({ id: 'b', counts: { done: 0, total: 1 } });
  });
});

describe('what the grades lead to', () => {
  test('is stored as it was shown, counted from the grade', () => {
    const shown = take(sit(planOf(newCards('a'))), reveal);
    const view = viewSession(shown.state, scheduler, () => false);
    const waits = view.status === 'asking' ? view.previews.map(({ wait: span }) => span) : [];
    expect(waits.slice(0, 3)).toEqual([MINUTE, 5.5 * MINUTE, 10 * MINUTE]);
    const graded = take(shown, wait(3), { do: 'grade', grade: 'good' }).state.history[0]?.graded;
    expect(graded?.next).toMatchObject({ phase: 'learning', due: { unit: 'instant', at: NOW + 13 * MINUTE } });
  });

  test('is a whole number of days on the day level, however late it is', () => {
    const late = Date.parse('2026-11-21T03:30:00+08:00');
    const view = viewSession(sit(planOf({ a: reviewMemory(0) }), late).state, scheduler, () => false);
    const waits = view.status === 'asking' ? view.previews.slice(1).map(({ wait: span }) => span % (24 * HOUR)) : [];
    expect(waits).toEqual([0, 0, 0]);
  });

  test('moves on by a day when the study day ends between answer and grade', () => {
    const late = Date.parse('2026-11-21T03:59:00+08:00');
    const shown = take(sit(planOf({ a: reviewMemory(0) }), late), reveal);
    const preview = shown.state.current?.previews[2]?.next.due;
    const graded = take(shown, wait(2), { do: 'grade', grade: 'good' }).state.history[0]?.graded.next.due;
    expect(preview?.unit === 'day' && graded?.unit === 'day' ? graded.day - preview.day : undefined).toBe(1);
  });

  test('a grade that was not saved leaves the card where it is', () => {
    const shown = take(sit(planOf(newCards('a', 'b'))), reveal, { do: 'not-saved' });
    expect(viewSession(shown.state, scheduler, () => false)).toMatchObject({
      id: 'a',
      stage: 'back',
      trouble: { code: 'not-saved', detail: 'disk full' },
    });
    expect(
      viewSession(take(shown, { do: 'grade', grade: 'easy' }).state, scheduler, () => false).trouble,
    ).toBeUndefined();
  });
});

describe('cramming', () => {
  test('repeats a card until it is recalled once and does not ask it again', () => {
    const start = sit(planOf({ a: reviewMemory(5), b: reviewMemory(9) }, {}, 'cram'));
    const middle = take(start, ...answer('again', 'good'));
    expect(front(middle)).toBe('a');
    expect(front(take(middle, ...answer('hard')))).toBe('done');
  });

  test('is said to be practice; a usual sitting is not', () => {
    const viewOf = (mode: 'cram' | 'drill') =>
      viewSession(sit(planOf({ a: reviewMemory(0) }, {}, mode)).state, scheduler, () => false);
    expect(viewOf('cram')).toHaveProperty('isPractice', true);
    expect(viewOf('drill')).not.toHaveProperty('isPractice');
  });
});

const memories: fc.Arbitrary<Memory> = fc.oneof(
  fc.constant(newMemory()),
  fc.integer({ min: -40, max: 0 }).map((days) => reviewMemory(days)),
);
const learningMemories = fc.integer({ min: -60, max: 300 }).map((minutes) => learningMemory(minutes * MINUTE));
const plans = fc
  .tuple(fc.array(memories, { maxLength: 7 }), fc.array(learningMemories, { maxLength: 4 }))
  .map(([main, learning]) =>
    planOf(
      Object.fromEntries(main.map((memory, index) => [`m${index}`, memory])),
      Object.fromEntries(learning.map((memory, index) => [`l${index}`, memory])),
    ),
  );
const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.constant(reveal) },
  { weight: 6, arbitrary: fc.constantFrom(...GRADES).map((grade): Step => ({ do: 'grade', grade })) },
  fc.constantFrom<Step>(undo, skip, tick, { do: 'not-saved' }),
  fc.integer({ min: 0, max: 40 }).map(wait),
);

/** Another process does something to one card of the sitting. */
function interfere(sitting: Sitting, card: number, what: string, index: number): Sitting {
  const { state, at } = sitting;
  const id = [...state.cards.keys()][card];
  const before = id === undefined ? undefined : state.memories.get(id);
  if (id === undefined || before === undefined) return sitting;
  const day = scheduler.moment(at).day;
  const changes: Readonly<Record<string, Memory>> = {
    review: reviewMemory(4, {
      reps: before.reps + 1,
      lastReview: { event: eventId(`there-${index}`), at, day },
    }),
    suspend: { ...before, suspended: !before.suspended },
    reset: newMemory(),
    flag: { ...before, flag: 2 },
  };
  const memories = new Map([[id, changes[what] ?? before]]);
  const action = { type: 'changed-elsewhere', at, memories, retracted: new Set<EventId>() } as const;
  return { ...sitting, state: reduceSession(state, action, scheduler) };
}

function checkWhole(state: SessionState): void {
  const placed = [...state.main, ...state.learning, ...state.dropped];
  expect(new Set(placed).size).toBe(placed.length);
  for (const id of placed) expect(state.cards.has(id)).toBe(true);
  if (state.current !== undefined) expect([...state.main, ...state.learning]).toContain(state.current.id);
  const { counts } = viewSession(state, scheduler, () => false);
  expect(counts.done + counts.newLeft + counts.learningLeft + counts.reviewLeft).toBe(counts.total);
  expect(counts.done).toBeGreaterThanOrEqual(0);
}

describe('whatever happens', () => {
  test('no card is lost or duplicated, and a sitting ends only when nothing is left to ask', () => {
    fc.assert(
      fc.property(plans, fc.array(steps, { maxLength: 60 }), (plan, taken) => {
        const planned = new Set([...plan.main, ...plan.learning].map(({ identified: { id } }) => id));
        let sitting = sit(plan);
        for (const step of taken) {
          sitting = take(sitting, step);
          checkWhole(sitting.state);
          expect(new Set(sitting.state.cards.keys())).toEqual(planned);
        }
        if (sitting.state.current === undefined) expect(sitting.state.main).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('undo gives back the sitting as it was before the grade', () => {
    fc.assert(
      fc.property(plans, fc.array(steps, { maxLength: 30 }), fc.constantFrom(...GRADES), (plan, taken, grade) => {
        const before = take(sit(plan), ...taken, reveal);
        fc.pre(before.state.current?.stage === 'back');
        const back = take(before, { do: 'grade', grade }, undo);
        expect(back.state.current).toMatchObject({ id: before.state.current?.id, stage: 'front' });
        expect(back.state.main).toEqual(before.state.main);
        expect(new Set(back.state.learning)).toEqual(new Set(before.state.learning));
        expect(back.state.memories).toEqual(before.state.memories);
        expect(back.state.history).toEqual(before.state.history);
        expect(back.state.deferred).toEqual(before.state.deferred);
        expect(back.state.skipped).toEqual(before.state.skipped);
      }),
      { numRuns: 300 },
    );
  });

  test('what others do at the same time neither loses nor duplicates a card', () => {
    const foreign = fc.record({
      card: fc.nat({ max: 8 }),
      what: fc.constantFrom('review', 'suspend', 'reset', 'flag'),
    });
    const mixed = fc.array(fc.oneof({ weight: 3, arbitrary: steps }, { weight: 1, arbitrary: foreign }), {
      maxLength: 50,
    });
    fc.assert(
      fc.property(plans, mixed, (plan, taken) => {
        let sitting = sit(plan);
        for (const [index, step] of taken.entries()) {
          sitting = 'do' in step ? take(sitting, step) : interfere(sitting, step.card, step.what, index);
          checkWhole(sitting.state);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('answering everything easily always ends the sitting', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const count = plan.main.length + plan.learning.length;
        const end = take(sit(plan), ...Array.from({ length: count }, () => answer('easy')).flat());
        expect(end.state.current).toBeUndefined();
        expect(end.state.main).toEqual([]);
      }),
    );
  });
});
