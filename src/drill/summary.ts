import type { CardId } from '../identity/card-id.ts';
import { type Grade, isRecalled } from '../memory/grade.ts';
import type { Scheduler } from './scheduler.ts';
import { dueOf } from './session-next.ts';
import type { SessionState } from './session-state.ts';
import type { GradedCard, SessionSummary } from './view.ts';

/** What a sitting says of itself at its end. Grades that were taken back do not count. */
export function summarize(state: SessionState, scheduler: Scheduler): SessionSummary {
  const graded = state.history.map((entry) => entry.graded);
  const nextDue = nextDueOf(state, scheduler);
  return {
    graded: graded.length,
    recalled: graded.filter(({ grade }) => isRecalled(grade)).length,
    elapsed: Math.max(0, (state.endedAt ?? state.startedAt) - state.startedAt),
    byGrade: tally(graded),
    missed: firstMisses(graded),
    ...(nextDue === undefined ? {} : { nextDue }),
  };
}

function tally(graded: readonly GradedCard[]): Readonly<Record<Grade, number>> {
  const counts: Record<Grade, number> = { again: 0, hard: 0, good: 0, easy: 0 };
  for (const { grade } of graded) counts[grade] += 1;
  return counts;
}

function firstMisses(graded: readonly GradedCard[]): readonly GradedCard[] {
  const misses = new Map<CardId, GradedCard>();
  for (const card of graded) {
    if (!isRecalled(card.grade) && !misses.has(card.id)) misses.set(card.id, card);
  }
  return [...misses.values()];
}

/** The earliest due instant among the cards, whether they took part or not; the end of the sitting when it was before. */
function nextDueOf(state: SessionState, scheduler: Scheduler): number | undefined {
  const end = state.endedAt ?? state.startedAt;
  let earliest = state.nextDue;
  for (const [id, memory] of state.memories) {
    const due = memory.suspended ? undefined : dueOf(state, id, scheduler);
    if (due !== undefined && (earliest === undefined || due < earliest)) earliest = due;
  }
  return earliest === undefined ? undefined : Math.max(end, earliest);
}
