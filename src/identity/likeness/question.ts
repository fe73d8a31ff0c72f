import { distance } from 'fastest-levenshtein';
import { areOpposite, isSlip } from './spelling.ts';
import { OPPOSITE_CHARACTERS, PLAIN_ASPECTS } from './vocabulary.ts';
import type { Term, Wording } from './wording.ts';

/** How alike two questions are. */
export interface QuestionLikeness {
  /** Share of what is asked that is common to both, 0 to 1, lowered for every sign that something else is asked. */
  readonly score: number;
  /** Likeness letter by letter of what is not frame, 0 to 1. */
  readonly letters: number;
  /** Whether they speak of anything in common. */
  readonly related: boolean;
  /** Terms of the second question that the first does not have. */
  readonly gained: readonly Term[];
}

/** How much a term tells, by how rarely it occurs in questions: about 1. */
export type Rarity = (term: string) => number;

/** What is left of the likeness when two questions differ in the way named. */
const LOWERED_BY = {
  replacement: 0.75,
  opposite: 0.4,
  number: 0.4,
  extraNumber: 0.85,
  denial: 0.5,
  aspect: 0.55,
  plainAspect: 0.8,
} as const;

/** Compares two questions, the known one first. Symmetric but for `gained`. */
export function questionLikeness(known: Wording, now: Wording, rarity: Rarity): QuestionLikeness {
  const lost = [...known.terms.values()].filter((term) => !now.terms.has(term.text));
  const gained = [...now.terms.values()].filter((term) => !known.terms.has(term.text));
  const sum = (terms: Iterable<Term>): number => {
    let total = 0;
    for (const term of terms) {
      total += weightOf(term) * rarity(term.text);
    }
    return total;
  };
  const slips = pairSlips(lost, gained);
  const shared = sum(known.terms.values()) - sum(lost) + sum(slips.lost);
  const apart = sum(lost) - sum(slips.lost) + (sum(gained) - sum(slips.gained));
  const replaced = lost.length > slips.lost.length && gained.length > slips.gained.length;
  const likeness = shared + apart === 0 ? 0 : (2 * shared) / (2 * shared + apart);
  const longer = Math.max(known.plain.length, now.plain.length);
  return {
    score: likeness * (replaced ? LOWERED_BY.replacement : 1) * conflicts(known, now, lost, gained),
    letters: longer === 0 ? 0 : 1 - distance(known.plain, now.plain) / longer,
    related: shared > 0,
    gained,
  };
}

function weightOf(term: Term): number {
  return term.kind === 'characters' ? 1 : 2;
}

/** Words that were only misspelt, on either side. */
function pairSlips(lost: readonly Term[], gained: readonly Term[]): { lost: readonly Term[]; gained: readonly Term[] } {
  const pairs = { lost: new Set<Term>(), gained: new Set<Term>() };
  for (const before of lost) {
    const after = gained.find(
      (term) =>
        term.kind === 'word' && before.kind === 'word' && !pairs.gained.has(term) && isSlip(before.text, term.text),
    );
    if (after !== undefined) {
      pairs.lost.add(before);
      pairs.gained.add(after);
    }
  }
  return { lost: [...pairs.lost], gained: [...pairs.gained] };
}

function conflicts(known: Wording, now: Wording, lost: readonly Term[], gained: readonly Term[]): number {
  return (
    (isTurned(known, now, lost, gained) ? LOWERED_BY.opposite : 1) *
    numberFactor(known.numbers, now.numbers) *
    (known.denies === now.denies ? 1 : LOWERED_BY.denial) *
    aspectFactor(known.aspects, now.aspects)
  );
}

function isTurned(known: Wording, now: Wording, lost: readonly Term[], gained: readonly Term[]): boolean {
  const before = [...new Set(known.plain)].filter((character) => !now.plain.includes(character));
  const after = [...new Set(now.plain)].filter((character) => !known.plain.includes(character));
  return (
    before.some((left) => after.some((right) => OPPOSITE_CHARACTERS.has(left + right))) ||
    lost.some((left) => gained.some((right) => areOpposite(left.text, right.text)))
  );
}

function numberFactor(known: ReadonlySet<string>, now: ReadonlySet<string>): number {
  const lost = [...known].some((number) => !now.has(number));
  const gained = [...now].some((number) => !known.has(number));
  return lost && gained ? LOWERED_BY.number : lost || gained ? LOWERED_BY.extraNumber : 1;
}

function aspectFactor(known: ReadonlySet<string>, now: ReadonlySet<string>): number {
  const differing = [...known, ...now].filter((aspect) => !(known.has(aspect) && now.has(aspect)));
  if (differing.length === 0 || [...known].some((aspect) => now.has(aspect))) {
    return 1;
  }
  return differing.every((aspect) => PLAIN_ASPECTS.has(aspect))
    ? 1
    : known.size > 0 && now.size > 0
      ? LOWERED_BY.aspect
      : LOWERED_BY.plainAspect;
}
