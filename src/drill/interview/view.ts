import { FOLLOW_UP_LIMIT } from './limits.ts';
import type { InterviewQuestion, InterviewRound } from './question.ts';
import type { QuestionRecord } from './record.ts';
import { questionScore } from './score.ts';
import { activeTime, currentQuestion, type InterviewState, type InterviewStep, stepTime } from './state.ts';

/** A clock a person should see. Times in ms without pauses. */
export interface InterviewClock {
  readonly kind: 'thinking' | 'answering' | 'follow-up';
  readonly elapsed: number;
  readonly limit: number;
  readonly isPaused: boolean;
}

/** How far an interview has come; everything counts from 1. */
export interface InterviewPlace {
  readonly round: number;
  readonly rounds: number;
  readonly question: number;
  readonly questions: number;
}

/** The question in front with everything around it. */
export interface AskedView {
  readonly question: InterviewQuestion;
  readonly round: InterviewRound;
  readonly place: InterviewPlace;
  /** Whether this is the first question of its round. */
  readonly opensRound: boolean;
  readonly answer?: string;
  /** Text of the follow-up that is asked or judged. */
  readonly followUp?: string;
  readonly notes: readonly string[];
  /** What was measured so far, ms without pauses. */
  readonly time: { readonly thinking: number; readonly answering: number };
  /** Whether thinking is over. */
  readonly thought: boolean;
  /** Of what is judged so far, 0 to 1. */
  readonly score: number;
}

/** Everything a screen or the line protocol needs to show an interview: derived, never stored. */
export interface InterviewView {
  readonly step: InterviewStep;
  readonly asked?: AskedView;
  readonly clock?: InterviewClock;
  /** ms since the beginning without pauses. */
  readonly elapsed: number;
  readonly isPaused: boolean;
  readonly canTakeBack: boolean;
  /** The question before this one. */
  readonly last?: { readonly record: QuestionRecord; readonly score: number };
  readonly droppedForTime: number;
}

/** What is to be shown at an instant, epoch ms. */
export function viewInterview(state: InterviewState, at: number): InterviewView {
  const asked = askedView(state);
  const clock = clockOf(state, at);
  const record = state.records.at(-1);
  return {
    step: state.step,
    ...(asked === undefined ? {} : { asked }),
    ...(clock === undefined ? {} : { clock }),
    elapsed: activeTime(state, at),
    isPaused: state.pausedAt !== undefined,
    canTakeBack: state.before !== undefined,
    ...(record === undefined ? {} : { last: { record, score: questionScore(record) } }),
    droppedForTime: state.droppedForTime,
  };
}

function askedView(state: InterviewState): AskedView | undefined {
  const placed = currentQuestion(state);
  const round = placed === undefined ? undefined : state.plan.rounds[placed.round];
  if (placed === undefined || round === undefined) return undefined;
  const { step, draft } = state;
  const isFollowUp = step.kind === 'follow-up' || step.kind === 'follow-up-judging';
  const followUp = isFollowUp ? placed.question.followUps[step.index] : undefined;
  const answer = draft.pendingFollowUp === undefined ? draft.answer : draft.pendingFollowUp.answer;
  return {
    question: placed.question,
    round,
    place: {
      round: placed.round + 1,
      rounds: state.plan.rounds.length,
      question: state.position + 1,
      questions: state.questions.length,
    },
    opensRound: state.questions[state.position - 1]?.round !== placed.round,
    ...(answer === undefined ? {} : { answer }),
    ...(followUp === undefined ? {} : { followUp }),
    notes: draft.notes,
    time: { thinking: draft.thinking ?? 0, answering: draft.answering },
    thought: draft.thinking !== undefined,
    score: questionScore({ ...placed, ...draft, thinking: 0 }),
  };
}

function clockOf(state: InterviewState, at: number): InterviewClock | undefined {
  const limits = currentQuestion(state)?.question.limits;
  if (limits === undefined) return undefined;
  const running = { elapsed: stepTime(state, at), isPaused: state.pausedAt !== undefined };
  switch (state.step.kind) {
    case 'thinking':
      return { kind: 'thinking', limit: limits.think, ...running };
    case 'answering': {
      const thinking = state.draft.thinking === undefined ? limits.think : 0;
      return { kind: 'answering', limit: limits.answer + thinking, ...running };
    }
    case 'follow-up':
      return { kind: 'follow-up', limit: FOLLOW_UP_LIMIT, ...running };
    case 'greeting':
    case 'judging':
    case 'follow-up-judging':
    case 'debrief':
    case 'finished':
      return undefined;
  }
}
