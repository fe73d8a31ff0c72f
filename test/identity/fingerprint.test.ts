import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/cards/card.ts';
import { answerFingerprint, parseFingerprint } from '../../src/identity/fingerprint.ts';
import { overlapOf, sketchOf } from '../../src/identity/sketch.ts';
import { card, sha256 } from './decks.ts';

const exactOf = (it: Card): string | undefined => parseFingerprint(answerFingerprint(it, sha256))?.exact;

describe('the fingerprint of an answer', () => {
  // It is in everybody's journal: a new form needs a new version number, and this one must stay readable.
  it.each([
    ['O(log n)', '1.0745f9b9fa6b88c6.5.JpUcfNeIrhhY18R'],
    ['探测失败时，端点列表里摘除该 Pod。', '1.9c67f30b3b63afa8.c.DW6MIIPfycQ8hsfjcBjgDzih1Rm4QN5TX732'],
    ['', '1.b6a63833a81e7825.0.'],
  ])('of %j is frozen', (back, fingerprint) => {
    expect(answerFingerprint(card('q', back), sha256)).toBe(fingerprint);
  });

  it('reads back as it was written, and stays short', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 3000 }), (back) => {
        const text = answerFingerprint(card('q', back), sha256);
        expect(parseFingerprint(text)?.sketch).toEqual(sketchOf(back.trim()));
        expect(text.length).toBeLessThanOrEqual(220);
      }),
    );
  });

  it.each(['', '2.0745f9b9fa6b88c6.5.JpUcfNeIrhhY18R', '1.zz.5.abc', 'nonsense'])('is not read from %j', (text) => {
    expect(parseFingerprint(text)).toBeUndefined();
  });

  it('tells the parts of an answer apart', () => {
    const variants = [
      card('q', 'a b'),
      card('q', 'a', { rubric: ['b'] }),
      card('q', 'a', { followUps: ['b'] }),
      card('q', 'a', { contrast: 'b' }),
      card('q', '', { rubric: ['a', 'b'] }),
      card('q', '', { rubric: ['a b'] }),
    ];
    expect(new Set(variants.map(exactOf)).size).toBe(variants.length);
  });

  it('covers the choices of a choice card with their marks, and what a cloze hides', () => {
    const choice = (correct: boolean): Card => ({
      ...card('q', ''),
      kind: 'choice',
      choices: [{ text: 'a', correct }],
    });
    const cloze = (hidden: string): Card => ({ ...card('q', 'x'), kind: 'cloze', cloze: [hidden] });
    expect(new Set([choice(true), choice(false), cloze('a'), cloze('b')].map(exactOf)).size).toBe(4);
  });
});

describe('a sketch', () => {
  const words = fc.array(fc.constantFrom(...Array.from({ length: 300 }, (_, n) => `w${n}`)), {
    minLength: 1,
    maxLength: 400,
  });

  it('estimates how much two long texts share', () => {
    fc.assert(
      fc.property(words, words, fc.nat(100), (one, other, percent) => {
        const mixed = [...one.slice(0, Math.ceil((one.length * percent) / 100)), ...other];
        const grams = (list: readonly string[]) =>
          new Set(list.flatMap((word, at) => [word, ...(at > 0 ? [`${list[at - 1]} ${word}`] : [])]));
        const [left, right] = [grams(one), grams(mixed)];
        const shared = [...left].filter((gram) => right.has(gram)).length;
        const { dice } = overlapOf(sketchOf(one.join(' ')), sketchOf(mixed.join(' ')));
        expect(Math.abs(dice - (2 * shared) / (left.size + right.size))).toBeLessThan(0.3);
      }),
      { numRuns: 200 },
    );
  });

  it('finds a text wholly within a longer one', () => {
    expect(overlapOf(sketchOf('端点列表'), sketchOf('从端点列表里摘除'))).toMatchObject({ containment: 1 });
  });

  it('finds nothing in common between texts of which one is empty', () => {
    expect(overlapOf(sketchOf(''), sketchOf('abc'))).toEqual({ dice: 0, containment: 0 });
  });
});
