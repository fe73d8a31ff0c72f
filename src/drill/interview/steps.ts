import { activeTime, EMPTY_DRAFT, type InterviewState, type InterviewStep, type QuestionDraft } from './state.ts';

/** The state in another step that begins now. */
export function stepped(state: InterviewState, step: InterviewStep, at: number): InterviewState {
  return { ...state, step, stepStartedAt: at, stepPaused: 0 };
}

/** The first step of a question. Who types does not say when thinking is over. */
function firstStep({ mode }: InterviewState): InterviewStep {
  return { kind: mode === 'typed' ? 'answering' : 'thinking' };
}

/** Asks the question at a position; past the last one the interview is over. When the time is up, only the farewell is left. */
export function entered(state: InterviewState, position: number, at: number): InterviewState {
  const { budget } = state.plan;
  const isTimeUp = budget !== undefined && activeTime(state, at) >= budget;
  const isLeft = (index: number): boolean =>
    index >= position && (!isTimeUp || state.questions[index]?.question.stage === 'closing');
  const next = state.questions.findIndex((_, index) => isLeft(index));
  const dropped = (next < 0 ? state.questions.length : next) - position;
  const droppedForTime = state.droppedForTime + (isTimeUp ? Math.max(0, dropped) : 0);
  if (next < 0) return finished({ ...state, position: state.questions.length, droppedForTime }, at, 'done');
  return stepped({ ...state, position: next, draft: EMPTY_DRAFT, droppedForTime }, firstStep(state), at);
}

/** Writes down what came of the question in front and asks the next. */
export function closed(state: InterviewState, at: number): InterviewState {
  return entered(recorded(state), state.position + 1, at);
}

/** Ends the interview; a question that was judged before counts. */
export function finished(state: InterviewState, at: number, reason: 'done' | 'quit'): InterviewState {
  const isJudged = state.draft.judgement !== undefined && state.position < state.questions.length;
  const last = isJudged ? recorded(state) : state;
  return { ...stepped({ ...last, draft: EMPTY_DRAFT }, { kind: 'finished', reason }, at), endedAt: at };
}

function recorded(state: InterviewState): InterviewState {
  const placed = state.questions[state.position];
  if (placed === undefined) return state;
  const { pendingFollowUp: _, thinking = 0, ...draft }: QuestionDraft = state.draft;
  return { ...state, records: [...state.records, { ...placed, ...draft, thinking }], draft: EMPTY_DRAFT };
}
