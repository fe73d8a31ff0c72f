import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isJournalEvent, parseEvent } from '../../src/memory/parse-event.ts';
import { journals } from './journal-arbitrary.ts';

const head = { v: 1, id: 'd.p.1', at: 1_790_000_000_000, zone: 'Asia/Shanghai', day: 20_776 };
const next = { phase: 'review', due: { unit: 'day', day: 20_780 } };
const review = {
  ...head,
  kind: 'review',
  card: 'k3f9',
  grade: 'good',
  mode: 'drill',
  duration: 4000,
  after: null,
  next,
};
const seen = { ...head, kind: 'seen', card: 'k3f9', front: 'Q', section: ['A'], file: '/n.md', position: 0, back: 'f' };
const step = { phase: 'learning', step: 1, due: { unit: 'instant', at: 5 } };

describe('a line of the journal', () => {
  it('comes back from JSON as it was written', () => {
    fc.assert(
      fc.property(journals(), (events) => {
        for (const event of events) expect(parseEvent(JSON.parse(JSON.stringify(event)))).toEqual(event);
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    [
      'a review with everything',
      { ...review, confidence: 0.5, keyPoints: { hit: 2, total: 3 }, next: step, after: 'd.p.0' },
    ],
    ['a look at a card', seen],
    ['a look at a card of a deck', { ...seen, deck: 'k8s-basics' }],
    ['an interview', { ...head, kind: 'interview', report: { rounds: 3 } }],
  ])('is read: %s', (_, line) => {
    expect(parseEvent(line)).toEqual(line);
  });

  it('loses the fields nobody knows', () => {
    expect(parseEvent({ ...review, crc: '1234', mood: 'fine' })).toEqual(review);
  });

  it.each([
    ['a kind of tomorrow', { ...head, kind: 'dream', of: 'sheep' }],
    ['a newer version of a known kind', { ...review, v: 2, grade: 'superb' }],
    ['a kind that is the name of an inherited property', { ...head, kind: 'toString' }],
  ])('is foreign: %s', (_, line) => {
    const event = parseEvent(line);
    expect(event).toEqual({ id: line.id, at: line.at, kind: line.kind });
    expect(event && isJournalEvent(event)).toBe(false);
  });

  it('is known when it is of a known kind and this version', () => {
    const event = parseEvent(review);
    expect(event && isJournalEvent(event)).toBe(true);
  });

  it.each([
    ['nothing', null],
    ['a text', 'review'],
    ['a list', [review]],
    ['no version', { ...review, v: undefined }],
    ['version 0', { ...review, v: 0 }],
    ['no id', { ...review, id: '' }],
    ['an id of two words', { ...review, id: 'a b' }],
    ['a broken instant', { ...review, at: 1.5 }],
    ['an instant as text', { ...review, at: '2026-11-20' }],
    ['no zone', { ...review, zone: '' }],
    ['half a day', { ...review, day: 20_776.5 }],
    ['no kind', { ...review, kind: undefined }],
    ['a card that cannot be', { ...review, card: '<script>' }],
    ['an unknown grade', { ...review, grade: 'superb' }],
    ['an unknown mode', { ...review, mode: 'sleep' }],
    ['a negative duration', { ...review, duration: -1 }],
    ['an endless duration', { ...review, duration: Number.POSITIVE_INFINITY }],
    ['no predecessor and no word on it', { ...review, after: undefined }],
    ['no step', { ...review, next: undefined }],
    ['a step without a due date', { ...review, next: { phase: 'review' } }],
    ['a learning step without a number', { ...review, next: { ...step, step: undefined } }],
    ['a due date of no unit', { ...review, next: { phase: 'review', due: { unit: 'week', day: 3 } } }],
    ['a due day without a day', { ...review, next: { phase: 'review', due: { unit: 'day', at: 3 } } }],
    ['more confidence than there is', { ...review, confidence: 1.5 }],
    ['more points hit than there are', { ...review, keyPoints: { hit: 4, total: 3 } }],
    ['a look with a section that is no list', { ...seen, section: 'A' }],
    ['a look with a deck that is no text', { ...seen, deck: 7 }],
    ['an undo of nothing', { ...head, kind: 'undo' }],
    ['a suspension that does not say which way', { ...head, kind: 'suspend', card: 'k3f9' }],
    ['a burial without end', { ...head, kind: 'bury', card: 'k3f9' }],
    ['a reset of no card', { ...head, kind: 'reset' }],
    ['a due date without one', { ...head, kind: 'set-due', card: 'k3f9' }],
    ['a negative flag', { ...head, kind: 'flag', card: 'k3f9', flag: -1 }],
    ['a note without text', { ...head, kind: 'note', card: 'k3f9' }],
    ['a match of one', { ...head, kind: 'match', fresh: 'k3f9', score: 1, by: 'person' }],
    ['a match by magic', { ...head, kind: 'match', fresh: 'a', known: 'b', score: 1, by: 'magic' }],
    ['a drop of nothing', { ...head, kind: 'drop' }],
    ['an interview without report', { ...head, kind: 'interview', report: [] }],
  ])('is damaged: %s', (_, line) => {
    expect(parseEvent(line)).toBeUndefined();
  });

  it('is anything at all and never an error', () => {
    const kinds = fc.constantFrom('review', 'undo', 'seen', 'match', 'set-due', 'flag', 'interview');
    const headed = fc
      .tuple(kinds, fc.dictionary(fc.string(), fc.jsonValue()))
      .map(([kind, rest]) => ({ ...rest, ...head, kind }));
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), headed), (value) => {
        const event = parseEvent(value);
        expect(event === undefined || typeof event.kind === 'string').toBe(true);
      }),
    );
  });
});
