import type { Statistics } from '../../../drill/statistics/statistics.ts';
import type { FooterItem } from '../../parts/footer.ts';
import { moveScroll } from '../../parts/scroll.ts';
import { EMPTY_LINE, lineOf } from '../../parts/text/line.ts';
import type { ScreenProgram } from '../../terminal/run-program.tsx';
import { bodyHeight, frame } from '../frame.ts';
import { measureOf, type ScreenKit } from '../kit.ts';
import { isScrollMove } from '../with-help.ts';
import { statsBody } from './layout.ts';

/** First visible line. */
export interface StatsState {
  readonly scroll: number;
}

const HEADER_LINES = 2;

/** The statistics: a long page to scroll. */
export function statsProgram(data: Statistics, kit: ScreenKit): ScreenProgram<StatsState, 'closed'> {
  return {
    initial: { scroll: 0 },
    place: () => 'stats',
    layout: ({ scroll }, size) => {
      const body = statsBody(data, measureOf(size.columns).width, kit);
      const header = [lineOf(kit.messages.ui.stats.title, 'accent'), EMPTY_LINE];
      const isLong = body.length > bodyHeight(size, HEADER_LINES);
      const scrolling: readonly FooterItem[] = isLong ? [['line-down', 'line-up'], ['page-down']] : [];
      const footer: readonly FooterItem[] = [...scrolling, ['help'], ['quit']];
      return { lines: frame({ header, body, scroll, status: EMPTY_LINE, footer }, size, kit) };
    },
    press: (state, input, size) => {
      const action = input.kind === 'key' ? kit.keymap.actionFor('stats', input.name) : undefined;
      if (action === 'quit') return { state, outcome: 'closed' };
      if (action === undefined || !isScrollMove(action)) return { state };
      const total = statsBody(data, measureOf(size.columns).width, kit).length;
      const extent = { total, visible: bodyHeight(size, HEADER_LINES) };
      return { state: { scroll: moveScroll(state.scroll, action, extent) } };
    },
  };
}
