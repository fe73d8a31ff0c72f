import fc from 'fast-check';
import { describe, it } from 'vitest';
import { firstLetter, fromLetter, fromWord } from '../../src/cards/from-letter.ts';

const texts = fc
  .array(fc.constantFrom(...'aZé中ß九 1９、（*_#?\u{20000}𝒳한あ'), { maxLength: 5 })
  .map((parts) => parts.join(''));

describe('a text from its first letter or digit on', () => {
  it('begins where the Unicode properties say', () => {
    fc.assert(
      fc.property(
        texts,
        (text) =>
          fromLetter(text) === text.replace(/^[^\p{L}]+/u, '') &&
          fromWord(text) === text.replace(/^[^\p{L}\p{N}]+/u, ''),
      ),
    );
  });

  it('shows its first letter', () => {
    fc.assert(fc.property(texts, (text) => Object.is(firstLetter(text), fromLetter(text).charCodeAt(0))));
  });
});
