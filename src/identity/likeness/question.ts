import { editDistance } from './edit-distance.ts';
import { areOpposite, isAcronymOf, isSlip, isSwapped, PLAIN_WORD } from './spelling.ts';
import { OPPOSITE_CHARACTERS, PLAIN_ASPECTS } from './vocabulary.ts';
import type { Term, Wording } from './wording.ts';

/** How alike two questions are. */
export interface QuestionLikeness {
  /** Share of what is asked that is common to both, 0 to 1, lowered for every sign that something else is asked. */
  readonly score: number;
  /** Likeness letter by letter, 0 to 1, lowered likewise. */
  readonly letters: number;
  /** Whether a single letter makes the difference: a slip, or, less often, another question. */
  readonly touched: boolean;
  /** How much it looks like the same form filled in anew, 0 to 1: terms exchanged amid the same words, a number, a "not". */
  readonly refilled: number;
  /** Whether they speak of anything in common. */
  readonly related: boolean;
  /** Terms of the second question that the first does not have. */
  readonly gained: readonly Term[];
}

/** How much a term tells, by how rarely it occurs in questions: about 1. */
export type Rarity = (term: string) => number;

/** What is left of the likeness when two questions differ in the way named. */
const LOWERED_BY = {
  opposite: 0.4,
  number: 0.4,
  extraNumber: 0.85,
  denial: 0.5,
  aspect: 0.55,
  plainAspect: 0.86,
} as const;

/**
 * What is left when terms were exchanged for others: least when all around them stayed as it was, for that is how
 * another question is put; more when the question was put in other words altogether.
 */
const EXCHANGED = { amidOtherWords: 0.85, amidTheSame: 0.4 } as const;

/** Likeness of letters from which exchanged terms look like a form filled in anew. */
const REFILLED_FROM = 0.4;

/** What a question with a plain slip counts, and the length from which a single one is believed. */
const SLIPPED = 0.95;
const SLIP_FROM = 5;

/** Compares two questions, the known one first. Symmetric but for `gained`. */
export function questionLikeness(known: Wording, now: Wording, rarity: Rarity): QuestionLikeness {
  const lost = without(known, now);
  const gained = without(now, known);
  const slips = pairSlips(lost, gained);
  const left = lost.filter((term) => !slips.has(term));
  const added = gained.filter((term) => !slips.has(term));
  const total = (terms: Iterable<Term>): number => {
    let sum = 0;
    for (const term of terms) {
      sum += term.weight * (term.isFrame ? 1 : rarity(term.text));
    }
    return sum;
  };
  const both = total(known.terms.values()) + total(now.terms.values());
  const shared = Math.max(0, both - total(left) - total(added));
  const letters = likenessOfLetters(known.letters, now.letters);
  const turned = isTurned(left, added);
  const number = numberFactor(known.numbers, now.numbers);
  const denial = known.denies === now.denies ? 1 : LOWERED_BY.denial;
  const conflict = (turned ? LOWERED_BY.opposite : 1) * number * denial * aspectFactor(known.aspects, now.aspects);
  const exchanged = left.some(isContent) && added.some(isContent);
  const likeness = (both === 0 ? 0 : shared / both) * conflict * (exchanged ? exchangeFactor(letters) : 1);
  const touched =
    conflict >= LOWERED_BY.extraNumber && isTouched(known.letters, now.letters) && ![...left, ...added].some(isName);
  return {
    score: conflict === 1 && isTypingSlip(known.letters, now.letters) ? Math.max(SLIPPED, likeness) : likeness,
    touched,
    letters: letters * conflict,
    refilled:
      turned || number === LOWERED_BY.number
        ? 1
        : !touched && (exchanged || denial < 1)
          ? Math.max(0, (letters - REFILLED_FROM) / (1 - REFILLED_FROM))
          : 0,
    related: shared > 0,
    gained,
  };
}

/** Terms of one question that the other lacks, leaving out misspelt words of its frame. */
function without(one: Wording, other: Wording): readonly Term[] {
  const frame = [...other.frame].filter((word) => !one.frame.has(word));
  return [...one.terms.values()].filter(
    (term) =>
      !other.terms.has(term.text) &&
      !(term.kind === 'pair' && other.letters.includes(term.text)) &&
      !(term.kind === 'word' && frame.some((word) => isSlip(word, term.raw))),
  );
}

/** Words of both sides that were only misspelt, or abbreviated. */
function pairSlips(lost: readonly Term[], gained: readonly Term[]): ReadonlySet<Term> {
  const paired = new Set<Term>();
  const before = lost.filter((term) => term.kind === 'word');
  const after = gained.filter((term) => term.kind === 'word');
  for (const word of before) {
    const other = after.find((term) => !paired.has(term) && isSlip(word.raw, term.raw));
    if (other !== undefined) {
      paired.add(word).add(other);
    }
  }
  for (const [short, long] of [
    [before, after],
    [after, before],
  ] as const) {
    const words = long.map((term) => term.raw);
    for (const acronym of short.filter((term) => isAcronymOf(term.raw, words))) {
      for (const term of [acronym, ...long]) {
        paired.add(term);
      }
    }
  }
  return paired;
}

function isContent(term: Term): boolean {
  return !term.isFrame;
}

/** Whether a term is a name or an operator, in which a single letter means something else. */
function isName({ kind, raw }: Term): boolean {
  return kind === 'symbol' || (kind === 'word' && !PLAIN_WORD.test(raw));
}

function likenessOfLetters(known: string, now: string): number {
  const longer = Math.max(known.length, now.length);
  return longer === 0 ? 0 : 1 - editDistance(known, now) / longer;
}

function exchangeFactor(letters: number): number {
  return EXCHANGED.amidOtherWords + (EXCHANGED.amidTheSame - EXCHANGED.amidOtherWords) * letters;
}

/** Whether one text becomes the other by exchanging two neighbours or by doubling a letter: nobody means that. */
function isTypingSlip(known: string, now: string): boolean {
  const [shorter, longer] = known.length <= now.length ? [known, now] : [now, known];
  return shorter.length >= SLIP_FROM && (isSwapped(known, now) || isDoubled(shorter, longer));
}

function isDoubled(shorter: string, longer: string): boolean {
  let index = 0;
  while (index < shorter.length && shorter[index] === longer[index]) {
    index += 1;
  }
  const added = longer[index] ?? '';
  return /\p{L}/u.test(added) && added === longer[index - 1] && shorter.slice(index) === longer.slice(index + 1);
}

/** Whether a single character makes the difference. */
function isTouched(known: string, now: string): boolean {
  return Math.abs(known.length - now.length) <= 1 && editDistance(known, now) <= 1;
}

function isTurned(lost: readonly Term[], gained: readonly Term[]): boolean {
  return lost.some((left) =>
    gained.some(
      (right) =>
        left.kind === right.kind &&
        (left.kind === 'character'
          ? OPPOSITE_CHARACTERS.has(left.text + right.text)
          : left.kind === 'word' && areOpposite(left.raw.toLowerCase(), right.raw.toLowerCase())),
    ),
  );
}

function numberFactor(known: ReadonlySet<string>, now: ReadonlySet<string>): number {
  const lost = [...known].some((number) => !now.has(number));
  const gained = [...now].some((number) => !known.has(number));
  return lost && gained ? LOWERED_BY.number : lost || gained ? LOWERED_BY.extraNumber : 1;
}

function aspectFactor(known: ReadonlySet<string>, now: ReadonlySet<string>): number {
  const differing = [...known, ...now].filter((aspect) => !(known.has(aspect) && now.has(aspect)));
  if (differing.every((aspect) => PLAIN_ASPECTS.has(aspect)) || [...known].some((aspect) => now.has(aspect))) {
    return 1;
  }
  return known.size > 0 && now.size > 0 ? LOWERED_BY.aspect : LOWERED_BY.plainAspect;
}
