import { type FooterItem, footerLine } from '../../parts/footer.ts';
import { helpLines } from '../../parts/help.ts';
import { type Extent, visibleLines } from '../../parts/scroll.ts';
import { EMPTY_LINE, type StyledLine, styled } from '../../parts/text/line.ts';
import { wrap } from '../../parts/text/wrap.ts';
import type { CursorPosition } from '../../terminal/painter.ts';
import { belowLine, indented, statusLines } from '../frame.ts';
import { type Measure, measureOf, type ScreenKit } from '../kit.ts';
import { summaryLines } from '../summary/content.ts';
import { answerField } from './answer-field.ts';
import type { CardContent, cardContent } from './content.ts';
import { gradeLines } from './grade-bar.ts';
import { headerLines } from './header.ts';
import type { DrillState } from './state.ts';
import { statusText } from './status.ts';

/** The smallest screen everything has room on. */
const LEAST_COLUMNS = 24;
const LEAST_ROWS = 8;
/** From here on there is a blank line below the header. */
const ROOMY_ROWS = 16;

/** A drawn screen, and what is needed to scroll it. */
export interface DrillLayout {
  readonly lines: readonly StyledLine[];
  readonly extent: Extent;
  readonly content: CardContent | undefined;
  /** Where a person is writing. */
  readonly cursor?: CursorPosition;
}

const SCROLLING: readonly FooterItem[] = [['line-down', 'line-up'], ['page-down']];

/** What can be done now, the most useful first; the footer shows what fits. */
function footerItems({ view, help, work }: DrillState, isLong: boolean): readonly FooterItem[] {
  const scrolling = isLong ? SCROLLING : [];
  if (help !== undefined) return [['close'], ...scrolling];
  if (work.input !== undefined) return [['submit'], ['new-line'], ['cancel']];
  const undo: readonly FooterItem[] = view.canUndo ? [['undo']] : [];
  if (view.status === 'finished') return [...undo, ...scrolling, ['help'], ['quit']];
  const last: readonly FooterItem[] = [...(view.canSkip ? [['skip'] as const] : []), ['edit'], ['help'], ['quit']];
  if (view.stage === 'front') return [...undo, ['answer'], ['reveal-step'], ['confidence'], ...scrolling, ...last];
  const { card } = view;
  const items: FooterItem[] = [];
  if (work.rubric && work.check !== undefined) items.push(['tick'], ['next-point']);
  if (card.contrast !== undefined) items.push(['contrast']);
  if (card.rubric.length > 0) items.push(['rubric']);
  if (card.followUps.length > 0) items.push(['follow-up']);
  return [...items, ...undo, ...scrolling, ...last];
}

interface Body {
  readonly lines: readonly StyledLine[];
  readonly scroll: number;
  readonly content?: CardContent;
}

function bodyOf(state: DrillState, measure: Measure, kit: ScreenKit, draw: typeof cardContent): Body {
  const { view, help } = state;
  if (help !== undefined) {
    const places = view.status === 'finished' ? (['summary'] as const) : (['front', 'back'] as const);
    return { lines: helpLines(places, measure.width, kit.keymap, kit.messages.ui), scroll: help };
  }
  if (view.status === 'finished') {
    return { lines: summaryLines(view, measure.width, kit), scroll: state.scroll };
  }
  const content = draw(view, state.work, measure.width, kit);
  return { lines: content.lines, scroll: state.scroll, content };
}

/**
 * Draws the drill screen: header, as much of the card as fits, status, grades, keys. Always one row less than the
 * terminal has, never wider.
 */
export function layoutDrill(state: DrillState, kit: ScreenKit, draw: typeof cardContent): DrillLayout {
  const { columns, rows } = state.size;
  const height = Math.max(1, rows - 1);
  if (columns < LEAST_COLUMNS || rows < LEAST_ROWS) {
    const text = styled(kit.messages.ui.tooSmall(LEAST_COLUMNS, LEAST_ROWS));
    const lines = wrap([text], Math.max(1, columns)).slice(0, height);
    return { lines, extent: { total: 0, visible: 0 }, content: undefined };
  }
  const measure = measureOf(columns);
  const { view } = state;
  const header = [...headerLines(view, measure.width, kit), ...(rows >= ROOMY_ROWS ? [EMPTY_LINE] : [])];
  const grades =
    view.status === 'asking' && state.help === undefined ? gradeLines(view, state.work, measure.width, kit) : [];
  const { input } = state.work;
  const field = input === undefined ? undefined : answerField(input, measure.width, Math.floor(height / 2), kit);
  const bottom = field?.lines ?? grades;
  const body = bodyOf(state, measure, kit, draw);
  const message = wrap(statusText(state, kit), measure.width);
  const visible = Math.max(1, height - header.length - bottom.length - message.length - 1);
  const extent = { total: body.lines.length, visible };
  const window = visibleLines(body.lines, body.scroll, visible);
  const padding = Array.from({ length: visible - window.length }, () => EMPTY_LINE);
  const footer = footerLine(footerItems(state, extent.total > visible), measure.width, kit.keymap, kit.messages.ui);
  const lines = [
    ...header,
    ...window,
    ...padding,
    ...statusLines(message, belowLine(extent, body.scroll, kit), measure.width),
    ...bottom,
    footer,
  ];
  const layout = { lines: indented(lines, measure).slice(0, height), extent, content: body.content };
  if (field === undefined) return layout;
  const row = height - 1 - field.lines.length + field.cursor.row;
  return { ...layout, cursor: { row, column: measure.margin + field.cursor.column } };
}
