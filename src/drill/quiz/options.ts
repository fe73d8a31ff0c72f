import type { IdentifiedCard } from '../../identity/loaded.ts';
import type { Random } from '../random.ts';
import { shuffle } from '../random.ts';
import type { QuizOption } from './question.ts';
import { mightBeRight, overlaps, type Source, type SourceLookup, type Statement } from './statement.ts';

/** Options of a question that has none in the notes. */
const WRONG_OPTIONS = 3;
const FEWEST_WRONG_OPTIONS = 2;

/** Wrong options are between these shares of the right one in width. */
const NARROWEST = 0.7;
const WIDEST = 1.4;

/** The right option is never wider (or narrower) than all others by more than this factor. */
const STANDS_OUT = 1.15;

/** Preferred width of the right option, in columns. */
const COMFORTABLE = 72;

interface Slots {
  wider: number;
  narrower: number;
}

/**
 * Options for a card in random order, one of them right: the others are answers to questions of the same kind and
 * section, or else of the same deck, or else of the same kind, about as long, and never right by accident. Undefined when
 * the notes do not offer enough of them.
 */
export function makeOptions(
  subject: IdentifiedCard,
  cards: readonly IdentifiedCard[],
  sourceOf: SourceLookup,
  random: Random,
): readonly QuizOption[] | undefined {
  const asked = sourceOf(subject);
  const right = asked.statements.findLast(({ width }) => width <= COMFORTABLE) ?? asked.statements[0];
  if (right === undefined) return undefined;
  // How many of the others are wider is drawn first, or the right one would mostly be of middle width.
  const wider = random.below(WRONG_OPTIONS + 1);
  const candidates = (): Iterable<IdentifiedCard> => inOrderOfLikeness(subject, cards, random);
  const wrong = chooseWrong(asked, right, candidates, sourceOf, { wider, narrower: WRONG_OPTIONS - wider });
  if (wrong.length < FEWEST_WRONG_OPTIONS || standsOut(right, wrong)) return undefined;
  const options = [{ text: right.text, isCorrect: true }, ...wrong.map(({ text }) => ({ text, isCorrect: false }))];
  return shuffle(options, random);
}

function chooseWrong(
  asked: Source,
  right: Statement,
  candidates: () => Iterable<IdentifiedCard>,
  sourceOf: SourceLookup,
  slots: Slots,
): readonly Statement[] {
  const wrong: Statement[] = [];
  // The second round takes what the first, which keeps to the slots, has left.
  for (const free of [slots, { wider: WRONG_OPTIONS, narrower: WRONG_OPTIONS }]) {
    for (const candidate of candidates()) {
      if (wrong.length === WRONG_OPTIONS) return wrong;
      const source = sourceOf(candidate);
      const statement = closestInWidth(source, right, free);
      if (statement === undefined || mightBeRight(asked, right, source, statement)) continue;
      if (wrong.some((other) => overlaps(other, statement))) continue;
      if (wrong.length === WRONG_OPTIONS - 1 && standsOut(right, [...wrong, statement])) continue;
      wrong.push(statement);
      free[statement.width > right.width ? 'wider' : 'narrower'] -= 1;
    }
  }
  return wrong;
}

/**
 * Same section and kind first, then same deck and kind, same deck, same kind; strangers last. Each group in random order,
 * and shuffled only when it is reached.
 */
function* inOrderOfLikeness(
  { card, from }: IdentifiedCard,
  cards: readonly IdentifiedCard[],
  random: Random,
): Generator<IdentifiedCard, void> {
  const groups: IdentifiedCard[][] = [[], [], [], [], []];
  const section = card.section.join('\n');
  for (const other of cards) {
    if (other.from.deck.language !== from.deck.language) continue;
    const isKind = other.card.kind === card.kind;
    const isDeck = other.from.location === from.location;
    const isSection = isDeck && other.card.section.join('\n') === section;
    groups[isSection && isKind ? 0 : isDeck && isKind ? 1 : isDeck ? 2 : isKind ? 3 : 4]?.push(other);
  }
  for (const group of groups) yield* shuffle(group, random);
}

function closestInWidth({ statements }: Source, right: Statement, slots: Slots): Statement | undefined {
  const distance = ({ width }: Statement): number => Math.abs(Math.log(width / right.width));
  let best: Statement | undefined;
  for (const candidate of statements) {
    const { width } = candidate;
    if (width < right.width * NARROWEST || width > right.width * WIDEST) continue;
    if (slots[width > right.width ? 'wider' : 'narrower'] <= 0) continue;
    if (best === undefined || distance(candidate) < distance(best)) best = candidate;
  }
  return best;
}

/** Whether somebody who knows nothing would pick the right option for its width. */
function standsOut(right: Statement, wrong: readonly Statement[]): boolean {
  const widths = wrong.map(({ width }) => width);
  return right.width > Math.max(...widths) * STANDS_OUT || right.width * STANDS_OUT < Math.min(...widths);
}
