import type { CardId } from '../../identity/card-id.ts';
import type { EventBody, ReviewBody } from '../../memory/event.ts';
import type { Memory } from '../../memory/memory.ts';
import type { Scheduler } from '../scheduler.ts';
import type { InterviewReport, QuestionResult } from './report-data.ts';
import { MISSED_BELOW } from './score.ts';

/** What is known about progress when an interview is to leave traces in it. */
export interface FollowThroughPorts {
  readonly scheduler: Scheduler;
  readonly memory: (card: CardId) => Memory;
  /** Ids of all loaded cards: missed ones are to come before any of them. */
  readonly cards: readonly CardId[];
  /** Epoch ms. */
  readonly at: number;
}

/** A question about a card that was missed. */
export type MissedQuestion = QuestionResult & { readonly card: CardId };

/** Questions whose card was missed in an interview: skipped, or less than half right. */
export function missedQuestions(report: InterviewReport): readonly MissedQuestion[] {
  return report.questions.flatMap((question) =>
    question.card === undefined || question.score >= MISSED_BELOW ? [] : [{ ...question, card: question.card }],
  );
}

/**
 * Events that make the missed cards come first in the next drill. A known card becomes due a study day before the longest
 * overdue of all; its stability stays, an interview is no review. A card nobody has graded is graded `again`, for she was
 * asked and did not know; so it stands in its first learning step. Suspended cards and those within steps stay as they are.
 */
export function followThrough(report: InterviewReport, ports: FollowThroughPorts): readonly EventBody[] {
  const day = longestOverdue(ports) - 1;
  const missed = new Map(missedQuestions(report).map((question) => [question.card, question]));
  return [...missed.values()].flatMap((question) => {
    const body = bodyFor(question, day, ports);
    return body === undefined ? [] : [body];
  });
}

function bodyFor(question: MissedQuestion, day: number, ports: FollowThroughPorts): EventBody | undefined {
  const memory = ports.memory(question.card);
  if (memory.suspended) return undefined;
  switch (memory.phase) {
    case 'new':
      return failedReview(question, memory, ports);
    case 'review':
      return { kind: 'set-due', card: question.card, due: { unit: 'day', day } };
    case 'learning':
    case 'relearning':
      return undefined;
  }
}

function longestOverdue({ scheduler, memory, cards, at }: FollowThroughPorts): number {
  return cards.reduce((earliest, card) => {
    const known = memory(card);
    return known.phase === 'new' || known.due.unit === 'instant' ? earliest : Math.min(earliest, known.due.day);
  }, scheduler.moment(at).day);
}

function failedReview(
  { card, thinking, answering, hit, missed }: MissedQuestion,
  memory: Memory,
  { scheduler, at }: FollowThroughPorts,
): ReviewBody {
  const total = hit.length + missed.length;
  return {
    kind: 'review',
    card,
    grade: 'again',
    mode: 'drill',
    duration: Math.round(thinking + answering),
    ...(total === 0 ? {} : { keyPoints: { hit: hit.length, total } }),
    after: null,
    next: scheduler.preview(card, memory, at).again,
  };
}
