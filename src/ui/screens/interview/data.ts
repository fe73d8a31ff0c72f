import type { InterviewPlan } from '../../../drill/interview/question.ts';
import type { AnswerMode } from '../../../drill/interview/request.ts';
import type { InterviewMove } from '../../../drill/interview/state.ts';
import type { InterviewView } from '../../../drill/interview/view.ts';

/** A running interview as the screen sees it; the clock is hidden behind it. */
export interface InterviewPort {
  readonly plan: InterviewPlan;
  readonly mode: AnswerMode;
  /** What is to be shown now. */
  view(): InterviewView;
  /** Returns whether the move changed anything. */
  perform(move: InterviewMove): boolean;
  /** The report as Markdown, once the interview is finished. */
  report(): string;
}
