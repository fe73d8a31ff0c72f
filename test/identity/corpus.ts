import type { Card } from '../../src/cards/card.ts';
import type { KnownCards } from '../../src/identity/known.ts';
import type { LoadedDeck } from '../../src/identity/loaded.ts';
import type { Identities } from '../../src/identity/match.ts';
import { eventsOf, identifyIn, knownAfter, notes } from './decks.ts';
import { EDITS, type Edit } from './edits.ts';
import type { Passage } from './passages.ts';
import { below, type Random, seeded, shuffled } from './random.ts';

/** A card after the edit, and the passage it continues; undefined for a card that did not exist before. */
interface Expected {
  readonly card: Card;
  readonly continues: Passage | undefined;
}

interface File {
  readonly location: string;
  readonly cards: readonly Expected[];
}

/** Files before an edit and after it. */
export interface EditCase {
  readonly kind: string;
  readonly before: readonly File[];
  readonly after: readonly File[];
}

/** How often cards kept their progress that should, and inherited it that should not. */
export interface Tally {
  /** Cards left as they were, and how many of them lost their progress. */
  untouched: number;
  untouchedLost: number;
  /** Cards that were edited and still mean the same. */
  continuing: number;
  kept: number;
  replaced: number;
  inherited: number;
}

/** What went wrong in a case, for people. */
export interface Mistake {
  readonly kind: string;
  readonly front: string;
  readonly expected: string;
  readonly score: string;
}

const same = (passage: Passage): Expected => ({ card: passage.original, continues: passage });
const edited = (passage: Passage, edit: Edit, random: Random): Expected => ({
  card: edit(passage, random),
  continues: passage,
});
const replaced = (passage: Passage): Expected => ({ card: passage.replacement, continues: undefined });
const file = (location: string, cards: readonly Expected[]): File => ({ location, cards });

/** A tally of nothing. */
export const emptyTally = (): Tally => ({
  untouched: 0,
  untouchedLost: 0,
  continuing: 0,
  kept: 0,
  replaced: 0,
  inherited: 0,
});

/** All cases over some passages; the same for the same seed. */
export function editCases(passages: readonly Passage[], seed: number): readonly EditCase[] {
  const random = seeded(seed);
  const whole = [file('/notes/a.md', passages.map(same))];
  const alter = (kind: string, cards: readonly Expected[]): EditCase => ({
    kind,
    before: whole,
    after: [file('/notes/a.md', cards)],
  });
  const single = Object.entries(EDITS).flatMap(([kind, edit]) =>
    passages.map((passage) =>
      alter(
        kind,
        passages.map((it) => (it === passage ? edited(it, edit, random) : same(it))),
      ),
    ),
  );
  const replacements = passages.map((passage) =>
    alter(
      'replaced',
      passages.map((it) => (it === passage ? replaced(it) : same(it))),
    ),
  );
  const strangers = passages.map((passage, index) => {
    const other = passages[(index + 7) % passages.length] ?? passage;
    const front = { ...other.replacement, section: passage.original.section };
    return alter(
      'replaced by an unrelated one',
      passages.map((it) => (it === passage ? { card: front, continues: undefined } : same(it))),
    );
  });
  const swaps = passages.slice(1).map((passage, index) => {
    const cards = passages.map((it) =>
      edited(it, it === passage || it === passages[index] ? anyEdit(random) : keep, random),
    );
    const [one, other] = [cards[index], cards[index + 1]];
    return alter('neighbours swapped and edited', [
      ...cards.slice(0, index),
      ...(one && other ? [other, one] : []),
      ...cards.slice(index + 2),
    ]);
  });
  const large = Array.from({ length: 8 }, () => largeCases(passages, random)).flat();
  return [...single, ...replacements, ...strangers, ...swaps, ...large];
}

const keep: Edit = ({ original }) => original;

function anyEdit(random: Random): Edit {
  const edits = Object.values(EDITS);
  return edits[below(edits.length, random)] ?? keep;
}

/** Cases in which whole files change. */
function largeCases(passages: readonly Passage[], random: Random): readonly EditCase[] {
  const before = [file('/notes/a.md', passages.map(same))];
  const some = (share: number): readonly Expected[] =>
    passages.map((passage) => (random() < share ? edited(passage, anyEdit(random), random) : same(passage)));
  const half = below(passages.length - 10, random) + 5;
  const mixed = passages.flatMap((passage): readonly Expected[] => {
    const dice = random();
    return dice < 0.25
      ? [edited(passage, anyEdit(random), random)]
      : dice < 0.35
        ? [replaced(passage)]
        : dice < 0.4
          ? []
          : dice < 0.45
            ? [same(passage), replaced(passage)]
            : [same(passage)];
  });
  const two = [
    file('/notes/a.md', passages.slice(0, half).map(same)),
    file('/notes/b.md', passages.slice(half).map(same)),
  ];
  const moved = some(0.2);
  return [
    { kind: 'reordered', before, after: [file('/notes/a.md', shuffled(some(0.15), random))] },
    { kind: 'file renamed and edited', before, after: [file('/notes/z.md', some(0.3))] },
    {
      kind: 'split',
      before,
      after: [file('/notes/x.md', moved.slice(0, half)), file('/notes/y.md', moved.slice(half))],
    },
    { kind: 'merged', before: two, after: [file('/notes/c.md', some(0.2))] },
    {
      kind: 'moved to another file',
      before: two,
      after: [
        file('/notes/a.md', moved.slice(0, half - 4)),
        file('/notes/b.md', [...moved.slice(half), ...moved.slice(half - 4, half)]),
      ],
    },
    {
      kind: 'copied to another file',
      before,
      after: [
        file('/notes/a.md', some(0.2)),
        file(
          '/notes/copy.md',
          passages.map((it) => ({ card: it.original, continues: undefined })),
        ),
      ],
    },
    {
      kind: 'duplicated in the file',
      before,
      after: [
        file('/notes/a.md', [
          ...passages.map(same),
          ...passages.slice(0, 6).map((it) => ({ card: it.original, continues: undefined })),
        ]),
      ],
    },
    { kind: 'several edits at once', before, after: [file('/notes/a.md', mixed)] },
    { kind: 'several edits and reordered', before, after: [file('/notes/a.md', shuffled(mixed, random))] },
    { kind: 'everything replaced', before, after: [file('/notes/a.md', passages.map(replaced))] },
    { kind: 'everything edited', before, after: [file('/notes/a.md', some(1))] },
  ];
}

/** Runs a case and counts; mistakes are appended to `mistakes`. */
export function runCase({ kind, before, after }: EditCase, tally: Tally, mistakes: Mistake[]): void {
  const { first, known, ids } = drilled(before);
  const result = identifyIn(after.map(deckOf), known);
  after
    .flatMap((it) => it.cards)
    .forEach(({ card, continues }, index) => {
      const id = result.cards[index]?.id;
      const known = first.cards.some((it) => it.id === id);
      const match = result.matches.find((it) => it.event.known === id);
      const isRight = continues === undefined ? !known : id === ids.get(continues);
      if (continues !== undefined && continues.original === card) {
        tally.untouched += 1;
        tally.untouchedLost += isRight ? 0 : 1;
      } else if (continues !== undefined) {
        tally.continuing += 1;
        tally.kept += isRight ? 1 : 0;
      }
      tally.replaced += continues === undefined ? 1 : 0;
      tally.inherited += continues === undefined && !isRight ? 1 : 0;
      if (!isRight) {
        const was = continues?.original.front ?? `new, but took ${first.cards.find((it) => it.id === id)?.card.front}`;
        mistakes.push({ kind, front: card.front, expected: was, score: JSON.stringify(match?.reason ?? 'no match') });
      }
    });
}

interface Drilled {
  readonly first: Identities;
  readonly known: KnownCards;
  readonly ids: ReadonlyMap<Passage | undefined, string | undefined>;
}

const alreadyDrilled = new WeakMap<readonly File[], Drilled>();

/** What the journal knows once all cards of the files have been graded; many cases begin with the same files. */
function drilled(files: readonly File[]): Drilled {
  const before = alreadyDrilled.get(files);
  if (before !== undefined) {
    return before;
  }
  const first = identifyIn(files.map(deckOf));
  const ids = new Map(files.flatMap((it) => it.cards).map((it, index) => [it.continues, first.cards[index]?.id]));
  const result = { first, known: knownAfter(eventsOf(first)), ids };
  alreadyDrilled.set(files, result);
  return result;
}

function deckOf({ location, cards }: File): LoadedDeck {
  return notes(
    location,
    cards.map((it) => it.card),
  );
}
