import type { FooterItem } from '../../parts/footer.ts';
import { inputLines } from '../../parts/input/input-lines.ts';
import { type Extent, scrollTo } from '../../parts/scroll.ts';
import { EMPTY_LINE, lineOf, type StyledLine, styled } from '../../parts/text/line.ts';
import type { ScreenSize } from '../../terminal/mount.ts';
import type { ScreenLayout } from '../../terminal/run-program.tsx';
import { bodyHeight, frame } from '../frame.ts';
import { measureOf, type ScreenKit } from '../kit.ts';
import { interviewBody } from './body.ts';
import type { InterviewPort } from './data.ts';
import { interviewHeader } from './header.ts';
import type { InterviewNotice, InterviewScreenState, Writing } from './state.ts';

const PROMPT = '› ';

/** A drawn screen and what scrolling it needs. */
export interface InterviewLayout extends ScreenLayout {
  readonly extent: Extent;
}

/** Draws the interview: where it is, the clock, what is said, what can be done. */
export function interviewLayout(
  state: InterviewScreenState,
  port: InterviewPort,
  size: ScreenSize,
  kit: ScreenKit,
): InterviewLayout {
  const { width, margin } = measureOf(size.columns);
  const header = interviewHeader(state.view, port, width, kit);
  const { lines, pointRows } = interviewBody(state, port, width, kit);
  const status = statusOf(state, kit);
  const visible = bodyHeight(size, header.length, status);
  const field = state.writing === undefined ? undefined : fieldOf(state.writing, width, kit);
  const body = field === undefined ? lines : [...lines, EMPTY_LINE, ...field.lines];
  const extent = { total: body.length, visible };
  const scroll = scrollFor(state, pointRows, field === undefined ? undefined : body.length, extent);
  const drawn = frame({ header, body, scroll, status, footer: footerOf(state) }, size, kit);
  if (field === undefined) return { lines: drawn, extent };
  const row = header.length + lines.length + 1 + field.row - scroll;
  return { lines: drawn, extent, cursor: { row, column: margin + field.column } };
}

/** The field is always seen, and so is the point the cursor is on. */
function scrollFor(
  { scroll, point }: InterviewScreenState,
  pointRows: readonly number[],
  fieldEnd: number | undefined,
  extent: Extent,
): number {
  if (fieldEnd !== undefined) return scrollTo(scroll, fieldEnd - 1, fieldEnd, extent);
  const row = pointRows[point];
  return row === undefined || point === 0 ? scroll : scrollTo(scroll, row, row + 1, extent);
}

interface Field {
  readonly lines: readonly StyledLine[];
  /** Of the cursor within the lines. */
  readonly row: number;
  readonly column: number;
}

function fieldOf({ purpose, input }: Writing, width: number, kit: ScreenKit): Field {
  const { quiz, interview } = kit.messages;
  const { lines, cursor } = inputLines(input, width - PROMPT.length);
  const label = purpose === 'note' ? interview.report.ownNotes : quiz.screen.typeAnswer;
  const written = lines.map((text, index): StyledLine => [styled(index === 0 ? PROMPT : '  ', 'accent'), styled(text)]);
  return { lines: [lineOf(label, 'label'), ...written], row: 1 + cursor.row, column: PROMPT.length + cursor.column };
}

function statusOf({ notice, view }: InterviewScreenState, kit: ScreenKit): StyledLine {
  const { interview } = kit.messages;
  const words: Readonly<Record<InterviewNotice, string>> = {
    noted: interview.noted,
    'taken-back': interview.takenBack,
    'nothing-to-take-back': interview.errors.nothingToTakeBack,
    skipped: interview.skipped,
    'cannot-skip': interview.errors.cannotSkip,
    'empty-note': interview.errors.emptyNote,
  };
  if (notice !== undefined) return lineOf(words[notice], 'accent');
  if (view.isPaused) return lineOf(interview.paused, 'warning');
  if (view.step.kind === 'judging') {
    const points = view.asked?.question.points.length ?? 0;
    return lineOf(points === 0 ? interview.screen.marking : interview.screen.ticking, 'muted');
  }
  if (view.step.kind === 'follow-up-judging') return lineOf(interview.screen.marking, 'muted');
  return view.droppedForTime > 0 && view.step.kind !== 'finished'
    ? lineOf(interview.timeUp(view.droppedForTime), 'warning')
    : EMPTY_LINE;
}

function footerOf({ view, writing }: InterviewScreenState): readonly FooterItem[] {
  if (writing !== undefined) return [['submit'], ['new-line'], ['cancel']];
  const undo: readonly FooterItem[] = view.canTakeBack ? [['undo']] : [];
  switch (view.step.kind) {
    case 'greeting':
      return [['go-on'], ['help'], ['quit']];
    case 'thinking':
    case 'answering':
    case 'follow-up':
      return [['go-on'], ['answer'], ['pause'], ['pass'], ['note'], ['help'], ['quit']];
    case 'judging':
      return (view.asked?.question.points.length ?? 0) > 0
        ? [['tick'], ['next-point'], ['go-on'], ['note'], ...undo, ['help'], ['quit']]
        : [['note'], ...undo, ['help'], ['quit']];
    case 'follow-up-judging':
      return [['note'], ...undo, ['help'], ['quit']];
    case 'debrief':
      return [['go-on'], ['note'], ...undo, ['help'], ['quit']];
    case 'finished':
      return [['line-down', 'line-up'], ['help'], ['quit']];
  }
}
