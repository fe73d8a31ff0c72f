import { readReport } from '../../drill/interview/history.ts';
import type { InterviewReport } from '../../drill/interview/report-data.ts';
import type { EventId } from '../../memory/event.ts';
import { isJournalEvent } from '../../memory/parse-event.ts';
import { storedEvents } from '../journal-history.ts';

/** The reports of all interviews in a journal folder, oldest first; those that were taken back or are damaged are left out. */
export function pastInterviews(folder: string, isEffective: (event: EventId) => boolean): readonly InterviewReport[] {
  const reports: InterviewReport[] = [];
  for (const event of storedEvents(folder)) {
    if (!isJournalEvent(event) || event.kind !== 'interview' || !isEffective(event.id)) continue;
    const report = readReport(event.report);
    if (report !== undefined) reports.push(report);
  }
  return reports;
}
