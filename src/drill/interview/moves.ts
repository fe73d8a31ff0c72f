import { digsDeeper } from './depth.ts';
import type { FollowUpRecord, Judgement, Mark } from './record.ts';
import { judgementValue } from './score.ts';
import { currentQuestion, EMPTY_DRAFT, type InterviewState, type QuestionDraft, stepTime } from './state.ts';
import { closed, stepped } from './steps.ts';

/** From thinking to speaking, from the answer to its judgement, from a follow-up to its mark. */
export function answered(state: InterviewState, at: number, text?: string): InterviewState {
  const placed = currentQuestion(state);
  if (placed === undefined) return state;
  const { question } = placed;
  const { step, draft } = state;
  const time = stepTime(state, at);
  const said = text === undefined || text.trim() === '' ? {} : { answer: text.trim() };
  switch (step.kind) {
    case 'thinking': {
      if (text === undefined) return stepped(withDraft(state, { thinking: time }), { kind: 'answering' }, at);
      const thinking = Math.min(time, question.limits.think);
      return stepped(withDraft(state, { thinking, answering: time - thinking, ...said }), { kind: 'judging' }, at);
    }
    case 'answering': {
      const thinking = draft.thinking ?? Math.min(time, question.limits.think);
      const answering = draft.thinking === undefined ? time - thinking : time;
      return stepped(withDraft(state, { thinking, answering, ...said }), { kind: 'judging' }, at);
    }
    case 'follow-up': {
      const pendingFollowUp = { text: question.followUps[step.index] ?? '', time, ...said };
      return stepped(withDraft(state, { pendingFollowUp }), { kind: 'follow-up-judging', index: step.index }, at);
    }
    case 'greeting':
    case 'judging':
    case 'follow-up-judging':
    case 'debrief':
    case 'finished':
      return state;
  }
}

/** Takes the judgement of the main answer; then the first follow-up, or the debrief. Points that do not exist do not count. */
export function judged(state: InterviewState, at: number, judgement: Judgement): InterviewState {
  const placed = currentQuestion(state);
  if (placed === undefined || state.step.kind !== 'judging') return state;
  const { points } = placed.question;
  if (judgement.kind === 'marked') {
    return points.length > 0 ? state : deeper(withDraft(remembered(state), { judgement }), at);
  }
  if (points.length === 0) return state;
  const hits = [...new Set(judgement.hits)].filter((hit) => points[hit] !== undefined).sort((a, b) => a - b);
  return deeper(withDraft(remembered(state), { judgement: { kind: 'ticked', hits } }), at);
}

/** Takes the mark of a follow-up; then the next one, or the debrief. */
export function marked(state: InterviewState, at: number, mark: Mark): InterviewState {
  const { pendingFollowUp, ...draft } = state.draft;
  if (state.step.kind !== 'follow-up-judging' || pendingFollowUp === undefined) return state;
  const record: FollowUpRecord = { ...pendingFollowUp, mark };
  return deeper({ ...remembered(state), draft: { ...draft, followUps: [...draft.followUps, record] } }, at);
}

/** Adds a note to the question in front, at any moment of it. */
export function noted(state: InterviewState, text: string): InterviewState {
  const note = text.trim();
  if (note === '' || currentQuestion(state) === undefined) return state;
  return withDraft(state, { notes: [...state.draft.notes, note] });
}

/** Passes over what is asked: a question counts as missed; a follow-up ends the question. */
export function skipped(state: InterviewState, at: number): InterviewState {
  switch (state.step.kind) {
    case 'thinking':
    case 'answering':
      return closed(withDraft(remembered(state), { thinking: 0, answering: 0 }), at);
    case 'follow-up':
    case 'follow-up-judging':
      return stepped(remembered(state), { kind: 'debrief' }, at);
    case 'judging':
    case 'debrief':
    case 'greeting':
    case 'finished':
      return state;
  }
}

function deeper(state: InterviewState, at: number): InterviewState {
  const placed = currentQuestion(state);
  if (placed === undefined) return state;
  const { judgement, followUps } = state.draft;
  const { question } = placed;
  const index = followUps.length;
  const answer = judgementValue(judgement, question.points.length);
  const hasMore = question.followUps[index] !== undefined && digsDeeper(answer, followUps);
  return stepped(state, hasMore ? { kind: 'follow-up', index } : { kind: 'debrief' }, at);
}

function withDraft(state: InterviewState, change: Partial<QuestionDraft>): InterviewState {
  return { ...state, draft: { ...EMPTY_DRAFT, ...state.draft, ...change } };
}

function remembered(state: InterviewState): InterviewState {
  return { ...state, before: state };
}
