import { followThrough } from '../../drill/interview/follow-through.ts';
import { interviewEvent } from '../../drill/interview/history.ts';
import type { InterviewReport } from '../../drill/interview/report-data.ts';
import type { Scheduler } from '../../drill/scheduler.ts';
import type { IdentifiedCard } from '../../identity/loaded.ts';
import type { Clock } from '../../memory/clock.ts';
import type { EventBody } from '../../memory/event.ts';
import type { SessionJournal } from '../session/ports.ts';

/** What keeping an interview takes. */
export interface KeepPorts {
  readonly journal: Pick<SessionJournal, 'append' | 'preface' | 'memory' | 'refresh'>;
  readonly scheduler: Scheduler;
  readonly clock: Clock;
  /** All cards that were loaded. */
  readonly cards: readonly IdentifiedCard[];
}

/**
 * Writes an interview to the journal: one event, and with `record` those that make missed cards come first. Gives the
 * number of such cards. Nothing is written for an interview without an answer. Throws what the journal throws.
 */
export function keepInterview(report: InterviewReport, record: boolean, ports: KeepPorts): number {
  if (report.questions.length === 0) return 0;
  const followed = record ? followUpEvents(report, ports) : [];
  const ids = new Set(followed.flatMap((body) => ('card' in body ? [body.card] : [])));
  const prefaces = ports.cards.filter(({ id }) => ids.has(id)).flatMap((card) => ports.journal.preface(card));
  ports.journal.append([...withoutRepeats(prefaces), interviewEvent(report), ...followed]);
  return ids.size;
}

function followUpEvents(
  report: InterviewReport,
  { journal, scheduler, clock, cards }: KeepPorts,
): readonly EventBody[] {
  journal.refresh();
  return followThrough(report, {
    scheduler,
    memory: (card) => journal.memory(card),
    cards: cards.map(({ id }) => id),
    at: clock.now(),
  });
}

/** Each card's preface brings along all matches that are not yet written. */
function withoutRepeats(bodies: readonly EventBody[]): readonly EventBody[] {
  const seen = new Set<string>();
  return bodies.filter((body) => {
    const key = JSON.stringify(body);
    return !seen.has(key) && seen.add(key);
  });
}
