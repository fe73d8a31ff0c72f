import { en } from '../../../src/i18n/en/index.ts';
import type { Messages } from '../../../src/i18n/messages.ts';
import { createKeymap } from '../../../src/ui/keymap.ts';
import { decodeInput, settlePending } from '../../../src/ui/parts/keys/decode.ts';
import { plainHighlighter } from '../../../src/ui/parts/markdown/highlighter.ts';
import { lineText } from '../../../src/ui/parts/text/line.ts';
import type { ScreenKit } from '../../../src/ui/screens/kit.ts';
import { withHelp } from '../../../src/ui/screens/with-help.ts';
import type { ScreenLayout, ScreenProgram } from '../../../src/ui/terminal/run-program.tsx';
import { NOW } from './fake-driver.ts';

/** A screen without a terminal. */
export interface ProgramTrial<Outcome> {
  readonly type: (...chunks: readonly string[]) => void;
  readonly screen: () => string;
  readonly layout: () => ScreenLayout;
  readonly outcomes: readonly Outcome[];
  /** A second goes by. */
  readonly tick: () => void;
  /** Does what was to be done with the screen taken down. */
  readonly goAway: () => Promise<void>;
}

export function tryProgram<State, Outcome>(
  create: (kit: ScreenKit) => ScreenProgram<State, Outcome>,
  [columns, rows]: readonly [columns: number, rows: number] = [80, 24],
  messages: Messages = en,
): ProgramTrial<Outcome> {
  const kit: ScreenKit = { messages, keymap: createKeymap(), highlight: plainHighlighter, now: () => NOW };
  const program = withHelp(create(kit), kit);
  const size = { columns, rows };
  const outcomes: Outcome[] = [];
  let state = program.initial;
  let away: (() => Promise<typeof state>) | undefined;
  return {
    type: (...chunks) => {
      for (const chunk of chunks) {
        const { inputs, pending } = decodeInput('', chunk);
        for (const input of [...inputs, ...settlePending(pending).inputs]) {
          const step = program.press(state, input, size);
          state = step.state;
          if (step.outcome !== undefined) outcomes.push(step.outcome);
          away = step.away;
        }
      }
    },
    layout: () => program.layout(state, size),
    screen: () =>
      program
        .layout(state, size)
        .lines.map((line) => lineText(line).trimEnd())
        .join('\n'),
    outcomes,
    tick: () => {
      state = program.tick?.(state) ?? state;
    },
    goAway: async () => {
      if (away !== undefined) state = await away();
    },
  };
}

/** The sizes and the languages every screen is drawn in. */
export const SIZES = [
  [40, 15],
  [80, 24],
  [120, 40],
] as const;
