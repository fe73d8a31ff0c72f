import { MARKS, type Mark } from '../../../drill/interview/record.ts';
import type { InterviewMove } from '../../../drill/interview/state.ts';
import type { UiAction } from '../../../i18n/contract/ui.ts';
import type { KeyPlace } from '../../keymap.ts';
import { editOf } from '../../parts/input/key-edits.ts';
import { EMPTY_INPUT, editText } from '../../parts/input/text-input.ts';
import type { Input } from '../../parts/keys/key.ts';
import { moveScroll } from '../../parts/scroll.ts';
import type { ScreenSize } from '../../terminal/mount.ts';
import type { ScreenProgram, Step } from '../../terminal/run-program.tsx';
import type { ScreenKit } from '../kit.ts';
import { isScrollMove } from '../with-help.ts';
import type { InterviewPort } from './data.ts';
import { interviewLayout } from './layout.ts';
import {
  atView,
  type InterviewNotice,
  type InterviewScreenState,
  type Writing,
  withoutNotice,
  withoutWriting,
  withTick,
  withView,
} from './state.ts';

type State = InterviewScreenState;

/** Where an answer is typed when all answers are. */
const TYPED_STEPS: ReadonlySet<string> = new Set(['answering', 'follow-up']);

/** The interview on a screen. It ends when the report is closed. */
export function interviewProgram(port: InterviewPort, kit: ScreenKit): ScreenProgram<State, 'closed'> {
  /** The state after the interview may have moved; where answers are typed, the field opens by itself. */
  const settled = (state: State): State => {
    const next = withView(state, port.view());
    const isNew = next.view.step !== state.view.step;
    if (!isNew || port.mode !== 'typed' || !TYPED_STEPS.has(next.view.step.kind)) return next;
    return { ...next, writing: { purpose: 'answer', input: EMPTY_INPUT } };
  };

  const perform = (state: State, move: InterviewMove, done?: InterviewNotice, failed?: InterviewNotice): State => {
    const isDone = port.perform(move);
    const next = settled(state);
    const notice = isDone ? done : failed;
    return notice === undefined ? next : { ...next, notice };
  };

  const open = (state: State, purpose: Writing['purpose']): State => ({
    ...state,
    writing: { purpose, input: EMPTY_INPUT },
  });

  const submit = (state: State, { purpose, input }: Writing): State => {
    const closed = withoutWriting(state);
    if (purpose === 'note') return perform(closed, { type: 'noted', text: input.text }, 'noted', 'empty-note');
    return perform(closed, input.text.trim() === '' ? { type: 'went-on' } : { type: 'answered', text: input.text });
  };

  const goOn = (state: State): State => {
    if (state.view.isPaused) return perform(state, { type: 'resumed' });
    if (state.view.step.kind !== 'judging') return perform(state, { type: 'went-on' });
    return perform(state, { type: 'judged', judgement: { kind: 'ticked', hits: [...state.ticks] } });
  };

  const give = (state: State, mark: Mark): State =>
    perform(
      state,
      state.view.step.kind === 'judging'
        ? { type: 'judged', judgement: { kind: 'marked', mark } }
        : { type: 'marked', mark },
    );

  const moved = (state: State, distance: number): State => {
    const last = Math.max(0, pointsIn(state) - 1);
    return { ...state, point: Math.max(0, Math.min(last, state.point + distance)) };
  };

  const act = (state: State, action: UiAction, size: ScreenSize): Step<State, 'closed'> => {
    switch (action) {
      case 'go-on':
        return { state: goOn(state) };
      case 'answer':
        return { state: isSpeaking(state) ? open(state, 'answer') : state };
      case 'note':
        return { state: state.view.asked === undefined ? state : open(state, 'note') };
      case 'pause':
        return { state: perform(state, { type: state.view.isPaused ? 'resumed' : 'paused' }) };
      case 'pass':
        return { state: perform(state, { type: 'skipped' }, 'skipped', 'cannot-skip') };
      case 'undo':
        return { state: perform(state, { type: 'taken-back' }, 'taken-back', 'nothing-to-take-back') };
      case 'tick':
        return { state: withTick(state, state.point) };
      case 'next-point':
        return { state: moved(state, 1) };
      case 'previous-point':
        return { state: moved(state, -1) };
      case 'quit':
        if (state.view.step.kind === 'finished') return { state, outcome: 'closed' };
        return quit(state);
      default:
        return { state: isScrollMove(action) ? scrolled(state, action, size) : state };
    }
  };

  /** Without a single answer there is nothing to report. */
  const quit = (state: State): Step<State, 'closed'> => {
    const next = perform(state, { type: 'quit' });
    return next.view.last === undefined ? { state: next, outcome: 'closed' } : { state: next };
  };

  const scrolled = (state: State, move: Parameters<typeof moveScroll>[1], size: ScreenSize): State => {
    const { extent } = interviewLayout(state, port, size, kit);
    return { ...state, scroll: moveScroll(state.scroll, move, extent) };
  };

  const write = (state: State, writing: Writing, input: Input): State => {
    const action = input.kind === 'key' ? kit.keymap.actionFor('answer', input.name) : undefined;
    if (action === 'submit') return submit(state, writing);
    if (action === 'cancel') return withoutWriting(state);
    const edit = action === 'new-line' ? ({ type: 'insert', text: '\n' } as const) : editOf(input);
    return edit === undefined ? state : { ...state, writing: { ...writing, input: editText(writing.input, edit) } };
  };

  return {
    initial: atView(port.view()),
    place: placeOf,
    layout: (state, size) => interviewLayout(state, port, size, kit),
    tick: (state) => withView(state, port.view()),
    press: (before, input, size) => {
      const state = withoutNotice(before);
      if (state.writing !== undefined) return { state: write(state, state.writing, input) };
      if (input.kind === 'paste') return { state };
      const number = Number(input.name);
      const place = placeOf(state);
      if (place === 'marking') {
        const mark = MARKS[number - 1];
        if (mark !== undefined) return { state: give(state, mark) };
      } else if (place === 'judging') {
        if (input.name === 'space') return { state: withTick(state, state.point) };
        if (number >= 1 && number <= pointsIn(state)) return { state: withTick(state, number - 1) };
      }
      const action = kit.keymap.actionFor(place, input.name);
      return action === undefined ? { state } : act(state, action, size);
    },
  };
}

function pointsIn({ view }: State): number {
  return view.asked?.question.points.length ?? 0;
}

/** Whether something is being answered. */
function isSpeaking({ view }: State): boolean {
  const { kind } = view.step;
  return kind === 'thinking' || kind === 'answering' || kind === 'follow-up';
}

function placeOf({ view, writing }: State): KeyPlace {
  if (writing !== undefined) return 'answer';
  switch (view.step.kind) {
    case 'judging':
      return (view.asked?.question.points.length ?? 0) > 0 ? 'judging' : 'marking';
    case 'follow-up-judging':
      return 'marking';
    case 'finished':
      return 'summary';
    case 'greeting':
    case 'thinking':
    case 'answering':
    case 'follow-up':
    case 'debrief':
      return 'interview';
  }
}
