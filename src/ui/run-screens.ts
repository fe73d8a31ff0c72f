import type { Statistics } from '../drill/statistics/statistics.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Keymap } from './keymap.ts';
import { plainHighlighter } from './parts/markdown/highlighter.ts';
import type { BrowsePort } from './screens/browse/data.ts';
import { browseProgram } from './screens/browse/program.ts';
import type { HomeChoice, HomeData } from './screens/home/data.ts';
import { homeProgram } from './screens/home/program.ts';
import type { ScreenKit } from './screens/kit.ts';
import { statsProgram } from './screens/stats/program.ts';
import { withHelp } from './screens/with-help.ts';
import type { TerminalPort } from './terminal/port.ts';
import { type ProgramEnd, runProgram, type ScreenProgram } from './terminal/run-program.tsx';
import { type AmbiguousWidth, createTheme, type ThemeName } from './theme.ts';

/** What every screen but the drill needs. */
export interface ScreenOptions {
  readonly messages: Messages;
  readonly terminal: TerminalPort;
  readonly keymap: Keymap;
  readonly theme: ThemeName;
  /** How wide the terminal draws characters of ambiguous width; narrow unless told. */
  readonly ambiguousWidth?: AmbiguousWidth;
  /** Epoch ms. */
  readonly now: () => number;
}

/** Runs a screen with its help until it ends. */
export function runScreen<State, Outcome>(
  { terminal, keymap, theme: name, ambiguousWidth, messages, now }: ScreenOptions,
  program: (kit: ScreenKit) => ScreenProgram<State, Outcome>,
): Promise<ProgramEnd<Outcome>> {
  const kit: ScreenKit = { messages, keymap, now, highlight: plainHighlighter };
  const theme = createTheme(name, terminal.colorLevel, ambiguousWidth);
  return runProgram(withHelp(program(kit), kit), { terminal, keymap, theme });
}

/** Shows the first screen until something is chosen. */
export function runHome(data: HomeData, options: ScreenOptions): Promise<ProgramEnd<HomeChoice>> {
  return runScreen(options, (kit) => homeProgram(data, kit));
}

/** Shows the statistics until they are closed. */
export function runStats(data: Statistics, options: ScreenOptions): Promise<ProgramEnd<'closed'>> {
  return runScreen(options, (kit) => statsProgram(data, kit));
}

/** Shows the cards until the list is closed. */
export function runBrowse(port: BrowsePort, options: ScreenOptions): Promise<ProgramEnd<'closed'>> {
  return runScreen(options, (kit) => browseProgram(port, kit));
}
