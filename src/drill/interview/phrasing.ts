import { asks, orders } from '../../cards/asking.ts';
import { isPitch, isReverseQuestions, isSelfIntroduction } from '../../cards/vocabulary/index.ts';
import { cardOf, type InterviewQuestion } from './question.ts';

/**
 * How an interviewer puts a question: the notes often have only a heading where a person would ask a whole sentence.
 * `question`: as it stands; `topic`: please talk about it; `story`: please tell it.
 */
export const PHRASINGS = ['introduce', 'pitch', 'story', 'topic', 'question', 'ask-me'] as const;

export type Phrasing = (typeof PHRASINGS)[number];

/** How a question is put. */
export function phrasingOf(question: InterviewQuestion): Phrasing {
  const { source, stage } = question;
  if (source.kind === 'standard') return source.question === 'ask-me' ? 'ask-me' : 'introduce';
  const { front } = source.identified.card;
  if (isReverseQuestions(front)) return 'ask-me';
  if (isSelfIntroduction(front)) return 'introduce';
  if (isPitch(front)) return 'pitch';
  if (asks(front) || orders(front)) return 'question';
  return stage === 'story' || stage === 'opening' ? 'story' : 'topic';
}

/** The question as the notes put it; undefined for a standard question. */
export function frontOf(question: InterviewQuestion): string | undefined {
  return cardOf(question)?.card.front;
}
