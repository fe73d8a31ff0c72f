import { describe, expect, it } from 'vitest';
import { decodeTrace, encodeTraces, markOf, traceOf, versionOf } from '../../src/store/traces.ts';
import { cardId, eventId } from './support/home.ts';

const looks = (...ids: readonly string[]) => ids.map((id) => ({ id: eventId(id) }));
const A = traceOf(cardId('a'), looks('left.p.1', 'left.p.2'));
const B = traceOf(cardId('b'), looks('left.p.3'));

describe('the version of what was seen in a file', () => {
  it('is the same in whatever order the cards come', () => {
    expect(versionOf([A, B])).toBe(versionOf([B, A]));
  });

  it.each([
    ['a card has come', [A, B, traceOf(cardId('c'), looks('left.p.4'))]],
    ['a card has gone', [A]],
    ['a card looks otherwise', [A, traceOf(cardId('b'), looks('left.p.3', 'left.p.4'))]],
    ['a look of a card is kept no longer', [traceOf(cardId('a'), looks('left.p.2')), B]],
    [
      'the looks are those of the other card',
      [
        { ...A, card: cardId('b') },
        { ...B, card: cardId('a') },
      ],
    ],
    ['a card was seen twice', [A, B, B]],
    ['nothing is there', []],
  ])('is another one when %s', (_what, traces) => {
    expect(versionOf(traces)).not.toBe(versionOf([A, B]));
  });
});

describe('a trace', () => {
  it('has a mark for each look, which tells it from others', () => {
    expect(A.marks).toEqual([markOf(eventId('left.p.1')), markOf(eventId('left.p.2'))]);
    expect(new Set([...A.marks, ...B.marks]).size).toBe(3);
  });

  it('comes back from its row, the rows being the same for the same traces', () => {
    expect(encodeTraces([A, B]).map(decodeTrace)).toEqual([A, B]);
    expect(encodeTraces([B, A])).toEqual(encodeTraces([A, B]));
  });

  it.each([
    ['without a card', []],
    ['whose card is none', [7, 1]],
    ['with a mark that is no number', ['a', 1, '2']],
  ])('is not in a row %s', (_what, row) => {
    expect(decodeTrace(row)).toBeUndefined();
  });
});
