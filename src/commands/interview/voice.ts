import type { InterviewPlan } from '../../drill/interview/question.ts';
import type { InterviewReport } from '../../drill/interview/report-data.ts';
import type { AnswerMode } from '../../drill/interview/request.ts';
import type { InterviewView } from '../../drill/interview/view.ts';

/** Why a line could not be obeyed. */
export type InterviewLineError =
  | { readonly code: 'needs-ticks' | 'needs-mark' | 'cannot-skip' | 'nothing-to-take-back' | 'empty-note' }
  | { readonly code: 'unknown-command'; readonly text: string };

/** What was done beside going on. */
export type InterviewRemark = 'noted' | 'paused' | 'resumed' | 'skipped' | 'taken-back';

/** How line mode says what happens: as an interviewer for people, or as one event a line for programs. */
export interface InterviewVoice {
  begin(plan: InterviewPlan, mode: AnswerMode): void;
  /** The step that is up; `isRepeat` when it was said before and nothing but a remark or an error came since. */
  say(view: InterviewView, mode: AnswerMode, isRepeat: boolean): void;
  remark(remark: InterviewRemark): void;
  error(error: InterviewLineError): void;
  /** The time was up before all was asked. */
  timeUp(dropped: number): void;
  end(report: InterviewReport): void;
}
