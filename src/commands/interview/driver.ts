import type { InterviewPlan } from '../../drill/interview/question.ts';
import { reduceInterview, startInterview } from '../../drill/interview/reduce.ts';
import { type ReportContext, reportInterview } from '../../drill/interview/report.ts';
import type { InterviewReport } from '../../drill/interview/report-data.ts';
import type { AnswerMode } from '../../drill/interview/request.ts';
import type { InterviewMove } from '../../drill/interview/state.ts';
import { type InterviewView, viewInterview } from '../../drill/interview/view.ts';
import type { Clock } from '../../memory/clock.ts';

/** A running interview behind which the clock is hidden. */
export interface InterviewDriver {
  /** What is to be shown now. */
  view(): InterviewView;
  /** Returns whether the move changed anything. */
  perform(move: InterviewMove): boolean;
  /** What has come of it so far; the whole when it is finished. */
  report(): InterviewReport;
  /** Called after every change; the returned function ends the subscription. */
  subscribe(listener: () => void): () => void;
}

/** Begins an interview. */
export function createInterviewDriver(
  plan: InterviewPlan,
  mode: AnswerMode,
  clock: Clock,
  context: ReportContext,
): InterviewDriver {
  const listeners = new Set<() => void>();
  let state = startInterview(plan, mode, clock.now());
  return {
    view: () => viewInterview(state, clock.now()),
    perform: (move) => {
      const before = state;
      state = reduceInterview(state, { ...move, at: clock.now() });
      if (state === before) return false;
      for (const listener of listeners) listener();
      return true;
    },
    report: () => reportInterview(state, context),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
