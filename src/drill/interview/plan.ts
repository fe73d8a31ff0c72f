import type { IdentifiedCard } from '../../identity/loaded.ts';
import { createRandom } from '../random.ts';
import { askAside, askCard, type PlanTools } from './ask.ts';
import { balanced } from './balance.ts';
import { estimateOf, MINUTE } from './estimate.ts';
import { frameOf } from './frame.ts';
import { type InterviewPart, type Parts, partOf } from './part.ts';
import type { InterviewPlan, InterviewQuestion, InterviewRound } from './question.ts';
import { type InterviewRequest, isChosen, isFocused, isOnTopic } from './request.ts';
import { type ScriptRound, scriptRounds } from './rounds.ts';
import { type RecallOf, weightedOrder, weightOf } from './weight.ts';

/** How many questions are fired at the end, and the least it takes to make it a round. */
const PRESSURE = { most: 5, least: 2 } as const;

/** The share of a limited time that is left for questions under pressure. */
const PRESSURE_SHARE = 0.15;

/**
 * Plans an interview over the cards of a script: opening, stories, technical rounds, a few questions under pressure, and
 * the close. What does not fit into the time is left out, what memory holds best first; within a round questions keep
 * the order of the notes. The same cards, memories and seed give the same interview.
 */
export function planInterview(
  cards: readonly IdentifiedCard[],
  request: InterviewRequest,
  recallOf: RecallOf,
): InterviewPlan {
  const random = createRandom(`interview ${request.seed}`);
  const weigh = ({ id }: IdentifiedCard): number => weightOf(recallOf(id));
  const parts = sorted(cards);
  const frame = frameOf(parts, request, { random, weigh });
  const spent = estimateOf([...frame.opening, ...frame.stories, ...frame.closing]);
  const left = request.minutes === undefined ? Number.POSITIVE_INFINITY : request.minutes * MINUTE - spent;

  const script = wantedRounds(parts, request);
  const technical = balanced(script, { random, weigh, available: left * (1 - PRESSURE_SHARE) });
  const taken = new Set(technical.flatMap((round) => round.cards.map(({ id }) => id)));
  const pool = isFocused(request) ? script.flatMap((round) => round.cards) : [...parts.quick, ...parts.technical];
  const spare = pool.filter(({ id }) => !taken.has(id));

  const rounds: readonly InterviewRound[] = [
    { stage: 'opening', questions: frame.opening },
    { stage: 'story', questions: frame.stories },
    ...technical.map(({ title, cards: members }) => ({
      stage: 'technical' as const,
      title,
      questions: members.map((identified) => askCard(identified, 'technical')),
    })),
    { stage: 'pressure', questions: pressureQuestions(spare, left * PRESSURE_SHARE, { random, weigh }) },
    { stage: 'closing', questions: frame.closing },
  ];
  const played = rounds.filter(({ questions }) => questions.length > 0);
  const estimate = estimateOf(played.flatMap(({ questions }) => questions));
  return { rounds: played, estimate, ...(request.minutes === undefined ? {} : { budget: request.minutes * MINUTE }) };
}

function sorted(cards: readonly IdentifiedCard[]): Parts {
  const parts: Record<InterviewPart, IdentifiedCard[]> = {
    opening: [],
    story: [],
    technical: [],
    quick: [],
    reverse: [],
    closing: [],
  };
  const seen = new Set<string>();
  for (const identified of cards) {
    if (seen.has(identified.id)) continue;
    seen.add(identified.id);
    parts[partOf(identified.card)].push(identified);
  }
  return parts;
}

/** The technical rounds that were asked for. Quick questions are one of them only where there is nothing else to discuss. */
function wantedRounds(parts: Parts, { rounds, topics }: InterviewRequest): readonly ScriptRound[] {
  const isAllQuick = parts.technical.length === 0;
  const script = scriptRounds(isAllQuick ? parts.quick : parts.technical);
  return script
    .filter(({ title }, index) => isChosen(title, index + 1, rounds))
    .map(({ title, cards }) => ({ title, cards: cards.filter((card) => isOnTopic(card, topics)) }))
    .filter(({ cards }) => cards.length > 0);
}

function pressureQuestions(
  spare: readonly IdentifiedCard[],
  available: number,
  tools: PlanTools,
): readonly InterviewQuestion[] {
  const isQuick = ({ card }: IdentifiedCard): boolean => partOf(card) === 'quick';
  const quick = spare.filter(isQuick);
  const candidates = quick.length >= PRESSURE.least ? quick : spare;
  const chosen: InterviewQuestion[] = [];
  let spent = 0;
  for (const identified of weightedOrder(candidates, tools.weigh, tools.random)) {
    const question = askAside(identified, tools.random);
    spent += estimateOf([question]);
    if (chosen.length >= PRESSURE.most || spent > available) break;
    chosen.push(question);
  }
  return chosen.length >= PRESSURE.least ? chosen : [];
}
