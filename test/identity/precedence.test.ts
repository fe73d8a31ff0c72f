import { describe, expect, it } from 'vitest';
import { NOTHING_KNOWN } from '../../src/identity/known.ts';
import { identify } from '../../src/identity/match.ts';
import { canonical, card, eventsOf, identifyIn, idsOf, knownAfter, knownFrom, notes, sha256 } from './decks.ts';

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

describe('cards that ask the same question', () => {
  const first = card('优点？', '吞吐高，消息持久化到磁盘，消费者可以回放历史数据。');
  const second = card('优点？', '路由灵活，交换机类型丰富，单条消息可以设置优先级。');
  const reworded = { ...second, back: '路由很灵活，交换机类型多，单条消息可以设置优先级。' };

  it('are told apart by their answers when one of them is gone and the other was reworded', () => {
    const known = knownFrom(notes('/n/a.md', [first, second]));
    expect(idsOf(identifyIn([notes('/n/a.md', [reworded])], known))).toEqual([[...known.cards.keys()][1]]);
  });

  it('need a few hashes each, however many there are', () => {
    const many = notes(
      '/n/a.md',
      Array.from({ length: 3000 }, () => card('优点？', '')),
    );
    let hashes = 0;
    const counting = (text: string): string => {
      hashes += 1;
      return sha256(text);
    };
    const first = identify([many], NOTHING_KNOWN, { hash: counting, exists: () => false });
    expect(new Set(idsOf(first)).size).toBe(3000);
    const again = identify([many], knownFrom(many), { hash: counting, exists: () => false });
    expect(idsOf(again)).toEqual(idsOf(first));
    expect(hashes).toBeLessThan(3000 * 40);
  });

  it('keep their order when their answers do not tell', () => {
    const known = knownFrom(notes('/n/a.md', [card('优点？', ''), card('优点？', '')]));
    const result = identifyIn([notes('/n/a.md', [card('优点？', ''), card('优点？', '')])], known);
    expect(idsOf(result)).toEqual([...known.cards.keys()]);
  });
});

describe('a card that went elsewhere', () => {
  it('keeps its id in another loaded file', () => {
    const known = knownFrom(notes('/n/a.md', [PROBE, TAINT]));
    const result = identifyIn([notes('/n/a.md', [TAINT]), notes('/n/b.md', [PROBE])], known);
    expect(new Set(idsOf(result))).toEqual(new Set(known.cards.keys()));
  });

  it('is not looked for in a file that is there but was not loaded', () => {
    const known = knownFrom(notes('/n/a.md', [PROBE]));
    const edited = { ...PROBE, front: '就绪探针有什么用？' };
    expect(identifyIn([notes('/n/b.md', [edited])], known, ['/n/a.md']).matches).toEqual([]);
    expect(idsOf(identifyIn([notes('/n/b.md', [edited])], known))).toEqual([...known.cards.keys()]);
  });

  it('leaves its id to the edited original rather than to an exact copy', () => {
    const known = knownFrom(notes('/n/a.md', [PROBE]));
    const edited = { ...PROBE, front: '就绪探针有什么用？' };
    const result = identifyIn([notes('/n/copy.md', [PROBE]), notes('/n/a.md', [edited])], known);
    expect(idsOf(result)[1]).toBe([...known.cards.keys()][0]);
  });
});

describe('an explicit id', () => {
  const named = (front: string, back: string, explicitId: string) => card(front, back, { explicitId });

  it('goes before content', () => {
    const known = knownFrom(notes('/n/a.md', [named('one', 'first', 'q1'), named('two', 'second', 'q2')]));
    const swapped = notes('/n/a.md', [named('two', 'second', 'q1'), named('one', 'first', 'q2')]);
    expect(idsOf(identifyIn([swapped], known))).toEqual([...known.cards.keys()]);
  });

  it('outlives a new question, a new answer and a new file name together', () => {
    const deck = { id: 'net' };
    const known = knownFrom(notes('/n/a.md', [named('one', 'first', 'q1')], deck));
    const moved = notes('/m/b.md', [named('entirely', 'different', 'q1')], deck);
    expect(idsOf(identifyIn([moved], known, ['/n/a.md']))).toEqual(['net:q1']);
  });

  it('outlives a new title of a deck without an id', () => {
    const known = knownFrom(notes('/n/a.md', [named('one', 'first', 'q1')], { title: 'Old' }));
    const retitled = notes('/n/a.md', [named('changed', 'as well', 'q1')], { title: 'New' });
    expect(idsOf(identifyIn([retitled], known))).toEqual([...known.cards.keys()]);
  });

  it('keeps the decks of two strangers apart, even under the same title', () => {
    const title = { title: 'Kubernetes' };
    const known = knownFrom(notes('/one/k8s.md', [named('one', 'first', 'q1')], title));
    const other = notes('/two/k8s.md', [named('different', 'question', 'q1')], title);
    const ids = idsOf(identifyIn([other], known, ['/one/k8s.md']));
    expect(ids).not.toEqual([...known.cards.keys()]);
  });

  it('that is used twice belongs to the card that had it', () => {
    const known = knownFrom(notes('/n/a.md', [named('one', 'first', 'q1')]));
    const twice = notes('/n/a.md', [named('another', 'card', 'q1'), named('one', 'first', 'q1')]);
    const ids = idsOf(identifyIn([twice], known));
    expect(ids[1]).toBe([...known.cards.keys()][0]);
    expect(ids[0]).not.toBe(ids[1]);
  });

  it('added to a card that has none takes its progress along', () => {
    const known = knownFrom(notes('/n/a.md', [PROBE]));
    const result = identifyIn([notes('/n/a.md', [{ ...PROBE, explicitId: 'probe' }])], known);
    expect(idsOf(result)).toEqual([...known.cards.keys()]);
    expect(result.matches).toHaveLength(1);
  });

  it('of a deck built by somebody else does not reach into notes that hold the same text', () => {
    const known = knownFrom(notes('/n/a.md', [PROBE]));
    const id = [...known.cards.keys()][0] ?? '';
    const foreign = canonical('/d/theirs.md', undefined, [{ ...PROBE, explicitId: id }]);
    expect(idsOf(identifyIn([foreign], known, ['/n/a.md']))).not.toEqual([id]);
  });
});

describe('a match that was undone', () => {
  it('is not made again, and the card starts anew', () => {
    const before = notes('/n/a.md', [PROBE]);
    const after = notes('/n/a.md', [{ ...PROBE, front: '就绪探针有什么用？' }]);
    const events = eventsOf(identifyIn([before]));
    const matched = identifyIn([after], knownAfter(events));
    const undone = matched.matches.map((match) => match.event);
    const seen = eventsOf(matched).filter((event) => event.kind === 'seen');
    const again = identifyIn([after], knownAfter([...events, ...seen], undone));
    expect(again.matches).toEqual([]);
    expect(idsOf(again)).toEqual(undone.map((match) => match.fresh));
    expect(again.orphans.map((orphan) => orphan.id)).toEqual(idsOf(identifyIn([before])));
    expect(idsOf(identifyIn([before], knownAfter([...events, ...seen], undone)))).toEqual(idsOf(identifyIn([before])));
  });
});

describe('an edit that is taken back', () => {
  it('leads to the same card, though its progress was kept under the edited text', () => {
    const before = notes('/n/a.md', [PROBE]);
    const first = eventsOf(identifyIn([before]));
    const second = eventsOf(
      identifyIn([notes('/n/a.md', [{ ...PROBE, front: '就绪探针有什么用？', back: '别的' }])], knownAfter(first)),
    );
    expect(idsOf(identifyIn([before], knownAfter([...first, ...second])))).toEqual(idsOf(identifyIn([before])));
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
