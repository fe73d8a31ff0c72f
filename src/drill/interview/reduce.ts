import { answered, judged, marked, noted, skipped } from './moves.ts';
import type { InterviewPlan } from './question.ts';
import type { AnswerMode } from './request.ts';
import { EMPTY_DRAFT, type InterviewAction, type InterviewState } from './state.ts';
import { closed, entered, finished } from './steps.ts';

/** Begins an interview with the greeting. */
export function startInterview(plan: InterviewPlan, mode: AnswerMode, at: number): InterviewState {
  return {
    plan,
    mode,
    questions: plan.rounds.flatMap(({ questions }, round) => questions.map((question) => ({ question, round }))),
    position: 0,
    step: { kind: 'greeting' },
    stepStartedAt: at,
    stepPaused: 0,
    draft: EMPTY_DRAFT,
    records: [],
    startedAt: at,
    paused: 0,
    droppedForTime: 0,
  };
}

/** The interview after an action. Total: an action that does not fit the step changes nothing, and whatever is done ends a pause. */
export function reduceInterview(state: InterviewState, action: InterviewAction): InterviewState {
  if (state.step.kind === 'finished') return state;
  if (action.type === 'paused') return state.pausedAt === undefined ? { ...state, pausedAt: action.at } : state;
  return act(resumed(state, action.at), action);
}

function act(state: InterviewState, action: Exclude<InterviewAction, { readonly type: 'paused' }>): InterviewState {
  const { at } = action;
  switch (action.type) {
    case 'resumed':
      return state;
    case 'went-on':
      return wentOn(state, at);
    case 'answered':
      return answered(state, at, action.text);
    case 'judged':
      return judged(state, at, action.judgement);
    case 'marked':
      return marked(state, at, action.mark);
    case 'noted':
      return noted(state, action.text);
    case 'skipped':
      return skipped(state, at);
    case 'taken-back':
      return takenBack(state, at);
    case 'quit':
      return finished(state, at, 'quit');
  }
}

function wentOn(state: InterviewState, at: number): InterviewState {
  switch (state.step.kind) {
    case 'greeting':
      return entered(state, 0, at);
    case 'thinking':
    case 'answering':
    case 'follow-up':
      return answered(state, at);
    case 'debrief':
      return closed(state, at);
    case 'judging':
    case 'follow-up-judging':
    case 'finished':
      return state;
  }
}

function resumed(state: InterviewState, at: number): InterviewState {
  if (state.pausedAt === undefined) return state;
  const { pausedAt, ...rest } = state;
  const length = Math.max(0, at - pausedAt);
  return { ...rest, stepPaused: state.stepPaused + length, paused: state.paused + length };
}

/** Back to the last judgement or skip; the time since then stays spent. */
function takenBack(state: InterviewState, at: number): InterviewState {
  const { before } = state;
  return before === undefined ? state : { ...before, paused: state.paused, stepStartedAt: at, stepPaused: 0 };
}
