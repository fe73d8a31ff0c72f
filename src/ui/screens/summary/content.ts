import type { FinishedView } from '../../../drill/view.ts';
import { GRADES } from '../../../memory/grade.ts';
import { plainFront } from '../../parts/markdown/plain-front.ts';
import { textWidth } from '../../parts/text/clusters.ts';
import { EMPTY_LINE, lineOf, padLine, type StyledLine, styled } from '../../parts/text/line.ts';
import type { StyleName } from '../../parts/text/style.ts';
import { wrap } from '../../parts/text/wrap.ts';
import type { ScreenKit } from '../kit.ts';

const BAR_WIDTH = 24;
const GAP = 2;

type Row = readonly [label: string, value: StyledLine];

function table(rows: readonly Row[]): readonly StyledLine[] {
  const column = Math.max(...rows.map(([label]) => textWidth(label))) + GAP;
  return rows.map(([label, value]) => [...padLine([styled(label, 'muted')], column), ...value]);
}

function gradeRows({ summary }: FinishedView, width: number, { messages }: ScreenKit): readonly Row[] {
  const most = Math.max(1, ...GRADES.map((grade) => summary.byGrade[grade]));
  const room = Math.min(BAR_WIDTH, Math.max(1, width - 16));
  return GRADES.map((grade): Row => {
    const count = summary.byGrade[grade];
    const style: StyleName = `grade-${grade}`;
    const bar = '▇'.repeat(count === 0 ? 0 : Math.max(1, Math.round((count / most) * room)));
    return [messages.drill.grades[grade], [styled(`${String(count).padStart(3)} `), styled(bar, style)]];
  });
}

function timeUntil(wait: number, { messages: { ui, drill } }: ScreenKit): string {
  return wait < 1000 ? ui.atOnce : ui.inTime(drill.interval(wait));
}

function facts({ summary }: FinishedView, kit: ScreenKit): readonly Row[] {
  const { messages, now } = kit;
  const { ui, drill } = messages;
  const share = summary.graded === 0 ? 0 : Math.round((summary.recalled / summary.graded) * 100);
  const next = summary.nextDue;
  return [
    [ui.graded, lineOf(String(summary.graded))],
    [ui.recalled, [styled(`${summary.recalled} · `), styled(`${share}%`, 'strong')]],
    [ui.timeSpent, lineOf(drill.interval(summary.elapsed))],
    ...(next === undefined ? [] : [[ui.nextCard, lineOf(timeUntil(next - now(), kit))] as const]),
  ];
}

/** What a finished session says of itself: how many, how well, how long, what was missed, what comes next. */
export function summaryLines(view: FinishedView, width: number, kit: ScreenKit): readonly StyledLine[] {
  const { ui, drill } = kit.messages;
  const title = wrap([styled(drill.summary.reasons[view.reason], 'title')], width);
  const counted = facts(view, kit);
  if (view.summary.graded === 0)
    return [...title, EMPTY_LINE, ...table(counted.slice(-1).filter(([label]) => label === ui.nextCard))];
  const missed = view.summary.missed.flatMap((card) =>
    wrap([styled(plainFront(card.front))], width - GAP).map((line, index) => [
      styled(index === 0 ? '• ' : '  ', 'grade-again'),
      ...line,
    ]),
  );
  return [
    ...title,
    EMPTY_LINE,
    ...table(counted),
    EMPTY_LINE,
    ...table(gradeRows(view, width, kit)),
    ...(missed.length === 0 ? [] : [EMPTY_LINE, lineOf(ui.missed(view.summary.missed.length), 'label'), ...missed]),
  ];
}
