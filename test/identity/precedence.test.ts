import { describe, expect, it } from 'vitest';
import { canonical, card, eventsOf, identifyIn, idsOf, knownAfter, knownFrom, notes } from './decks.ts';

const PROBE = card('什么是就绪探针？', '探测失败时，端点列表里摘除该 Pod，流量不再进来。', { section: ['探针'] });
const TAINT = card('What does a taint do?', 'It keeps pods without a matching toleration off a node.');

describe('a card that was not edited', () => {
  it('keeps its id when its file is renamed', () => {
    const known = knownFrom(notes('/n/a.md', [PROBE, TAINT]));
    const result = identifyIn([notes('/n/b.md', [PROBE, TAINT])], known);
    expect(idsOf(result)).toEqual(idsOf(identifyIn([notes('/n/a.md', [PROBE, TAINT])])));
    expect(result.matches).toEqual([]);
  });

  it('keeps its id when its section is renamed, with a match by content', () => {
    const known = knownFrom(notes('/n/a.md', [PROBE]));
    const result = identifyIn([notes('/n/a.md', [{ ...PROBE, section: ['Pod 健康检查'] }])], known);
    expect(idsOf(result)).toEqual([...known.cards.keys()]);
    expect(result.matches.map((match) => match.event)).toMatchObject([{ by: 'content', score: 1 }]);
  });
});

describe('the same question in the same deck', () => {
  it('keeps its id when the answer is written anew', () => {
    const known = knownFrom(notes('/n/a.md', [PROBE]));
    const result = identifyIn([notes('/n/a.md', [{ ...PROBE, back: 'Completely different words.' }])], known);
    expect(idsOf(result)).toEqual([...known.cards.keys()]);
    expect(result.needsSeen(result.cards[0]?.id ?? (PROBE.front as never))).toBe(true);
  });

  it('keeps its id when only punctuation and case change', () => {
    const known = knownFrom(notes('/n/a.md', [PROBE, TAINT]));
    const edited = [
      { ...PROBE, front: '什么是就绪探针?', back: '新的回答' },
      { ...TAINT, front: 'what does a Taint do', back: 'Rewritten.' },
    ];
    expect(idsOf(identifyIn([notes('/n/a.md', edited)], known))).toEqual([...known.cards.keys()]);
  });
});

describe('a copy', () => {
  it('is a new card while the original is there, loaded or not', () => {
    const original = notes('/n/a.md', [PROBE]);
    const known = knownFrom(original);
    const copy = notes('/n/copy.md', [PROBE]);
    expect([...known.cards.keys()]).not.toContain(idsOf(identifyIn([copy], known, ['/n/a.md']))[0]);
    const both = identifyIn([copy, original], known);
    expect(idsOf(both)[1]).toBe([...known.cards.keys()][0]);
    expect(idsOf(both)[0]).not.toBe(idsOf(both)[1]);
  });
});

describe('a deck and its notes', () => {
  const built = { ...PROBE, explicitId: 'k3f9w2m0ta' };

  it('share progress whichever was drilled', () => {
    const deck = canonical('/d/a.md', '/n/a.md', [built]);
    const plain = notes('/n/a.md', [PROBE]);
    const afterDeck = knownFrom(deck);
    expect(idsOf(identifyIn([plain], afterDeck, ['/d/a.md']))).toEqual(['k3f9w2m0ta']);
    const afterNotes = knownFrom(plain);
    const result = identifyIn([deck], afterNotes, ['/n/a.md']);
    expect(idsOf(result)).toEqual([...afterNotes.cards.keys()]);
    const written = knownAfter([...eventsOf(identifyIn([plain])), ...eventsOf(result)]);
    expect(identifyIn([deck], written, ['/n/a.md']).matches).toEqual([]);
  });

  it('are one when both are loaded: the deck wins', () => {
    const deck = canonical('/d/a.md', '/n/a.md', [built]);
    const plain = notes('/n/a.md', [PROBE, TAINT]);
    const result = identifyIn([plain, deck]);
    expect(idsOf(result)).toEqual(['k3f9w2m0ta']);
    expect(result.shadowed).toEqual([plain]);
  });
});
