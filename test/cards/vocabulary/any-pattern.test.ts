import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPattern, anyWord } from '../../../src/cards/vocabulary/any-pattern.ts';
import { GLOSSARY_PATTERNS } from '../../../src/cards/vocabulary/glossaries.ts';
import {
  ASKING_ANYWHERE,
  ASKING_ENDINGS,
  ASKING_OPENINGS,
  IMPERATIVE_ENDINGS,
  PROBLEMS,
  STORY_OPENINGS,
  TASKS,
  TOPIC_ENDINGS,
  TOPIC_OPENINGS,
} from '../../../src/cards/vocabulary/questions.ts';
import { CLEAR_ROUNDS, ROUNDS } from '../../../src/cards/vocabulary/rounds.ts';
import { PRACTICE_PATTERNS, QUESTION_SECTION_PATTERNS } from '../../../src/cards/vocabulary/sections.ts';

const LISTS = {
  ASKING_ANYWHERE,
  ASKING_ENDINGS,
  ASKING_OPENINGS,
  IMPERATIVE_ENDINGS,
  PROBLEMS,
  STORY_OPENINGS,
  TASKS,
  TOPIC_ENDINGS,
  TOPIC_OPENINGS,
  CLEAR_ROUNDS,
  ROUNDS,
  GLOSSARY_PATTERNS,
  PRACTICE_PATTERNS,
  QUESTION_SECTION_PATTERNS,
};

/** Signs that are two units, that case folding takes for a letter of ASCII, or that consist of a letter and a mark. */
const ODD = ['𠮷', 'ſ', '\u212a', 'e\u0301', '𝐚', '\ud842', '\u00a0', '\u2028', 'İ', 'ß'];

/** Texts out of pieces of the patterns themselves, so that many nearly match. */
function textsAround(patterns: readonly string[]) {
  const pieces = patterns.flatMap((pattern) => pattern.split(/[^\p{L}\p{N} '’-]+/u)).filter((piece) => piece !== '');
  const piece = fc.oneof(
    fc.constantFrom(...pieces),
    fc.constantFrom(...pieces).map((text) => text.toUpperCase()),
    fc.constantFrom(...pieces).map((text) => text.replaceAll('s', 'ſ').replaceAll('k', '\u212a')),
    fc.constantFrom(' ', '。', '? ', '1', '面', '题', 'x', '（', '\t', ...ODD),
    fc.string({ maxLength: 3 }),
  );
  return fc.array(piece, { maxLength: 6 }).map((parts) => parts.join(''));
}

describe('a test for many patterns', () => {
  it.each(Object.entries(LISTS))('finds what one expression of all of them finds: %s', (_, patterns) => {
    const plain = new RegExp(patterns.join('|'), 'iu');
    const found = anyPattern(patterns);
    fc.assert(fc.property(textsAround(patterns), (text) => found(text) === plain.test(text)));
  });

  it('takes what stands around in upper or lower case too, and whole characters for one', () => {
    const found = anyPattern(['设.计'], { before: '^(?:please )?' });
    expect(['Please 设𠮷计', '设x计', '设计'].map(found)).toEqual([true, true, false]);
  });

  it('keeps to what stands around every pattern', () => {
    const plain = new RegExp(`^(?:the )?(?:${ASKING_OPENINGS.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
    const found = anyPattern(ASKING_OPENINGS, { before: '^(?:the )?', after: '(?![\\p{L}\\p{N}])' });
    fc.assert(fc.property(textsAround(ASKING_OPENINGS), (text) => found(text) === plain.test(text)));
  });

  it('looks behind the place where a pattern begins', () => {
    const found = anyPattern(['区别', '别'], { behind: '(?<=\\S\\s*)', after: '$' });
    expect(['两者 区别', '区别', '别'].map(found)).toEqual([true, true, false]);
  });

  it('takes words as they are written', () => {
    const found = anyWord(['c++', 'a.b', '问题']);
    expect(['in C++', 'cc', 'axb', 'a.b', '常见问题'].map(found)).toEqual([true, false, false, true, true]);
  });
});
