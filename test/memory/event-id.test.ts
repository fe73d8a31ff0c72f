import { describe, expect, it } from 'vitest';
import { compareEvents, inOrder, isEventId, joinEventId, splitEventId } from '../../src/memory/event-id.ts';
import { eventId } from './journal-builder.ts';

function at(instant: number, id: string) {
  return { at: instant, id: eventId(id) };
}

describe('the id of an event', () => {
  it.each([
    'laptop.a1.0',
    'laptop.a1.17',
    'laptop.a1.007',
    'laptop',
    '.5',
    'a.b.1e5',
    'a.b.-1',
    'a.b.99999999999999999999',
  ])('comes back from its parts: %s', (text) => {
    const { writer, number } = splitEventId(eventId(text));
    expect(joinEventId(writer, number)).toBe(text);
  });

  it('is one word', () => {
    expect(['', 'a b', 'a\n', 'x'.repeat(201)].map(isEventId)).toEqual([false, false, false, false]);
    expect(isEventId('laptop.a1.0')).toBe(true);
  });
});

describe('the order of events', () => {
  it('is by instant, then writer, then the number of the writer', () => {
    const ordered = [at(1, 'z.p.1'), at(2, 'a.p.9'), at(2, 'a.p.10'), at(2, 'b.p.1'), at(2, 'word'), at(3, 'a.p.2')];
    expect(inOrder(ordered.toReversed())).toEqual(ordered);
    expect(compareEvents(at(2, 'a.p.9'), at(2, 'a.p.9'))).toBe(0);
  });

  it('holds each event once', () => {
    const [first, second] = [at(1, 'a.p.1'), at(2, 'a.p.2')];
    expect(inOrder([first, second, first, second, second])).toEqual([first, second]);
  });

  it('leaves its input alone', () => {
    const input = [at(2, 'a.p.2'), at(1, 'a.p.1')];
    inOrder(input);
    expect(input.map(({ id }) => id)).toEqual(['a.p.2', 'a.p.1']);
  });
});
