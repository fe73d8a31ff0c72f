import { clockText } from '../drill/interview/clock-text.ts';
import type { Advice, InterviewReport, QuestionResult, RoundResult } from '../drill/interview/report-data.ts';
import type { InterviewMessages } from '../i18n/contract/interview.ts';
import { formatInstant } from '../memory/study-day.ts';

/** More points than this in one sentence are not remembered. */
const MOST_POINTS = 3;

/** A point in a sentence is cut to this length, code points. */
const BRIEF = 36;

/** A share as whole per cent. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** A date and time people read: `2026-11-20 20:00`. */
export function dateText(at: number, zone: string): string {
  return formatInstant(at, zone).slice(0, 16).replace('T', ' ');
}

/** What a question is called: its text on one line, or the words every interviewer uses. */
export function questionName(question: QuestionResult | undefined, messages: InterviewMessages): string {
  if (question?.standard !== undefined) {
    return question.standard === 'ask-me' ? messages.put['ask-me']('') : messages.put.introduce('');
  }
  return (question?.front ?? '').replace(/\s+/gu, ' ').trim();
}

/** What a round is called: its heading, or its stage. */
export function roundName({ title, stage }: RoundResult, messages: InterviewMessages): string {
  return title ?? messages.stages[stage];
}

/** `path:line`, or nothing for a question that is not in the notes. */
export function placeText({ place }: QuestionResult): string {
  return place === undefined ? '' : `${place.path}:${place.line}`;
}

/** One thing to work on as a sentence. */
export function adviceText(advice: Advice, report: InterviewReport, messages: InterviewMessages): string {
  const texts = messages.report.advice;
  switch (advice.kind) {
    case 'learn':
    case 'complete': {
      const question = report.questions[advice.question];
      return texts[advice.kind](
        questionName(question, messages),
        (question?.missed ?? []).slice(0, MOST_POINTS).map(brief),
      );
    }
    case 'dig': {
      const question = report.questions[advice.question];
      const failed = question?.followUps.find(({ mark }) => mark === 'missed');
      return texts.dig(questionName(question, messages), failed?.text ?? '');
    }
    case 'shorten':
      return texts.shorten(advice.count, clockText(advice.overtime));
    case 'prepare-opening':
      return texts.prepareOpening;
    case 'prepare-questions':
      return texts.prepareQuestions;
    case 'ability':
      return texts.ability(messages.report.abilities[advice.ability], percent(advice.score));
  }
}

/** What a point is called: its words before a colon, else its beginning. */
function brief(point: string): string {
  const lead = /^([^:：]{2,24})[:：]/u.exec(point)?.[1];
  const characters = [...point];
  return lead ?? (characters.length <= BRIEF ? point : `${characters.slice(0, BRIEF - 1).join('')}…`);
}

/** The questions with points that were missed, as they are listed. */
export function withMissedPoints(report: InterviewReport): readonly QuestionResult[] {
  return report.questions.filter(({ missed, isSkipped, mark }) => missed.length > 0 || isSkipped || mark === 'missed');
}

/** The questions with follow-ups that led nowhere. */
export function withFailedFollowUps(report: InterviewReport): readonly QuestionResult[] {
  return report.questions.filter(({ followUps }) => followUps.some(({ mark }) => mark === 'missed'));
}
