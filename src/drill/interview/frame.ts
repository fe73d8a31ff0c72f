import type { IdentifiedCard } from '../../identity/loaded.ts';
import { askCard, type PlanTools, standardQuestion } from './ask.ts';
import { openingRank, type Parts } from './part.ts';
import type { InterviewQuestion } from './question.ts';
import { type InterviewRequest, isFocused, isOnTopic } from './request.ts';
import { weightedOrder } from './weight.ts';

/** Nobody is asked to introduce more than herself and one project. */
const MOST_OPENINGS = 2;

/** One story fills about this much of an interview with a time limit. */
const MINUTES_A_STORY = 20;

/** What stands around the technical rounds. */
export interface Frame {
  readonly opening: readonly InterviewQuestion[];
  readonly stories: readonly InterviewQuestion[];
  readonly closing: readonly InterviewQuestion[];
}

/** The introduction, the stories and the farewell of an interview; practising a part of the script has only the stories on its topics. */
export function frameOf(parts: Parts, request: InterviewRequest, tools: PlanTools): Frame {
  const stories = chosenStories(parts.story, request, tools).map((identified) => askCard(identified, 'story'));
  if (isFocused(request)) return { opening: [], stories, closing: [] };
  return { opening: openingQuestions(parts.opening), stories, closing: closingQuestions(parts) };
}

function openingQuestions(openings: readonly IdentifiedCard[]): readonly InterviewQuestion[] {
  if (openings.length === 0) return [standardQuestion('introduce-yourself', 'opening')];
  return [...openings]
    .sort((one, other) => openingRank(one.card) - openingRank(other.card))
    .slice(0, MOST_OPENINGS)
    .map((identified) => askCard(identified, 'opening'));
}

/** In the order of the notes. */
function chosenStories(
  stories: readonly IdentifiedCard[],
  request: InterviewRequest,
  { weigh, random }: PlanTools,
): readonly IdentifiedCard[] {
  if (request.rounds.length > 0) return [];
  const onTopic = stories.filter((identified) => isOnTopic(identified, request.topics));
  const count =
    request.minutes === undefined ? onTopic.length : Math.max(1, Math.floor(request.minutes / MINUTES_A_STORY));
  const chosen = new Set(weightedOrder(onTopic, weigh, random).slice(0, count));
  return onTopic.filter((identified) => chosen.has(identified));
}

function closingQuestions({ reverse, closing }: Parts): readonly InterviewQuestion[] {
  const asked = reverse.length === 0 ? [standardQuestion('ask-me', 'closing')] : [];
  return [...asked, ...[...reverse.slice(0, 1), ...closing].map((identified) => askCard(identified, 'closing'))];
}
