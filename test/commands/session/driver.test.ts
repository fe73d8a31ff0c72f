import { describe, expect, test } from 'vitest';
import type { NextStep, ReviewBody } from '../../../src/memory/event.ts';
import { newCards, planOf } from '../../drill/sitting.ts';
import { cardId, cardOf, identified, NOW, newMemory, reviewMemory, TODAY } from '../../drill/support.ts';
import { stage } from './journal.ts';

const TOMORROW: NextStep = { phase: 'review', due: { unit: 'day', day: TODAY + 1 } };

function reviewOf(card: string, next = TOMORROW): ReviewBody {
  return { kind: 'review', card: cardId(card), grade: 'good', mode: 'drill', duration: 0, after: null, next };
}

describe('a grade', () => {
  test('is one append: what the card looks like, then the review', () => {
    const { driver, journal } = stage(planOf(newCards('a')));
    driver.reveal();
    driver.grade('again');
    driver.reveal();
    driver.grade('good');
    expect(journal.appends).toEqual([['seen', 'review'], ['review']]);
  });

  test('stores what was shown, the thinking time, the previous review and what the person said', () => {
    const { driver, journal, advance } = stage(planOf({ a: reviewMemory(0) }));
    advance(4000);
    driver.reveal();
    const view = driver.view();
    advance(2000);
    driver.grade('hard', { confidence: 0.5, keyPoints: { hit: 1, total: 3 } });
    const shown = view.status === 'asking' ? view.previews[1]?.next : undefined;
    expect(journal.events.at(-1)).toMatchObject({
      kind: 'review',
      mode: 'drill',
      grade: 'hard',
      duration: 6000,
      after: 'before-0',
      next: shown,
      confidence: 0.5,
      keyPoints: { hit: 1, total: 3 },
    });
  });

  test('before the answer is shown does nothing', () => {
    const { driver, journal } = stage(planOf(newCards('a')));
    expect(driver.grade('good')).toBeUndefined();
    expect(journal.events).toEqual([]);
  });

  test('that cannot be saved is not shown as given, and can be given again', () => {
    const { driver, journal } = stage(planOf(newCards('a', 'b')));
    driver.reveal();
    journal.fail('the disk is full');
    expect(driver.grade('easy')).toBeUndefined();
    expect(driver.view()).toMatchObject({
      id: 'a',
      stage: 'back',
      counts: { done: 0 },
      trouble: { code: 'not-saved', detail: 'the disk is full' },
    });
    expect(driver.hasWritten()).toBe(false);
    journal.fail(undefined);
    expect(driver.grade('easy')).toMatchObject({ id: 'a', event: 'here.1.2' });
    expect(driver.view()).toMatchObject({ id: 'b' });
  });
});

describe('a card that is forgotten once too often', () => {
  const slipping = { a: reviewMemory(0, { lapses: 7 }), b: reviewMemory(0) };

  test('is told, and comes back as any other', () => {
    const { driver, journal } = stage(planOf(slipping));
    driver.reveal();
    expect(driver.grade('again')?.leech).toEqual({ lapses: 8 });
    expect(journal.appends).toEqual([['seen', 'review']]);
    expect(driver.view()).toMatchObject({ id: 'b', counts: { learningLeft: 1 } });
  });

  test('is suspended in the same append where the settings say so', () => {
    const { driver, journal } = stage(planOf(slipping), { settings: { leechAction: 'suspend' } });
    driver.reveal();
    expect(driver.grade('again')?.leech).toEqual({ lapses: 8, suspended: 'here.1.3' });
    expect(journal.appends).toEqual([['seen', 'review', 'suspend']]);
    expect(journal.events.at(-1)).toMatchObject({ kind: 'suspend', card: 'a', suspended: true });
    expect(driver.view()).toMatchObject({ id: 'b', counts: { learningLeft: 0, done: 1 } });
  });

  test('is as it was before once the grade is undone', () => {
    const { driver, journal } = stage(planOf(slipping), { settings: { leechAction: 'suspend' } });
    driver.reveal();
    driver.grade('again');
    expect(driver.undo()).toEqual({ event: 'here.1.2', card: 'a' });
    expect(journal.appends.at(-1)).toEqual(['undo', 'undo']);
    expect(driver.view()).toMatchObject({ id: 'a', stage: 'front', counts: { done: 0 } });
  });

  test.each([
    ['recalled', 'hard', reviewMemory(0, { lapses: 7 })],
    ['below the threshold', 'again', reviewMemory(0, { lapses: 6 })],
    ['between two alarms', 'again', reviewMemory(0, { lapses: 8 })],
    ['not yet learned', 'again', newMemory({ lapses: 7 })],
  ] as const)('is nothing to tell while it is %s', (_, grade, memory) => {
    const { driver, journal } = stage(planOf({ a: memory }), { settings: { leechAction: 'suspend' } });
    driver.reveal();
    expect(driver.grade(grade)?.leech).toBeUndefined();
    expect(journal.appends).toEqual([['seen', 'review']]);
  });

  test('is left alone by practice', () => {
    const plan = planOf(slipping, {}, 'cram');
    const { driver, journal } = stage(plan, { settings: { leechAction: 'suspend' } });
    driver.reveal();
    expect(driver.grade('again')?.leech).toBeUndefined();
    expect(journal.appends).toEqual([['seen', 'review']]);
  });
});

describe('undo', () => {
  test('is an event and brings the card back', () => {
    const { driver, journal } = stage(planOf(newCards('a', 'b')));
    driver.reveal();
    driver.grade('easy');
    expect(driver.undo()).toEqual({ event: 'here.1.2', card: 'a' });
    expect(journal.events.at(-1)).toMatchObject({ kind: 'undo', target: 'here.1.2' });
    expect(driver.view()).toMatchObject({ id: 'a', stage: 'front', phase: 'new', counts: { done: 0 } });
  });

  test('reaches into an earlier sitting', () => {
    const { driver } = stage(planOf(newCards('a')), { earlier: [reviewOf('old')], cards: [identified('old')] });
    expect(driver.view()).toMatchObject({ id: 'a', canUndo: true });
    expect(driver.undo()).toEqual({ event: 'here.0.1', card: 'old' });
    expect(driver.view()).toMatchObject({ id: 'old', canUndo: false });
  });

  test('of a card that was not loaded takes it back and goes on', () => {
    const { driver } = stage(planOf(newCards('a')), { earlier: [reviewOf('old')] });
    expect(driver.undo()).toEqual({ event: 'here.0.1', card: 'old' });
    expect(driver.view()).toMatchObject({ id: 'a' });
  });

  test('says so when there is nothing', () => {
    const { driver } = stage(planOf(newCards('a')));
    expect(driver.undo()).toBeUndefined();
    expect(driver.view().trouble).toEqual({ code: 'nothing-to-undo' });
  });

  test('that cannot be saved changes nothing', () => {
    const { driver, journal } = stage(planOf(newCards('a', 'b')));
    driver.reveal();
    driver.grade('easy');
    journal.fail('read-only');
    expect(driver.undo()).toBeUndefined();
    expect(driver.view()).toMatchObject({ id: 'b', trouble: { code: 'not-saved' } });
  });
});

describe('another process', () => {
  test('that graded the next card keeps it from being asked here', () => {
    const { driver, journal } = stage(planOf(newCards('a', 'b', 'c')));
    driver.reveal();
    journal.writeElsewhere([reviewOf('b')]);
    driver.grade('easy');
    expect(driver.view()).toMatchObject({ id: 'c', counts: { total: 2 } });
  });

  test('that graded the same card at the same time loses nothing: both reviews are kept', () => {
    const { driver, journal } = stage(planOf(newCards('a', 'b')));
    driver.reveal();
    journal.writeElsewhere([reviewOf('a')]);
    driver.grade('easy');
    expect(journal.events.filter(({ kind }) => kind === 'review')).toHaveLength(2);
    expect(driver.view()).toMatchObject({ id: 'b' });
  });

  test('is noticed by a tick', () => {
    const { driver, journal } = stage(planOf(newCards('a', 'b')));
    journal.writeElsewhere([reviewOf('a')]);
    driver.tick();
    expect(driver.view()).toMatchObject({ id: 'b' });
  });

  test('that took a grade of this sitting back brings the card again', () => {
    const { driver, journal } = stage(planOf(newCards('a', 'b')));
    driver.reveal();
    const event = driver.grade('easy')?.event;
    if (event !== undefined) journal.writeElsewhere([{ kind: 'undo', target: event }]);
    driver.tick();
    expect(driver.view()).toMatchObject({ id: 'b', counts: { newLeft: 2, done: 0 } });
  });
});

describe('a view', () => {
  test('stays the same object until something happens, and listeners hear of it', () => {
    const { driver } = stage(planOf(newCards('a')));
    let heard = 0;
    const stop = driver.subscribe(() => {
      heard += 1;
    });
    const before = driver.view();
    expect(driver.view()).toBe(before);
    driver.reveal();
    expect(driver.view()).not.toBe(before);
    expect(heard).toBe(1);
    stop();
    driver.quit();
    expect(heard).toBe(1);
  });

  test('of an edited card shows the new wording', () => {
    const { driver } = stage(planOf(newCards('a')));
    driver.replaceCards([identified('a', { card: cardOf({ front: 'Better?' }) })], new Set());
    expect(driver.view()).toMatchObject({ card: { front: 'Better?' } });
  });

  test('of the end sums the sitting up', () => {
    const { driver, advance } = stage(planOf(newCards('a', 'b')));
    driver.reveal();
    driver.grade('easy');
    driver.reveal();
    driver.grade('again');
    advance(90_000);
    driver.quit();
    expect(driver.view()).toMatchObject({
      status: 'finished',
      reason: 'quit',
      summary: {
        graded: 2,
        recalled: 1,
        byGrade: { again: 1, hard: 0, good: 0, easy: 1 },
        missed: [{ id: 'b' }],
        nextDue: expect.closeTo(NOW + 90_000, -2),
      },
    });
  });
});
