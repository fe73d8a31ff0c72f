import type { IdentifiedCard } from '../../identity/loaded.ts';
import { askCard, type PlanTools } from './ask.ts';
import { estimateOf } from './estimate.ts';
import type { ScriptRound } from './rounds.ts';
import { weightedOrder } from './weight.ts';

/** What choosing needs. */
export interface BalanceTools extends PlanTools {
  /** The time all rounds may take together, ms. */
  readonly available: number;
}

interface Candidate {
  readonly round: ScriptRound;
  /** Sum of the weights of its cards. */
  readonly weight: number;
  readonly waiting: IdentifiedCard[];
  readonly taken: Set<IdentifiedCard>;
}

/**
 * Shares the time out among the rounds and chooses their cards. Every round gets one question while the time lasts, the
 * weakest rounds first, then each next question goes where weight per question is greatest (Adams's method of
 * apportionment). Rounds and cards keep their order; a round without time for a question is left out, but one remains.
 */
export function balanced(rounds: readonly ScriptRound[], tools: BalanceTools): readonly ScriptRound[] {
  const candidates = rounds.map(
    (round): Candidate => ({
      round,
      weight: round.cards.reduce((sum, card) => sum + tools.weigh(card), 0),
      waiting: [...weightedOrder(round.cards, tools.weigh, tools.random)],
      taken: new Set(),
    }),
  );
  let left = tools.available;
  for (;;) {
    const next = neediest(candidates);
    const card = next?.waiting.shift();
    if (next === undefined || card === undefined) break;
    const cost = estimateOf([askCard(card, 'technical')]);
    const isFirst = candidates.every(({ taken }) => taken.size === 0);
    if (cost > left && !isFirst) break;
    next.taken.add(card);
    left -= cost;
  }
  return candidates
    .filter(({ taken }) => taken.size > 0)
    .map(({ round, taken }) => ({ title: round.title, cards: round.cards.filter((card) => taken.has(card)) }));
}

function neediest(candidates: readonly Candidate[]): Candidate | undefined {
  let best: Candidate | undefined;
  for (const candidate of candidates) {
    if (candidate.waiting.length > 0 && (best === undefined || needsMore(candidate, best))) best = candidate;
  }
  return best;
}

function needsMore(one: Candidate, other: Candidate): boolean {
  if (one.taken.size === 0 || other.taken.size === 0) {
    return one.taken.size === other.taken.size ? one.weight > other.weight : one.taken.size === 0;
  }
  return one.weight / one.taken.size > other.weight / other.taken.size;
}
