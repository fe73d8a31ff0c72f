import type { UiAction } from '../../../i18n/contract/ui.ts';
import type { FooterItem } from '../../parts/footer.ts';
import { clampScroll, type Extent, moveScroll, scrollTo } from '../../parts/scroll.ts';
import { EMPTY_LINE } from '../../parts/text/line.ts';
import type { ScreenSize } from '../../terminal/mount.ts';
import type { ScreenProgram, Step } from '../../terminal/run-program.tsx';
import { bodyHeight, frame } from '../frame.ts';
import { measureOf, type ScreenKit } from '../kit.ts';
import { isScrollMove } from '../with-help.ts';
import { type HomeChoice, type HomeData, homeChoices } from './data.ts';
import { homeBody, homeHeader } from './layout.ts';

/** Which choice the cursor is on, and the first visible line. */
export interface HomeState {
  readonly selected: number;
  readonly scroll: number;
}

const FOOTER: readonly FooterItem[] = [
  ['open'],
  ['line-down', 'line-up'],
  ['learn-ahead'],
  ['weakest'],
  ['browse'],
  ['statistics'],
  ['interview'],
  ['help'],
  ['quit'],
];

/** Actions that are choices of their own. */
const DIRECT: Readonly<Partial<Record<UiAction, HomeChoice>>> = {
  'drill-all': { kind: 'drill' },
  'learn-ahead': { kind: 'learn-ahead' },
  weakest: { kind: 'weakest' },
  interview: { kind: 'interview' },
  browse: { kind: 'browse' },
  statistics: { kind: 'statistics' },
  quit: { kind: 'quit' },
};

/** The first screen: a list to choose from above the numbers of the day and the year. */
export function homeProgram(data: HomeData, kit: ScreenKit): ScreenProgram<HomeState, HomeChoice> {
  const choices = homeChoices(data);

  const parts = (state: HomeState, size: ScreenSize) => {
    const { width } = measureOf(size.columns);
    const header = homeHeader(data, width, kit);
    const body = homeBody(data, state.selected, width, kit);
    const extent: Extent = { total: body.lines.length, visible: bodyHeight(size, header.length) };
    return { header, body, extent };
  };

  /** Moves the cursor; at the ends of the list the numbers scroll instead. */
  const move = (state: HomeState, action: UiAction, size: ScreenSize): HomeState => {
    if (!isScrollMove(action)) return state;
    const { body, extent } = parts(state, size);
    const selected = moveScroll(state.selected, action, { total: choices.length, visible: 1 });
    if (selected === state.selected && action !== 'top') {
      return { selected, scroll: moveScroll(state.scroll, action, extent) };
    }
    const row = body.choiceRows[selected] ?? 0;
    return { selected, scroll: selected === 0 ? 0 : scrollTo(state.scroll, row, row + 1, extent) };
  };

  return {
    initial: { selected: 0, scroll: 0 },
    place: () => 'home',
    layout: (state, size) => {
      const { header, body, extent } = parts(state, size);
      const scroll = clampScroll(state.scroll, extent);
      return { lines: frame({ header, body: body.lines, scroll, status: EMPTY_LINE, footer: FOOTER }, size, kit) };
    },
    press: (state, input, size): Step<HomeState, HomeChoice> => {
      const action = input.kind === 'key' ? kit.keymap.actionFor('home', input.name) : undefined;
      if (action === undefined) return { state };
      const outcome = action === 'open' ? choices[state.selected] : DIRECT[action];
      return outcome === undefined ? { state: move(state, action, size) } : { state, outcome };
    },
  };
}
