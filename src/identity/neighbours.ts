import type { CardId } from './card-id.ts';
import { groupBy } from './collect.ts';
import type { KnownCard } from './known.ts';
import type { Pairing } from './pairing.ts';
import type { Subject } from './subject.ts';

/** The nearest settled cards around a card in its file; undefined at the ends. */
interface Gap {
  readonly before: CardId | undefined;
  readonly after: CardId | undefined;
}

/** How far two cards stand between the same neighbours: 1 for both sides, ½ for one. */
export type Nearness = (known: KnownCard, subject: Subject) => number;

/** Compares places by the cards that have been settled so far. `homesOf`: the decks that continue a file. */
export function nearnessIn(pairing: Pairing, homesOf: (file: string) => readonly number[]): Nearness {
  const here = new Map<Subject, Gap>();
  for (const cards of groupBy(pairing.subjects, (subject) => subject.home).values()) {
    collectGaps(cards, (subject) => pairing.found.get(subject)?.id, here);
  }
  const there = new Map<KnownCard, Gap>();
  const candidates = pairing.candidates.map((candidate) => candidate.known);
  for (const cards of groupBy(candidates, (known) => known.look.file).values()) {
    collectGaps(cards, (known) => (pairing.taken.has(known.id) ? known.id : undefined), there);
  }
  return (known, subject) => {
    const sameFile = homesOf(known.look.file).includes(subject.home);
    const side = (one: CardId | undefined, other: CardId | undefined): number =>
      one === other && (one !== undefined || sameFile) ? 0.5 : 0;
    const before = side(there.get(known)?.before, here.get(subject)?.before);
    return before + side(there.get(known)?.after, here.get(subject)?.after);
  };
}

/** Notes, for each card that is not settled, the settled ones around it. Cards come in the order of the file. */
function collectGaps<T>(cards: readonly T[], settled: (card: T) => CardId | undefined, gaps: Map<T, Gap>): void {
  let before: CardId | undefined;
  let waiting: T[] = [];
  const close = (after: CardId | undefined): void => {
    for (const card of waiting) {
      gaps.set(card, { before, after });
    }
    waiting = [];
  };
  for (const card of cards) {
    const id = settled(card);
    if (id === undefined) {
      waiting.push(card);
    } else {
      close(id);
      before = id;
    }
  }
  close(undefined);
}
