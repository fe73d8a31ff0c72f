import type { Phase } from '../../../memory/memory.ts';
import type { FooterItem } from '../../parts/footer.ts';
import { inputLines } from '../../parts/input/input-lines.ts';
import { plainFront } from '../../parts/markdown/plain-front.ts';
import { textWidth } from '../../parts/text/clusters.ts';
import { EMPTY_LINE, lineOf, type StyledLine, spread, styled } from '../../parts/text/line.ts';
import type { StyleName } from '../../parts/text/style.ts';
import { wrap } from '../../parts/text/wrap.ts';
import type { ScreenSize } from '../../terminal/mount.ts';
import type { ScreenLayout } from '../../terminal/run-program.tsx';
import { bodyHeight, frame } from '../frame.ts';
import { measureOf, type ScreenKit } from '../kit.ts';
import { cardView } from './card-view.ts';
import type { BrowseCard, PastReview } from './data.ts';
import type { BrowseState } from './state.ts';

/** The title line, the search line. */
export const HEADER_LINES = 2;

const PHASE_STYLES: Readonly<Record<Phase, StyleName>> = {
  new: 'phase-new',
  learning: 'phase-learning',
  relearning: 'phase-learning',
  review: 'phase-review',
};

const LIST_FOOTER: readonly FooterItem[] = [
  ['open'],
  ['search'],
  ['line-down', 'line-up'],
  ['edit'],
  ['suspend-card'],
  ['bury'],
  ['flag'],
  ['reset'],
  ['help'],
  ['quit'],
];
const SEARCH_FOOTER: readonly FooterItem[] = [['submit'], ['cancel']];
const CARD_FOOTER: readonly FooterItem[] = [
  ['close'],
  ['line-down', 'line-up'],
  ['edit'],
  ['suspend-card'],
  ['bury'],
  ['flag'],
  ['reset'],
  ['help'],
];

function cardLine(entry: BrowseCard, isSelected: boolean, width: number, kit: ScreenKit): StyledLine {
  const { ui } = kit.messages;
  const wait = entry.due === undefined ? undefined : entry.due - kit.now();
  const due = wait === undefined ? '' : wait <= 0 ? ` ${ui.browse.dueNow}` : ` ${ui.shortWait(wait)}`;
  const state: StyledLine = entry.isSuspended
    ? [styled(ui.browse.suspended, 'warning')]
    : [styled(ui.phase[entry.phase], PHASE_STYLES[entry.phase]), styled(due, 'muted')];
  const front = plainFront(entry.card.front);
  const left: StyledLine = [
    styled(isSelected ? '› ' : '  ', 'accent'),
    styled(entry.isFlagged ? '⚑ ' : '', 'warning'),
    isSelected ? styled(front, 'strong') : styled(front),
  ];
  return spread(left, state, width);
}

/** First row of the list that is seen: the selected one stays about in the middle. */
function listWindow(state: BrowseState, visible: number): number {
  const middle = state.selected - Math.floor(visible / 2);
  return Math.max(0, Math.min(middle, state.found.length - visible));
}

function listBody(state: BrowseState, size: ScreenSize, width: number, kit: ScreenKit): readonly StyledLine[] {
  if (state.found.length === 0) return wrap([styled(kit.messages.ui.browse.nothingFound, 'muted')], width);
  const visible = bodyHeight(size, HEADER_LINES, statusLine(state, kit));
  const first = listWindow(state, visible);
  return state.found
    .slice(first, first + visible)
    .map((entry, index) => cardLine(entry, first + index === state.selected, width, kit));
}

function statusLine({ notice }: BrowseState, { keymap, messages }: ScreenKit): StyledLine {
  const { browse } = messages.ui;
  if (notice === undefined) return EMPTY_LINE;
  if (notice === 'confirm-reset') return lineOf(browse.confirmReset(keymap.keysFor('reset')[0] ?? ''), 'warning');
  return typeof notice === 'string' ? lineOf(browse.done[notice], 'success') : lineOf(notice.failed, 'error');
}

/** The list or the opened card, whichever is shown. */
export function browseLayout(
  state: BrowseState,
  history: (entry: BrowseCard) => readonly PastReview[],
  size: ScreenSize,
  kit: ScreenKit,
): ScreenLayout {
  const { width, margin } = measureOf(size.columns);
  const { browse } = kit.messages.ui;
  const opened = state.mode === 'card' ? state.found[state.selected] : undefined;
  const count = lineOf(browse.found(state.found.length, state.all.length), 'muted');
  const title = spread(lineOf(browse.title, 'accent'), count, width);
  const status = statusLine(state, kit);
  if (opened !== undefined) {
    const body = cardView(opened, history(opened), width, kit);
    const header = [title, EMPTY_LINE];
    return { lines: frame({ header, body, scroll: state.scroll, status, footer: CARD_FOOTER }, size, kit) };
  }
  const isSearching = state.mode === 'search';
  const promptWidth = textWidth(browse.searchPrompt);
  const { lines, cursor } = inputLines(state.query, width - promptWidth);
  const query =
    state.query.text === '' && !isSearching
      ? EMPTY_LINE
      : [styled(browse.searchPrompt, 'label'), styled(lines[cursor.row] ?? '')];
  const footer = isSearching ? SEARCH_FOOTER : LIST_FOOTER;
  const body = listBody(state, size, width, kit);
  const drawn = { lines: frame({ header: [title, query], body, scroll: 0, status, footer }, size, kit) };
  return isSearching ? { ...drawn, cursor: { row: 1, column: margin + promptWidth + cursor.column } } : drawn;
}
