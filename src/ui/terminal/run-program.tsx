import type { Keymap, KeyPlace } from '../keymap.ts';
import type { Input } from '../parts/keys/key.ts';
import { ScreenView } from '../parts/screen-view.tsx';
import type { StyledLine } from '../parts/text/line.ts';
import { createStore } from '../store.ts';
import type { Theme } from '../theme.ts';
import { type ScreenSize, screenSize } from './mount.ts';
import type { CursorPosition } from './painter.ts';
import type { EndSignal, TerminalPort } from './port.ts';
import { createScreenRunner } from './screen-runner.ts';

/** What a screen shows. */
export interface ScreenLayout {
  readonly lines: readonly StyledLine[];
  readonly cursor?: CursorPosition;
}

/** What follows from an input: the next state and, perhaps, an end or something to be done with the screen taken down. */
export interface Step<State, Outcome> {
  readonly state: State;
  readonly outcome?: Outcome;
  /** Runs while the terminal belongs to somebody else, an editor for example; gives the state to come back with. */
  readonly away?: () => Promise<State>;
}

/** A screen as values: a state, a drawing of it, and what each input makes of it. */
export interface ScreenProgram<State, Outcome> {
  readonly initial: State;
  /** Where keys that mean the same on every screen are looked up. */
  readonly place: (state: State) => KeyPlace;
  readonly layout: (state: State, size: ScreenSize) => ScreenLayout;
  readonly press: (state: State, input: Input, size: ScreenSize) => Step<State, Outcome>;
  /** What time makes of the state, once a second; for screens with a clock. */
  readonly tick?: (state: State) => State;
}

/** How a program ended. */
export type ProgramEnd<Outcome> =
  | { readonly kind: 'done'; readonly outcome: Outcome }
  | { readonly kind: 'interrupted'; readonly signal: EndSignal };

interface Shown<State> {
  readonly state: State;
  readonly size: ScreenSize;
}

/** What a program runs on. */
export interface ProgramHost {
  readonly terminal: TerminalPort;
  readonly keymap: Keymap;
  readonly theme: Theme;
}

/** Runs a program on the terminal. Rejects with what it threw, the terminal given back. */
export async function runProgram<State, Outcome>(
  program: ScreenProgram<State, Outcome>,
  { terminal, keymap, theme }: ProgramHost,
): Promise<ProgramEnd<Outcome>> {
  type Reason =
    | { readonly kind: 'done'; readonly outcome: Outcome }
    | { readonly kind: 'away'; readonly task: () => Promise<State> }
    | { readonly kind: 'interrupt' | 'suspend' };
  const runner = createScreenRunner<Reason>(terminal);
  const store = createStore<Shown<State>, Partial<Shown<State>>>((shown, change) => ({ ...shown, ...change }), {
    state: program.initial,
    size: screenSize(terminal),
  });
  let drawn: { readonly shown: Shown<State>; readonly layout: ScreenLayout } | undefined;
  const layout = (): ScreenLayout => {
    const shown = store.getState();
    if (drawn?.shown !== shown) drawn = { shown, layout: program.layout(shown.state, shown.size) };
    return drawn.layout;
  };

  const take = (input: Input): void => {
    const { state, size } = store.getState();
    const step = program.press(state, input, size);
    if (step.state !== state) store.dispatch({ state: step.state });
    if (step.outcome !== undefined) runner.leave({ kind: 'done', outcome: step.outcome });
    else if (step.away !== undefined) runner.leave({ kind: 'away', task: step.away });
  };
  const press = (input: Input): void => {
    const action =
      input.kind === 'key' ? keymap.actionFor(program.place(store.getState().state), input.name) : undefined;
    if (action === 'redraw') runner.redraw();
    else if (action === 'interrupt') runner.leave({ kind: 'interrupt' });
    else if (action !== 'suspend') take(input);
    else if (terminal.suspend !== undefined) runner.leave({ kind: 'suspend' });
  };

  const { tick } = program;
  const seconds = tick && setInterval(() => store.dispatch({ state: tick(store.getState().state) }), 1_000);
  try {
    for (;;) {
      store.dispatch({ size: screenSize(terminal) });
      const cause = await runner.run(<ScreenView subscribe={store.subscribe} layout={layout} theme={theme} />, {
        onInput: (inputs) => {
          for (const input of inputs) press(input);
        },
        onResize: (size) => store.dispatch({ size }),
        cursor: () => layout().cursor,
      });
      if (cause.kind === 'signal') return { kind: 'interrupted', signal: cause.signal };
      const { reason } = cause;
      switch (reason.kind) {
        case 'done':
          return reason;
        case 'interrupt':
          return { kind: 'interrupted', signal: 'SIGINT' };
        case 'suspend':
          await terminal.suspend?.();
          break;
        case 'away':
          store.dispatch({ state: await reason.task() });
          break;
      }
    }
  } finally {
    clearInterval(seconds);
    runner.close();
  }
}
