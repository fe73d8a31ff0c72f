import type { CardId } from '../identity/card-id.ts';
import type { PlannedCard } from './session-state.ts';

/** How many cards ahead a neighbour is looked for, and how often a card may be overtaken before it must come. */
const WINDOW = 12;

/** Cards of one passage keep at least this many others between them, where there are others. */
const SIBLING_DISTANCE = 3;

/** Merges two lists so that each is spread evenly over the whole; both keep their order. */
export function spreadEvenly<T>(many: readonly T[], few: readonly T[]): readonly T[] {
  const merged: T[] = [];
  let taken = 0;
  for (const [index, item] of many.entries()) {
    const place = (index + 0.5) / many.length;
    while (taken < few.length && (taken + 0.5) / few.length < place) merged.push(...few.slice(taken, ++taken));
    merged.push(item);
  }
  return [...merged, ...few.slice(taken)];
}

/** What makes a card unwelcome after the ones before it, gravest first. */
type Penalty = (candidate: PlannedCard, before: readonly PlannedCard[]) => number;

/** Keeps cards of one passage apart; the order stays as it is where they are apart already. */
export function keepSiblingsApart(cards: readonly PlannedCard[]): readonly PlannedCard[] {
  return arrange(cards, siblingPenalty);
}

/**
 * Changes the topic from card to card, among topics of one deck first: mixing similar things is what teaches to tell them
 * apart. Vocabulary is not mixed on purpose, for there it does harm.
 */
export function interleaveTopics(cards: readonly PlannedCard[]): readonly PlannedCard[] {
  return arrange(cards, (candidate, before) => siblingPenalty(candidate, before) * 4 + topicPenalty(candidate, before));
}

function siblingPenalty({ identified }: PlannedCard, before: readonly PlannedCard[]): number {
  const recent = before.slice(-SIBLING_DISTANCE).map((planned) => planned.identified.id);
  return recent.some((id: CardId) => identified.siblings.includes(id)) ? 1 : 0;
}

function topicPenalty({ identified }: PlannedCard, before: readonly PlannedCard[]): number {
  const previous = before.at(-1)?.identified;
  if (previous === undefined || identified.card.kind === 'term') return 0;
  if (previous.from.location !== identified.from.location) return 1;
  return previous.card.section.join('\n') === identified.card.section.join('\n') ? 2 : 0;
}

/** Takes, again and again, the least unwelcome of the next few cards; of equals the first. No card waits for ever. */
function arrange(cards: readonly PlannedCard[], penalty: Penalty): readonly PlannedCard[] {
  const arranged: PlannedCard[] = [];
  const window = cards.slice(0, WINDOW);
  let upcoming = window.length;
  let overtaken = 0;
  while (window.length > 0) {
    const penalties = window.map((candidate) => penalty(candidate, arranged));
    const index = overtaken >= WINDOW ? 0 : penalties.indexOf(Math.min(...penalties));
    overtaken = index === 0 ? 0 : overtaken + 1;
    arranged.push(...window.splice(index, 1));
    window.push(...cards.slice(upcoming, ++upcoming));
  }
  return arranged;
}
