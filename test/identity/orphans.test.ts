import { describe, expect, it } from 'vitest';
import type { CardId } from '../../src/identity/card-id.ts';
import { knownFromDecks } from '../../src/identity/known-decks.ts';
import { attachOrphan, dropOrphan } from '../../src/identity/orphans.ts';
import { canonical, card, eventsOf, identifyIn, idsOf, knownAfter, notes, sha256 } from './decks.ts';

const OLD = card('What is a volume?', 'A directory that outlives a container.');
const NEW = card('Where does data live when a pod is gone?', 'On the disk behind a claim.');
const KEPT = card('What is a label?', 'A key and a value by which objects are selected.');

const first = eventsOf(identifyIn([notes('/n/a.md', [OLD, KEPT])]));
const known = knownAfter(first);
const now = identifyIn([notes('/n/a.md', [NEW, KEPT])], known);
const orphan = now.orphans[0]?.id ?? ('' as const);
const isOrphan = (id: string): id is CardId => id === orphan;

describe('an orphan', () => {
  it('is the known card that nothing continues', () => {
    expect(now.orphans.map((it) => it.look.front)).toEqual([OLD.front]);
  });

  it('gives its progress to the card a person attaches it to', () => {
    const target = now.cards[0];
    const result = isOrphan(orphan) && target ? attachOrphan(orphan, target, now.cards, known, sha256) : undefined;
    expect(result).toMatchObject({ ok: true, events: [{ kind: 'match', by: 'person', score: 1 }, { kind: 'seen' }] });
    const after = knownAfter([...first, ...eventsOf(now), ...(result?.ok ? result.events : [])]);
    const attached = identifyIn([notes('/n/a.md', [NEW, KEPT])], after);
    expect(idsOf(attached)[0]).toBe(orphan);
    expect(attached.matches).toEqual([]);
    expect(attached.orphans).toEqual([]);
  });

  it('is no longer listed once it is dropped, and comes back only as the very same card', () => {
    const result = isOrphan(orphan) ? dropOrphan(orphan, now.cards, known) : undefined;
    const after = knownAfter([...first, ...(result?.ok ? result.events : [])]);
    expect(identifyIn([notes('/n/a.md', [NEW, KEPT])], after).orphans).toEqual([]);
    const similar = { ...OLD, front: 'What is a Kubernetes volume?' };
    expect(idsOf(identifyIn([notes('/n/a.md', [similar, KEPT])], after))).not.toContain(orphan);
    const back = identifyIn([notes('/n/a.md', [OLD, KEPT])], after);
    expect(idsOf(back)).toContain(orphan);
    expect(back.cards.map((it) => back.needsSeen(it.id))).toEqual([true, false]);
  });

  it('can be neither attached nor dropped while a card continues it, nor when nobody knows it', () => {
    const [fresh, kept] = now.cards;
    const stranger = fresh?.id;
    expect(kept && dropOrphan(kept.id, now.cards, known)).toEqual({ ok: false, trouble: 'in-use' });
    expect(stranger && dropOrphan(stranger, now.cards, known)).toEqual({ ok: false, trouble: 'unknown' });
    expect(kept && attachOrphan(kept.id, kept, now.cards, known, sha256)).toEqual({ ok: false, trouble: 'same' });
  });
});

describe('an existing deck', () => {
  it('gives its ids to the notes it was built from, edited or not', () => {
    const deck = canonical('/d/a.md', '/n/a.md', [
      { ...OLD, explicitId: '0000000001' },
      { ...KEPT, explicitId: '0000000002' },
    ]);
    const edited = { ...OLD, front: 'What is a volume in Kubernetes?' };
    const built = identifyIn([notes('/n/a.md', [KEPT, edited, NEW])], knownFromDecks([deck], sha256));
    expect(idsOf(built).slice(0, 2)).toEqual(['0000000002', '0000000001']);
  });
});

describe('siblings', () => {
  it('are the other cards made from the same passage', () => {
    const both = [card('a', 'b', { siblingGroup: 1 }), card('b', 'a', { siblingGroup: 1 }), KEPT];
    const { cards } = identifyIn([notes('/n/a.md', both)]);
    expect(cards.map((it) => it.siblings)).toEqual([[cards[1]?.id], [cards[0]?.id], []]);
  });
});
