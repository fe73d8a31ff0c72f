import type { AskingView, GradePreview } from '../../../drill/view.ts';
import type { UiAction } from '../../../i18n/contract/ui.ts';
import type { Grade } from '../../../memory/grade.ts';
import { keyLabel } from '../../parts/key-names.ts';
import {
  blank,
  EMPTY_LINE,
  lineOf,
  lineWidth,
  padLine,
  type StyledLine,
  styled,
  truncateLine,
} from '../../parts/text/line.ts';
import type { StyleName } from '../../parts/text/style.ts';
import type { ScreenKit } from '../kit.ts';
import { suggestionOf } from './check.ts';
import type { CardWork } from './state.ts';

/** The action, the colour and the name each grade goes by. */
const GRADE_KEYS: Readonly<Record<Grade, { readonly action: UiAction; readonly style: StyleName }>> = {
  again: { action: 'grade-again', style: 'grade-again' },
  hard: { action: 'grade-hard', style: 'grade-hard' },
  good: { action: 'grade-good', style: 'grade-good' },
  easy: { action: 'grade-easy', style: 'grade-easy' },
};

const GAP = 3;

function gradeCell(
  { grade, wait }: GradePreview,
  view: AskingView,
  isSuggested: boolean,
  { keymap, messages }: ScreenKit,
): StyledLine {
  const { action, style } = GRADE_KEYS[grade];
  const [key = ''] = keymap.keysFor(action);
  return [
    styled(keyLabel(key, messages.ui), 'key'),
    styled(' '),
    isSuggested ? styled(messages.drill.grades[grade], style, 'selected') : styled(messages.drill.grades[grade], style),
    ...(view.isPractice === true ? [] : [styled(` ${messages.ui.shortWait(wait)}`, 'muted')]),
  ];
}

function inColumns(cells: readonly StyledLine[], perRow: number, width: number): readonly StyledLine[] {
  const column = Math.floor(width / perRow);
  const rows: StyledLine[] = [];
  for (let start = 0; start < cells.length; start += perRow) {
    rows.push(cells.slice(start, start + perRow).flatMap((cell) => padLine(truncateLine(cell, column), column)));
  }
  return rows;
}

function arrange(cells: readonly StyledLine[], width: number): readonly StyledLine[] {
  const inOneRow = cells.reduce((sum, cell) => sum + lineWidth(cell), 0) + GAP * (cells.length - 1);
  if (inOneRow > width) return inColumns(cells, 2, width);
  return [cells.flatMap((cell, index) => (index === 0 ? cell : [blank(GAP), ...cell]))];
}

/** The four grades with what follows each; before the reveal, how to reveal, in as many lines. */
export function gradeLines(view: AskingView, work: CardWork, width: number, kit: ScreenKit): readonly StyledLine[] {
  const suggestion = suggestionOf(work.check, work.judgement);
  const grades = arrange(
    view.previews.map((preview) => gradeCell(preview, view, preview.grade === suggestion, kit)),
    width,
  );
  if (view.stage === 'back') return grades;
  const [key = ''] = kit.keymap.keysFor('reveal');
  const prompt = lineOf(kit.messages.ui.pressToReveal(keyLabel(key, kit.messages.ui)), 'accent');
  return [prompt, ...grades.slice(1).map(() => EMPTY_LINE)];
}
