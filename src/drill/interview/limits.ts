import type { Card, CardKind } from '../../cards/card.ts';
import type { InterviewStage, StandardQuestion, TimeLimits } from './question.ts';

const SECOND = 1_000;

/** Seconds to think and to speak. */
type Seconds = readonly [think: number, answer: number];

/** What interviewers usually allow, by kind. */
const BY_KIND: Readonly<Record<CardKind, Seconds>> = {
  qa: [20, 120],
  'question-only': [20, 90],
  comparison: [20, 120],
  story: [30, 180],
  steps: [20, 150],
  topic: [20, 120],
  'table-row': [10, 60],
  term: [5, 40],
  choice: [10, 20],
  cloze: [5, 20],
};

const STANDARD: Readonly<Record<StandardQuestion, Seconds>> = {
  'introduce-yourself': [10, 120],
  'ask-me': [15, 120],
};

/** Things one has at hand: an introduction, a closing line, questions to ask. */
const PREPARED: Seconds = [10, 120];

const SHORTEST_THINKING = 5;

/** How long a follow-up may take, ms: there is no time to think, the conversation goes on. */
export const FOLLOW_UP_LIMIT = 60 * SECOND;

function limitsOf([think, answer]: Seconds, fromNotes: boolean): TimeLimits {
  return { think: think * SECOND, answer: answer * SECOND, fromNotes };
}

/** The limits of a card in a stage: what the notes say, else what its kind gets. Under pressure it is half. */
export function cardLimits(card: Card, stage: InterviewStage): TimeLimits {
  const isPrepared = stage === 'opening' || stage === 'closing';
  const [think, usual] = isPrepared ? PREPARED : BY_KIND[card.kind];
  const answer = card.timeLimitSeconds ?? usual;
  const fromNotes = card.timeLimitSeconds !== undefined;
  if (stage !== 'pressure') return limitsOf([think, answer], fromNotes);
  return limitsOf([Math.max(SHORTEST_THINKING, think / 2), fromNotes ? answer : answer / 2], fromNotes);
}

/** The limits of a question that is not in the notes. */
export function standardLimits(question: StandardQuestion): TimeLimits {
  return limitsOf(STANDARD[question], false);
}
