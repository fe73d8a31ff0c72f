import type { IdentifiedCard } from '../../identity/loaded.ts';
import type { Random } from '../random.ts';
import { cardLimits, standardLimits } from './limits.ts';
import { pointsOf } from './points.ts';
import type { InterviewQuestion, InterviewStage, StandardQuestion } from './question.ts';

/** What every part of planning needs. */
export interface PlanTools {
  readonly random: Random;
  /** How much a card wants to be asked, above 0. */
  readonly weigh: (identified: IdentifiedCard) => number;
}

/** Makes a question of a card. Under pressure and at the end nobody asks back; a farewell is not ticked off. */
export function askCard(identified: IdentifiedCard, stage: InterviewStage): InterviewQuestion {
  const { card } = identified;
  return {
    source: { kind: 'card', identified },
    stage,
    points: stage === 'closing' ? [] : pointsOf(card),
    followUps: stage === 'pressure' || stage === 'closing' ? [] : card.followUps,
    limits: cardLimits(card, stage),
  };
}

/** A question that is asked because the notes have no card for it. */
export function standardQuestion(question: StandardQuestion, stage: InterviewStage): InterviewQuestion {
  return { source: { kind: 'standard', question }, stage, points: [], followUps: [], limits: standardLimits(question) };
}

/** One of a card's follow-ups fired on its own, where the card itself is only a heading over them. */
export function askAside(identified: IdentifiedCard, random: Random): InterviewQuestion {
  const question = askCard(identified, 'pressure');
  const { kind, followUps } = identified.card;
  const prompt = kind === 'question-only' ? followUps[random.below(followUps.length)] : undefined;
  return prompt === undefined ? question : { ...question, prompt };
}
