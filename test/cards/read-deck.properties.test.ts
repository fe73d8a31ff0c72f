import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainDocument } from '../../src/cards/explain.ts';
import { readDeck } from '../../src/cards/read-deck.ts';
import { RECOGNIZERS } from '../../src/cards/recognize/order.ts';
import { writeDeck } from '../../src/cards/write-deck.ts';
import { arbitraryNotes } from './arbitrary-notes.ts';

const read = (text: string) => readDeck(text, { name: 'notes' });
const withoutPlace = ({ span: _span, explicitId: _id, ...card }: ReturnType<typeof read>['value']['cards'][number]) =>
  card;
const length = (text: string): string => String(text.length);
const notes = fc.oneof(
  arbitraryNotes,
  fc.constantFrom(...RECOGNIZERS.flatMap(({ examples }) => examples.map(({ text }) => text))),
);

describe('reading any text', () => {
  it('never throws, and every span lies within the text in order', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryNotes, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        const { value, findings } = read(text);
        for (const { span } of [...value.cards, ...findings, ...explainDocument(text, { name: 'notes' }).value]) {
          expect(span.start.offset).toBeLessThanOrEqual(span.end.offset);
          expect(span.end.offset).toBeLessThanOrEqual(text.length);
        }
        const offsets = value.cards.map(({ span }) => span.start.offset);
        expect(offsets).toEqual([...offsets].sort((one, two) => one - two));
      }),
      { numRuns: 400 },
    );
  });

  it('gives places whose line and column lead to their offset', () => {
    fc.assert(
      fc.property(arbitraryNotes, (text) => {
        const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
        const starts: number[] = [];
        let at = text.startsWith('\ufeff') ? 1 : 0;
        for (const line of lines) {
          starts.push(at);
          at += line.length + (text.slice(at + line.length).startsWith('\r\n') ? 2 : 1);
        }
        for (const { span } of read(text).value.cards) {
          for (const { line, column, offset } of [span.start, span.end]) {
            const before = [...(lines[line - 1] ?? '')].slice(0, column - 1).join('');
            expect((starts[line - 1] ?? 0) + before.length).toBe(offset);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads the same cards whatever the line endings and with a byte order mark', () => {
    fc.assert(
      fc.property(notes, (text) => {
        const plain = text.replace(/\r\n?/g, '\n').replace(/^\ufeff/, '');
        const expected = read(plain).value.cards.map(withoutPlace);
        expect(read(plain.replaceAll('\n', '\r\n')).value.cards.map(withoutPlace)).toEqual(expected);
        expect(read(`\ufeff${plain}`).value.cards.map(withoutPlace)).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a canonical deck', () => {
  it('reads back to exactly the cards it was written from, and the same bytes again', () => {
    fc.assert(
      fc.property(notes, (text) => {
        const { value: deck } = read(text);
        const cards = deck.cards.map((card, index) => ({ id: `c${index}`, card }));
        const written = writeDeck({ ...deck, id: 'x', cards }, length);
        const again = readDeck(written, { name: 'other' });
        expect(again.value.cards.map(withoutPlace)).toEqual(deck.cards.map(withoutPlace));
        expect(again.value.cards.map(({ explicitId }) => explicitId)).toEqual(cards.map(({ id }) => id));
        expect(again.value.title).toBe(deck.title);
        const rewritten = again.value.cards.map((card, index) => ({ id: `c${index}`, card }));
        expect(writeDeck({ ...again.value, id: 'x', cards: rewritten }, length)).toBe(written);
      }),
      { numRuns: 600 },
    );
  });
});
