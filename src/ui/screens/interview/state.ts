import { mentionedPoints } from '../../../drill/interview/points.ts';
import type { InterviewView } from '../../../drill/interview/view.ts';
import type { TextInput } from '../../parts/input/text-input.ts';

/** What is being written: an answer, or a note to oneself. */
export interface Writing {
  readonly purpose: 'answer' | 'note';
  readonly input: TextInput;
}

/** What is said after an action, until the next key. */
export type InterviewNotice =
  | 'noted'
  | 'taken-back'
  | 'nothing-to-take-back'
  | 'skipped'
  | 'cannot-skip'
  | 'empty-note';

/** What the screen knows besides the interview itself. */
export interface InterviewScreenState {
  readonly view: InterviewView;
  /** First visible line. */
  readonly scroll: number;
  /** Points ticked so far, indices from 0. */
  readonly ticks: ReadonlySet<number>;
  /** The point the cursor is on. */
  readonly point: number;
  readonly writing?: Writing;
  readonly notice?: InterviewNotice;
}

/** Whether two views ask for the same thing. */
function isSameMoment(one: InterviewView, other: InterviewView): boolean {
  const index = (view: InterviewView): number => ('index' in view.step ? view.step.index : -1);
  return (
    one.step.kind === other.step.kind &&
    index(one) === index(other) &&
    one.asked?.place.question === other.asked?.place.question
  );
}

/** The screen after the interview went on: what belonged to the moment before is forgotten. */
export function withView(state: InterviewScreenState, view: InterviewView): InterviewScreenState {
  if (isSameMoment(state.view, view)) return { ...state, view };
  return atView(view);
}

/** The screen at the beginning of a moment. A typed answer proposes the points it seems to mention. */
export function atView(view: InterviewView): InterviewScreenState {
  const { asked, step } = view;
  const isTyped = step.kind === 'judging' && asked?.answer !== undefined;
  const ticks = isTyped ? mentionedPoints(asked.question, asked.answer) : [];
  return { view, scroll: 0, ticks: new Set(ticks), point: 0 };
}

/** The screen with one point ticked or unticked, the cursor on it. */
export function withTick(state: InterviewScreenState, point: number): InterviewScreenState {
  const ticks = new Set(state.ticks);
  if (!ticks.delete(point)) ticks.add(point);
  return { ...state, ticks, point };
}

/** The screen without what was said last. */
export function withoutNotice(state: InterviewScreenState): InterviewScreenState {
  const { notice: _, ...rest } = state;
  return rest;
}

/** The screen without the field. */
export function withoutWriting(state: InterviewScreenState): InterviewScreenState {
  const { writing: _, ...rest } = state;
  return rest;
}
