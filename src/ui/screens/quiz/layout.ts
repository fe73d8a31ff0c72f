import { clockText } from '../../../drill/interview/clock-text.ts';
import type { FooterItem } from '../../parts/footer.ts';
import { inputLines } from '../../parts/input/input-lines.ts';
import { progressBar } from '../../parts/progress-bar.ts';
import { type Extent, scrollTo } from '../../parts/scroll.ts';
import { EMPTY_LINE, lineOf, type StyledLine, spread, styled } from '../../parts/text/line.ts';
import type { ScreenSize } from '../../terminal/mount.ts';
import type { ScreenLayout } from '../../terminal/run-program.tsx';
import { bodyHeight, frame } from '../frame.ts';
import { measureOf, type ScreenKit } from '../kit.ts';
import { quizBody } from './body.ts';
import type { QuizScreenState } from './state.ts';

const PROMPT = '› ';

/** Less time than this is told in warning, ms. */
const NEARLY_OVER = 10_000;

/** A drawn screen and what scrolling it needs. */
export interface QuizLayout extends ScreenLayout {
  readonly extent: Extent;
}

/** Draws the quiz: how far it is, what is asked, what can be done. */
export function quizLayout(state: QuizScreenState, size: ScreenSize, kit: ScreenKit): QuizLayout {
  const { width, margin } = measureOf(size.columns);
  const header = headerOf(state, width, kit);
  const body = quizBody(state, width, kit);
  const field = state.input === undefined ? undefined : inputLines(state.input, width - PROMPT.length);
  const written = (field?.lines ?? []).map(
    (text, index): StyledLine => [styled(index === 0 ? PROMPT : '  ', 'accent'), styled(text)],
  );
  const lines = field === undefined ? body : [...body, EMPTY_LINE, ...written];
  const status = statusOf(state, kit);
  const extent = { total: lines.length, visible: bodyHeight(size, header.length, status) };
  const scroll = field === undefined ? state.scroll : scrollTo(state.scroll, lines.length - 1, lines.length, extent);
  const drawn = frame({ header, body: lines, scroll, status, footer: footerOf(state) }, size, kit);
  if (field === undefined) return { lines: drawn, extent };
  const row = header.length + body.length + 1 + field.cursor.row - scroll;
  return { lines: drawn, extent, cursor: { row, column: margin + PROMPT.length + field.cursor.column } };
}

function headerOf({ view, at }: QuizScreenState, width: number, kit: ScreenKit): readonly StyledLine[] {
  const { drill, quiz } = kit.messages;
  if (view.status === 'finished') return [lineOf(quiz.report.title, 'title'), EMPTY_LINE];
  const { position, total, round, question, deadline } = view;
  const again = round > 1 ? ` ${drill.quiz.again}` : '';
  const place =
    question.form === 'match'
      ? [quiz.screen.title]
      : [question.subject.from.deck.title, ...question.subject.card.section];
  const left: StyledLine = [
    styled(`${drill.counter(position, total)}${again}`, 'muted'),
    styled(`  ${place.join(' › ')}`, 'title'),
  ];
  const remaining = deadline === undefined ? undefined : Math.max(0, deadline - at);
  const time =
    remaining === undefined
      ? EMPTY_LINE
      : lineOf(quiz.screen.timeLeft(clockText(remaining + 999)), remaining < NEARLY_OVER ? 'warning' : 'success');
  return [spread(left, time, width), progressBar(position - 1, total, width), EMPTY_LINE];
}

function statusOf({ view, input }: QuizScreenState, kit: ScreenKit): StyledLine {
  if (view.status === 'finished') return EMPTY_LINE;
  const { screen } = kit.messages.quiz;
  if (view.stage === 'back') return view.verdict?.decidedBy === 'person' ? lineOf(screen.grade, 'muted') : EMPTY_LINE;
  if (input !== undefined) return lineOf(screen.typeAnswer, 'muted');
  switch (view.question.form) {
    case 'self':
    case 'typed':
      return lineOf(screen.reveal, 'muted');
    case 'choice':
      return lineOf(view.question.isMultiple ? screen.chooseAll : screen.choose, 'muted');
    case 'match':
      return lineOf(screen.match, 'muted');
  }
}

function footerOf({ view, input }: QuizScreenState): readonly FooterItem[] {
  const undo: readonly FooterItem[] = view.canUndo ? [['undo']] : [];
  if (input !== undefined) return [['submit'], ['new-line'], ['cancel']];
  if (view.status === 'finished') return [...undo, ['line-down', 'line-up'], ['help'], ['quit']];
  if (view.stage === 'back') {
    return view.verdict?.decidedBy === 'person'
      ? [...undo, ['help'], ['quit']]
      : [['go-on'], ...undo, ['help'], ['quit']];
  }
  switch (view.question.form) {
    case 'self':
      return [['reveal'], ['skip'], ...undo, ['help'], ['quit']];
    case 'typed':
      return [['answer'], ['reveal'], ...undo, ['help'], ['quit']];
    case 'choice':
    case 'match':
      return [['go-on'], ...undo, ['help'], ['quit']];
  }
}
