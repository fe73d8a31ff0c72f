import type { UiAction } from '../../i18n/contract/ui.ts';
import { helpLines } from '../parts/help.ts';
import { type Extent, moveScroll, SCROLL_MOVES, type ScrollMove } from '../parts/scroll.ts';
import { EMPTY_LINE } from '../parts/text/line.ts';
import type { ScreenSize } from '../terminal/mount.ts';
import type { ScreenProgram, Step } from '../terminal/run-program.tsx';
import { bodyHeight, frame } from './frame.ts';
import { measureOf, type ScreenKit } from './kit.ts';

/** A screen and, over it, the help while it is open. */
export interface Helped<State> {
  readonly inner: State;
  /** First visible line of the help. */
  readonly help: number | undefined;
}

/** Whether an action moves a window over its text. */
export function isScrollMove(action: UiAction): action is ScrollMove {
  return SCROLL_MOVES.some((move) => move === action);
}

/** Adds the help, generated from the keys of the place, to a program. */
export function withHelp<State, Outcome>(
  program: ScreenProgram<State, Outcome>,
  kit: ScreenKit,
): ScreenProgram<Helped<State>, Outcome> {
  const linesFor = (state: State, size: ScreenSize) =>
    helpLines([program.place(state)], measureOf(size.columns).width, kit.keymap, kit.messages.ui);

  const pressHelp = (state: Helped<State>, name: string, size: ScreenSize): Helped<State> => {
    const action = kit.keymap.actionFor('help', name);
    if (action === 'close' || action === 'help') return { ...state, help: undefined };
    if (action === undefined || !isScrollMove(action)) return state;
    const extent: Extent = { total: linesFor(state.inner, size).length, visible: bodyHeight(size, 0) };
    return { ...state, help: moveScroll(state.help ?? 0, action, extent) };
  };

  const wrapStep = (state: Helped<State>, { away, ...step }: Step<State, Outcome>): Step<Helped<State>, Outcome> => {
    const next = step.state === state.inner ? state : { ...state, inner: step.state };
    if (away === undefined) return { ...step, state: next };
    return { ...step, state: next, away: async () => ({ ...next, inner: await away() }) };
  };

  const { tick } = program;
  return {
    ...(tick === undefined ? {} : { tick: (state: Helped<State>) => ({ ...state, inner: tick(state.inner) }) }),
    initial: { inner: program.initial, help: undefined },
    place: ({ inner, help }) => (help === undefined ? program.place(inner) : 'help'),
    layout: ({ inner, help }, size) => {
      if (help === undefined) return program.layout(inner, size);
      const body = linesFor(inner, size);
      const footer = [['close'], ['line-down', 'line-up']] as const;
      return { lines: frame({ header: [], body, scroll: help, status: EMPTY_LINE, footer }, size, kit) };
    },
    press: (state, input, size) => {
      if (state.help !== undefined) {
        return { state: input.kind === 'key' ? pressHelp(state, input.name, size) : state };
      }
      const place = program.place(state.inner);
      if (input.kind === 'key' && kit.keymap.actionFor(place, input.name) === 'help') {
        return { state: { ...state, help: 0 } };
      }
      return wrapStep(state, program.press(state.inner, input, size));
    },
  };
}
