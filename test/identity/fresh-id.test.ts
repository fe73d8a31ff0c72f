import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base32FromHex } from '../../src/identity/base32.ts';
import { isFreshId } from '../../src/identity/card-id.ts';
import { explicitId } from '../../src/identity/explicit-id.ts';
import { freshId } from '../../src/identity/fresh-id.ts';
import { canonical, card, notes, sha256 } from './decks.ts';

describe('a fresh id', () => {
  // Journals are keyed by these ids for years: whoever changes one of them loses the progress of everybody.
  it.each([
    ['什么是就绪探针？', ['探针'], 0, '6420h6an8v'],
    ['什么是就绪探针？', ['探针'], 1, '895pxepp0j'],
    ['What does a taint do?', [], 0, '9cqtx2s1kh'],
    ['`Map`', ['Types', 'Go'], 0, '0zjagd856j'],
  ])('of %j in %j, ordinal %i, is %s for ever', (front, section, ordinal, id) => {
    expect(freshId(front, section, ordinal, sha256)).toBe(id);
  });

  it('differs whenever question, section or ordinal differ, wherever the boundary between them runs', () => {
    const parts = fc.record({
      front: fc.string(),
      section: fc.array(fc.string(), { maxLength: 3 }),
      ordinal: fc.nat(3),
    });
    const clean = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
    fc.assert(
      fc.property(parts, parts, (one, other) => {
        const same =
          JSON.stringify([clean(one.front), one.section.map(clean), one.ordinal]) ===
          JSON.stringify([clean(other.front), other.section.map(clean), other.ordinal]);
        const ids = [one, other].map((it) => freshId(it.front, it.section, it.ordinal, sha256));
        expect(ids[0] === ids[1]).toBe(same);
      }),
    );
  });

  it.each([
    [
      ['ab', ['c']],
      ['a', ['bc']],
    ],
    [
      ['a', ['b', 'c']],
      ['a', ['b c']],
    ],
    [
      ['a', ['b']],
      ['a', ['b', '']],
    ],
    [
      ['`Foo`', []],
      ['`foo`', []],
    ],
  ] as const)('of %j is not that of %j', (one, other) => {
    expect(freshId(one[0], one[1], 0, sha256)).not.toBe(freshId(other[0], other[1], 0, sha256));
  });

  it('does not change with white space or the composition of letters', () => {
    expect(freshId(' caf\u0065\u0301\n  ole ', ['x  y'], 0, sha256)).toBe(freshId('café ole', ['x y'], 0, sha256));
  });

  it('is ten characters that read well aloud', () => {
    fc.assert(fc.property(fc.string(), (front) => isFreshId(freshId(front, [], 0, sha256))));
  });

  it('is refused when the hash function gives no hexadecimal digits', () => {
    expect(() => freshId('a', [], 0, () => 'not hexadecimal')).toThrow(RangeError);
  });
});

describe('base32', () => {
  it('reads five bits a character from the left', () => {
    expect(base32FromHex('08421084210842108421', 8)).toBe('11111111');
    expect(base32FromHex('f8', 2)).toBe('z0');
  });
});

describe('an explicit id', () => {
  const named = (id: string) => card('q', 'a', { explicitId: id });
  const idIn = (deck: ReturnType<typeof notes>['deck'], id: string) => explicitId(named(id), deck, sha256)?.id;

  it('is scoped by the id the deck declares', () => {
    expect(idIn(notes('/n/a.md', [], { id: 'net' }).deck, 'q1')).toBe('net:q1');
    expect(idIn(notes('/n/a.md', [], { id: 'net' }).deck, 'net:q1')).toBe('net:q1');
  });

  it('is scoped by the title where no id is declared, so that it outlives the file name', () => {
    const titled = { title: 'Kubernetes' };
    expect(idIn(notes('/n/a.md', [], titled).deck, 'q1')).toBe('title.d4nrnc2z:q1');
    expect(idIn(notes('/m/b.md', [], titled).deck, 'q1')).toBe('title.d4nrnc2z:q1');
    expect(idIn(notes('/n/a.md', [], { title: 'Docker' }).deck, 'q1')).not.toBe('title.d4nrnc2z:q1');
  });

  it('stands alone when it has the shape of a fresh one, or is complete in a canonical deck', () => {
    expect(idIn(notes('/n/a.md', []).deck, 'k3f9w2m0ta')).toBe('k3f9w2m0ta');
    expect(idIn(canonical('/d/a.md', undefined, []).deck, 'net:q1')).toBe('net:q1');
    expect(idIn(notes('/n/a.md', [], { id: 'own' }).deck, 'net:q1')).toBe('own:net:q1');
  });

  it('becomes a hash of itself when it has characters an id may not have', () => {
    expect(idIn(notes('/n/a.md', [], { id: 'net' }).deck, 'a b <c>')).toMatch(/^x:[0-9a-z]{20}$/);
  });

  it('is absent without an author', () => {
    expect(explicitId(card('q', 'a'), notes('/n/a.md', []).deck, sha256)).toBeUndefined();
  });
});
