import { asks, endsInQuestionMark, orders } from '../../cards/asking.ts';
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
  const { front, kind } = source.identified.card;
  if (question.prompt !== undefined) return 'question';
  if (isReverseQuestions(front)) return 'ask-me';
  if (isSelfIntroduction(front)) return 'introduce';
  if (isPitch(front)) return 'pitch';
  if (endsInQuestionMark(front) || orders(front)) return 'question';
  if (stage === 'story' || stage === 'opening') return kind === 'steps' ? 'topic' : 'story';
  return asks(front) ? 'question' : 'topic';
}

/** The question as the notes put it; empty for a standard question. */
export function frontOf(question: InterviewQuestion): string {
  return question.prompt ?? cardOf(question)?.card.front ?? '';
}
